import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { expect, test } from './bare-desktop';

/** What only something that was written in the journal, or an address with it, would say. */
const canary = 'heron-harbour-lantern';

/** A listener on this machine that counts who comes. */
async function listener(): Promise<{
  readonly port: number;
  readonly met: () => number;
  readonly close: () => void;
}> {
  let met = 0;
  const server = createServer(socket => {
    met += 1;
    socket.destroy();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return { port, met: () => met, close: () => server.close() };
}

test('no request of any kind reaches a listener on this machine', async ({ desktop: { page, said } }) => {
  const near = await listener();
  const tried = await page.evaluate(
    async ([port, word]) => {
      const at = `http://127.0.0.1:${port}/${word}`;
      const outcome = async (name: string, task: () => unknown): Promise<string> => {
        try {
          await task();
          return `${name}: let through`;
        } catch {
          return `${name}: refused`;
        }
      };
      const loads = (element: HTMLElement) =>
        new Promise((resolve, reject) => {
          element.onload = resolve;
          element.onerror = reject;
          document.body.append(element);
        });
      const socket = new Promise((resolve, reject) => {
        const opened = new WebSocket(at.replace('http', 'ws'));
        opened.onopen = resolve;
        opened.onerror = reject;
      });
      const events = new Promise((resolve, reject) => {
        const source = new EventSource(at);
        source.onopen = resolve;
        source.onerror = reject;
      });
      const outcomes = await Promise.all([
        outcome('fetch', () => fetch(at, { mode: 'no-cors' })),
        outcome('image', () => loads(Object.assign(new Image(), { src: at }))),
        outcome('script', () => loads(Object.assign(document.createElement('script'), { src: at }))),
        outcome('style', () =>
          loads(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: at })),
        ),
        outcome('socket', () => socket),
        outcome('events', () => events),
        outcome('worker', () => new Worker(at)),
      ]);
      navigator.sendBeacon(at, word);
      for (const rel of ['preload', 'prefetch', 'preconnect', 'dns-prefetch'])
        document.head.append(Object.assign(document.createElement('link'), { rel, href: at, as: 'image' }));
      return outcomes;
    },
    [String(near.port), canary] as const,
  );
  expect(tried.filter(line => line.endsWith('let through'))).toEqual([]);
  // Whatever was still on its way has been turned down once the page answers to something it asks after all that.
  expect(await page.evaluate(() => fetch('app://journal/index.html').then(({ status }) => status))).toBe(200);
  expect(near.met()).toBe(0);
  near.close();
  expect(said()).not.toContain(canary);
});

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

test('a frame within the page has nothing to call', async ({ desktop: { page } }) => {
  const kinds = await page.evaluate(() => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const inside = frame.contentWindow;
    return inside === null ? 'none' : typeof Reflect.get(inside, 'journal');
  });
  expect(['none', 'undefined']).toContain(kinds);
});

test('calls that are too large, too deep or malformed are refused and said nowhere', async ({
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
  expect(said()).not.toContain(canary);
});
