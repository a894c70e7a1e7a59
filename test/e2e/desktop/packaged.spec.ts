import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { journalSchema } from '../../../electron/core/session/session';
import { inspectVault, openVault, systemEnvironment } from '../../../electron/core/vault/index';
import { passphrase } from '../head/cover';
import type { Desktop } from './desktop';
import { expect, test } from './fixtures';
import { openBook, openByPassphrase, settles, startPackaged, takeNote } from './packaged';

test.describe.configure({ retries: 0 });

const note = 'Ask Mary about the Friday bell';

test('the packaged app makes a journal, takes a note, locks and opens again, all by the keyboard', async ({
  desktop,
}, info) => {
  const home = info.outputPath('home');
  await mkdir(home, { recursive: true });
  const folder = join(home, 'data/journal');
  const isOpen = () => existsSync(join(folder, 'vault.lock'));
  const environment = systemEnvironment('test');

  const app = await startPackaged(desktop, home);
  await startJournal(desktop);
  await expect.poll(async () => (await inspectVault(folder, environment)).state).toBe('present');
  const unpacked = join('resources', 'app.asar.unpacked', 'node_modules', '@node-rs');
  expect((await app.nativeFiles()).filter(file => file.includes(unpacked))).toHaveLength(1);
  await app.close();
  expect(isOpen()).toBe(false);

  const again = await startPackaged(desktop, home);
  await openBook(desktop, isOpen);
  await takeNote(desktop, note);
  await desktop.press('ctrl+l');
  await expect.poll(isOpen).toBe(false);
  await openByPassphrase(desktop, isOpen);
  await again.close();

  const secret = { kind: 'passphrase', passphrase } as const;
  const vault = await openVault({ folder, secret, environment, readOnly: true, ...journalSchema });
  const kept = Object.values(vault.db.data.entries).map(({ title, body }) => title + body);
  expect(vault.opened.findings).toEqual([]);
  await vault.close();
  expect(kept).toHaveLength(1);
  expect(kept[0]).toContain(note);
});

test('the packaged app loads no script that its environment names, as the tests’ other clock is', async ({
  desktop,
}, info) => {
  const home = info.outputPath('home');
  await mkdir(home, { recursive: true });
  const [script, trace] = [join(home, 'script.cjs'), join(home, 'trace')];
  await writeFile(script, `require('node:fs').writeFileSync(${JSON.stringify(trace)}, 'loaded');\n`);
  const app = await startPackaged(desktop, home, { NODE_OPTIONS: `--require ${JSON.stringify(script)}` });
  await app.close();
  expect(existsSync(trace)).toBe(false);
});

/** From the welcome to a new journal whose recovery key is shown. */
async function startJournal(desktop: Desktop): Promise<void> {
  const welcome = await desktop.screen();
  await desktop.press('Tab');
  await desktop.press('Return');
  await settles(desktop, welcome);
  await desktop.type(passphrase);
  await desktop.press('Return');
}
