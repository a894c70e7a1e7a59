import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '../fixtures';
import { createJournal } from '../head/cover';
import { capture, expectSaved, find, goTo, textOf, writeNew } from '../head/writing';

test('asks for nothing outside itself in a whole session', async ({ app }) => {
  const { page } = app;
  await createJournal(app);
  await capture(page, 'Question', 'Who reads the plan first?');
  await writeNew(page, 'Reflection');
  await textOf(page).click();
  await page.keyboard.insertText(
    'See https://example.org/report and ![logo](https://example.org/logo.png)\n\n',
  );
  await expectSaved(page);
  await page.getByRole('button', { name: 'Read it as a page' }).click();
  await expect(page.getByText('Picture elsewhere, not loaded: logo')).toBeVisible();
  await find(page, 'plan');
  await page.keyboard.press('Escape');
  for (const place of ['Today', 'Questions', 'Bin', 'Settings'] as const) await goTo(page, place);
  expect(app.host.outsideRequests()).toEqual([]);
});

test('a page that tries to reach out is stopped', async ({ app }) => {
  const calls: string[] = [];
  const listener = createServer((request, response) => {
    calls.push(request.url ?? '');
    response.end('reached');
  });
  await new Promise<void>(resolve => listener.listen(0, '127.0.0.1', resolve));
  const { port } = listener.address() as AddressInfo;
  const ways = await app.page.evaluate(async address => {
    const tried = async (way: () => unknown) => {
      try {
        await way();
        return 'reached';
      } catch (error) {
        return error instanceof Error ? 'stopped' : 'odd';
      }
    };
    const image = () =>
      new Promise((resolve, reject) => {
        const picture = new Image();
        picture.onload = resolve;
        picture.onerror = () => reject(new Error('not loaded'));
        picture.src = `${address}/picture`;
      });
    const socket = () =>
      new Promise((resolve, reject) => {
        const line = new WebSocket(address.replace('http', 'ws'));
        line.onopen = resolve;
        line.onerror = () => reject(new Error('not opened'));
      });
    return Promise.all([tried(() => fetch(`${address}/fetch`)), tried(image), tried(socket)]);
  }, `http://127.0.0.1:${port}`);
  await new Promise(resolve => listener.close(resolve));
  expect(ways).toEqual(['stopped', 'stopped', 'stopped']);
  expect(calls).toEqual([]);
});

test('no window can be opened and no page can be left', async ({ app }) => {
  const { page } = app;
  const before = page.url();
  await page.evaluate(() => {
    window.open('https://example.org/');
    const link = document.createElement('a');
    link.href = 'https://example.org/';
    document.body.append(link);
    link.click();
  });
  test.skip(app.kind === 'browser', 'a browser may leave any page; the journal is not on the next one');
  await expect.poll(() => app.surroundings.log.join('')).toContain('refused navigation');
  expect(app.surroundings.log.join('')).toContain('refused new-window');
  expect(await app.host.windows()).toEqual([before]);
});
