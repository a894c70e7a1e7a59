import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { passphrase } from '../head/cover';
import { listener } from '../listener';
import { prepareJournal } from '../prepared-journal';
import type { Desktop } from './desktop';
import { expect, test } from './fixtures';
import { openBook, startPackaged, takeNote } from './packaged';
import { internetSockets, type SocketWatch, watchSockets } from './processes';

test.describe.configure({ retries: 0 });

test('the packaged app holds no socket of any network and asks no proxy, from its start to its end', async ({
  desktop,
}, info) => {
  const home = info.outputPath('home');
  const folder = join(home, 'data/journal');
  await mkdir(join(home, 'data'), { recursive: true });
  await prepareJournal(folder, passphrase);
  const proxy = await listener();
  const inHex = proxy.port.toString(16).toUpperCase().padStart(4, '0');
  expect(await internetSockets(process.pid)).toContain(`tcp 0100007F:${inHex}`);
  const isOpen = () => existsSync(join(folder, 'vault.lock'));

  const watches: SocketWatch[] = [];
  const app = await startPackaged(watched(desktop, watches), home, throughProxy(proxy.port));
  await openBook(desktop, isOpen);
  await takeNote(desktop, 'Ask Mary about the Friday bell');
  await desktop.press('ctrl+l');
  await expect.poll(isOpen).toBe(false);
  await app.close();

  expect(watches).toHaveLength(1);
  const seen = await watches[0]?.end();
  expect({ sockets: seen?.sockets, askedOfProxy: proxy.met() }).toEqual({ sockets: [], askedOfProxy: 0 });
  // The app itself, one that starts others, the network's, the screen's, and one for each of its two windows.
  expect(seen?.processes).toBeGreaterThanOrEqual(5);
  proxy.close();
});

/** The desktop, but each program it starts is watched from its first moment. */
function watched(desktop: Desktop, watches: SocketWatch[]): Desktop {
  const start: Desktop['start'] = (...wanted) => {
    const child = desktop.start(...wanted);
    if (child.pid !== undefined) watches.push(watchSockets(child.pid));
    return child;
  };
  return { ...desktop, start };
}

/** What tells a program on Linux to go through a proxy for everything. */
function throughProxy(port: number): Readonly<Record<string, string>> {
  const address = `http://127.0.0.1:${port}`;
  const names = ['http_proxy', 'https_proxy', 'all_proxy', 'HTTP_PROXY', 'HTTPS_PROXY', 'ALL_PROXY'];
  return { ...Object.fromEntries(names.map(name => [name, address])), no_proxy: '', NO_PROXY: '' };
}
