import { type BareDesktop, expect, test } from './bare-desktop';
import { fetchForNoPage } from './fetch-for-no-page';
import { type Listener, listener } from './listener';

test.describe.configure({ retries: 0 });

/** What only something that was written in the journal, or an address with it, would say. */
const canary = 'heron-harbour-lantern';

test('no request of any kind reaches a listener on this machine', async ({
  desktop: { page, said, requests },
}) => {
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
      const opens = (source: EventTarget) =>
        new Promise((resolve, reject) => {
          source.addEventListener('open', resolve);
          source.addEventListener('error', reject);
        });
      const outcomes = await Promise.all([
        outcome('fetch', () => fetch(at, { mode: 'no-cors' })),
        outcome('image', () => loads(Object.assign(new Image(), { src: at }))),
        outcome('script', () => loads(Object.assign(document.createElement('script'), { src: at }))),
        outcome('style', () =>
          loads(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: at })),
        ),
        outcome('socket', () => opens(new WebSocket(at.replace('http', 'ws')))),
        outcome('events', () => opens(new EventSource(at))),
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
  await expectOnlyOurs(requests);
});

test('a page gets nothing of a file, of another host of its own scheme, or of an address that is the content', async ({
  desktop: { electron, page, requests },
}) => {
  const addresses = ['file:///etc/passwd', 'app://other/index.html', 'data:text/html,elsewhere'];
  const got = await page.evaluate(async list => {
    const heard = (promise: Promise<unknown>) =>
      promise.then(
        () => true,
        () => false,
      );
    const loads = (element: HTMLElement) =>
      heard(
        new Promise((resolve, reject) => {
          element.onload = resolve;
          element.onerror = reject;
          document.body.append(element);
        }),
      );
    const works = (address: string) =>
      heard(
        new Promise((_, reject) => {
          new Worker(address).onerror = reject;
        }),
      );
    const tries = list.map(async address => ({
      fetched: await heard(fetch(address, { mode: 'no-cors' })),
      scripted: await loads(Object.assign(document.createElement('script'), { src: address })),
      styled: await loads(
        Object.assign(document.createElement('link'), { rel: 'stylesheet', href: address }),
      ),
      worked: await works(address),
    }));
    for (const address of list)
      document.body.append(Object.assign(document.createElement('iframe'), { src: address }));
    return Promise.all(tries);
  }, addresses);
  const nothing = { fetched: false, scripted: false, styled: false, worked: false };
  expect(got).toEqual([nothing, nothing, nothing]);
  expect(await page.evaluate(() => fetch('app://journal/index.html').then(({ status }) => status))).toBe(200);
  // Electron names a frame by what was asked for in it, so it is known by what it shows.
  const frames = await electron.evaluate(({ BrowserWindow }) => {
    const inside = BrowserWindow.getAllWindows()[0]?.webContents.mainFrame.frames ?? [];
    return Promise.all(inside.map(frame => frame.executeJavaScript('document.documentElement.textContent')));
  });
  expect(frames).toHaveLength(3);
  expect(frames.filter(text => /root:|Critical Friend|elsewhere/.test(String(text)))).toEqual([]);
  await expectOnlyOurs(requests);
});

test('a page whose content policy is gone still reaches nobody, and its tries are noted', async ({
  desktop: { page, said },
}) => {
  const near = await listener();
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setBypassCSP', { enabled: true });
  await page.reload();
  const answers = await page.evaluate(
    list =>
      Promise.all(
        list.map(one =>
          fetch(one, { mode: 'no-cors' }).then(
            () => one,
            () => 'refused',
          ),
        ),
      ),
    [`http://127.0.0.1:${near.port}/${canary}`, 'app://other/index.html', 'file:///etc/passwd'],
  );
  expect(answers).toEqual(['refused', 'refused', 'refused']);
  // A data: address never leaves the page: that it comes through shows that the policy is gone.
  expect(await page.evaluate(() => fetch('data:text/plain,x').then(({ status }) => status))).toBe(200);
  expect(near.met()).toBe(0);
  near.close();
  expect(said()).toContain('refused network-request');
  expect(said()).not.toContain(canary);
});

test('below the content policy three things hold off a request, each of them alone', async ({ desktop }) => {
  const near = await listener();
  const { electron, said } = desktop;
  expect(await fetchInMain(desktop, near)).toContain('ERR_BLOCKED_BY_CLIENT');
  expect(said()).toContain('refused network-request');
  await electron.evaluate(({ session }) => session.fromPartition('journal').webRequest.onBeforeRequest(null));
  expect(await fetchInMain(desktop, near)).toContain('ERR_PROXY_CONNECTION_FAILED');
  await electron.evaluate(async ({ session }) => {
    await session.fromPartition('journal').setProxy({ mode: 'direct' });
    await session.fromPartition('journal').closeAllConnections();
  });
  expect(await fetchInMain(desktop, near)).toContain('ERR_NAME_NOT_RESOLVED');
  expect(near.met()).toBe(0);
  near.close();
  expect(said()).not.toContain(canary);
});

/** Asks for the listener. Gives what stopped it. */
const fetchInMain = ({ electron }: BareDesktop, near: Listener): Promise<string> =>
  fetchForNoPage(electron, `http://localhost:${near.port}/${canary}`);

/** Electron's own log has the app's files and nothing else. */
async function expectOnlyOurs(requests: BareDesktop['requests']): Promise<void> {
  const log = await requests();
  expect(log).toContain('app://journal/index.html');
  expect(log.filter(address => !address.startsWith('app://journal/'))).toEqual([]);
}
