import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { passphrase } from '../head/cover';
import { prepareJournal } from '../prepared-journal';
import type { Desktop } from './desktop';
import { expect, test } from './fixtures';
import { openBook, settles, startPackaged, takeNote } from './packaged';
import { type Area, pictureOf } from './screen-picture';

/**
 * The packaged app as a head sees it, beside pictures that somebody has looked at (`packaged-pictures.spec.ts-snapshots`;
 * `--update-snapshots=all` makes them anew, and then they must be looked at again). Letters may be drawn a little differently
 * elsewhere: what is missing, moved or of another colour is noticed from a hundredth of the picture on.
 */

const tolerance = { threshold: 0.3, maxDiffPixelRatio: 0.01 } as const;

test('the packaged app looks as it did when somebody last looked: new, while a journal is begun, shut, and finding a note', async ({
  desktop,
}, info) => {
  const home = info.outputPath('home');
  await mkdir(home, { recursive: true });
  const app = await startPackaged(desktop, home);
  expect(await shown(desktop)).toMatchSnapshot('welcome.png', tolerance);
  await stepOn(desktop, async () => {
    await desktop.press('Tab');
    await desktop.press('Return');
  });
  expect(await shown(desktop)).toMatchSnapshot('begin.png', tolerance);
  await app.close();

  const folder = join(home, 'data/journal');
  await prepareJournal(folder, passphrase);
  const again = await startPackaged(desktop, home);
  expect(await shown(desktop)).toMatchSnapshot('shut.png', tolerance);
  await openBook(desktop, () => existsSync(join(folder, 'vault.lock')));
  await takeNote(desktop, 'Ask Mary about the Friday bell');
  await stepOn(desktop, () => desktop.press('ctrl+k'));
  await stepOn(desktop, () => desktop.type('firday bel'));
  expect(await shown(desktop, { x: 300, y: 80, width: 680, height: 300 })).toMatchSnapshot(
    'found.png',
    tolerance,
  );
  await again.close();
});

/** Does something that changes what is shown, and waits until it has. */
async function stepOn(desktop: Desktop, step: () => Promise<void>): Promise<void> {
  const before = await desktop.screen();
  await step();
  await settles(desktop, before);
}

/** The window that has the keyboard, or a part of it. */
async function shown(desktop: Desktop, part?: Area): Promise<Buffer> {
  const window = await desktop.focusedArea();
  const area = part === undefined ? window : { ...part, x: window.x + part.x, y: window.y + part.y };
  return pictureOf(await desktop.screen(), area);
}
