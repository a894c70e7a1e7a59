import { writeFile } from 'node:fs/promises';
import { expect, test } from './bare-desktop';

test.describe.configure({ retries: 0 });

/** What only something that was written in the journal, or an address with it, would say. */
const canary = 'heron-harbour-lantern';

test('the page cannot be led away, opened again or replaced by a dropped file', async ({
  desktop: { page, said },
}, info) => {
  const address = await page.evaluate(() => location.href);
  const file = info.outputPath(`${canary}.html`);
  await writeFile(file, '<title>elsewhere</title>');
  const opened = await page.evaluate(() => window.open('about:blank') === null);
  expect(opened).toBe(true);
  for (const target of [
    `file://${file}`,
    'https://example.org/',
    'javascript:document.write(1)',
    'data:text/html,1',
  ]) {
    await page.evaluate(to => {
      window.location.href = to;
    }, target);
    await page.evaluate(to => {
      const form = Object.assign(document.createElement('form'), { action: to, method: 'post' });
      document.body.append(form);
      form.submit();
    }, target);
  }
  const session = await page.context().newCDPSession(page);
  const drop = { x: 300, y: 300, data: { items: [], files: [file], dragOperationsMask: 1 } };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', { type, ...drop });
  // Playwright waits for navigations that never come about, so the page is asked itself.
  const shown = await page.evaluate(() => ({
    address: location.href,
    isOurs: document.querySelector('#root > *') !== null,
    title: document.title,
  }));
  expect(shown).toMatchObject({ address, isOurs: true });
  expect(shown.title).not.toBe('elsewhere');
  expect(said()).toContain('refused navigation');
  expect(said()).toContain('refused new-window');
  expect(said()).not.toContain(canary);
});

test('calls that are too large, too deep or malformed are refused, noted, and said nowhere', async ({
  desktop: { page, said },
}) => {
  const answers = await page.evaluate(async word => {
    let deep: object = {};
    for (let level = 0; level < 900; level += 1) deep = { deep };
    const call = async (name: 'estimatePassphrase' | 'unlockVault' | 'copySecret', input: unknown) => {
      try {
        const reply: { readonly ok: boolean; readonly error?: { readonly code: string } } =
          await Reflect.apply(window.journal[name], null, [input]);
        return reply.ok ? 'answered' : reply.error?.code;
      } catch {
        return 'not sent';
      }
    };
    return {
      huge: await call('estimatePassphrase', { passphrase: word.repeat(3_000_000) }),
      deep: await call('unlockVault', deep),
      surplus: await call('estimatePassphrase', { passphrase: word, more: word }),
      inherited: await call('estimatePassphrase', JSON.parse(`{"__proto__":{"passphrase":"${word}"}}`)),
      wrong: await call('unlockVault', { secret: { kind: 'passphrase', passphrase: { toString: word } } }),
      list: await call('copySecret', [word, 1]),
      code: await call('estimatePassphrase', { passphrase: () => word }),
    };
  }, canary);
  expect(answers).toEqual({
    huge: 'text-too-large',
    deep: 'not sent',
    surplus: 'bad-input',
    inherited: 'bad-input',
    wrong: 'bad-input',
    list: 'bad-input',
    code: 'not sent',
  });
  await expect(page.locator('#root > *').first()).toBeVisible();
  await expect.poll(() => said().split('refused bad-call').length - 1).toBe(5);
  expect(said()).not.toContain(canary);
});
