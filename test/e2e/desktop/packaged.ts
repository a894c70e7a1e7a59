import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { passphrase } from '../head/cover';
import type { Desktop } from './desktop';

/** The packaged app while it runs. Nothing can look inside it, so it is known by its windows and its files alone. */
export interface Packaged {
  readonly pid: number;
  /** Files of the app that are loaded into it as native code. */
  nativeFiles(): Promise<readonly string[]>;
  /** Closes the window by the desktop's own keys and resolves once the app has ended. */
  close(): Promise<void>;
  /** Resolves once it has ended, by whatever way. */
  ended(): Promise<void>;
}

/** Starts a program in the folder that is its first argument, where the system may dump its memory whole. */
const dumping = 'cd "$0" && ulimit -c unlimited && exec "$@"';

/** Where `npm run package:dir` puts the app. */
export const program = join(import.meta.dirname, '../../../release/linux-unpacked/critical-friend');

/**
 * Starts the app with `home` as the head's home folder and waits until it has painted its cover; `more` is its environment's, and
 * `dumpsInto` a folder for its core dumps.
 */
export async function startPackaged(
  desktop: Desktop,
  home: string,
  more: Readonly<Record<string, string>> = {},
  dumpsInto?: string,
): Promise<Packaged> {
  if (!existsSync(program)) throw new Error('There is no packaged app: npm run package:dir makes it.');
  const bare = await desktop.screen();
  const args = [
    `--user-data-dir=${join(home, 'data')}`,
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ];
  const own = { HOME: home, XDG_CONFIG_HOME: home, XDG_CACHE_HOME: home };
  const app =
    dumpsInto === undefined
      ? desktop.start(program, args, { ...own, ...more })
      : desktop.start('/bin/sh', ['-c', dumping, dumpsInto, program, ...args], { ...own, ...more });
  const ended = once(app, 'exit');
  await expect.poll(() => desktop.focusedName()).toBe('Critical Friend');
  await settles(desktop, bare);
  return {
    pid: app.pid ?? 0,
    ended: async () => void (await ended),
    nativeFiles: async () => {
      const maps = await readFile(`/proc/${app.pid}/maps`, 'utf8');
      return [...new Set(maps.match(/\/\S+\.node$/gm))];
    },
    close: async () => {
      await desktop.press('alt+F4');
      await ended;
    },
  };
}

/** A blinking caret is less than this share of the screen. */
const noticed = 1 / 1000;
/** A line of text is more than this share of it, and a caret less. */
const written = 1 / 4000;
/** Another page in the place of a button that says something else. */
const anotherPage = 1 / 10;

/** Resolves once `share` of the screen shows something other than `before` and goes on showing it. */
export async function settles(desktop: Desktop, before: Buffer, share = noticed): Promise<void> {
  let last = before;
  let sameTimes = 0;
  await expect
    .poll(async () => {
      const now = await desktop.screen();
      sameTimes = differs(last, now, noticed) || !differs(before, now, share) ? 0 : sameTimes + 1;
      last = now;
      return sameTimes;
    })
    .toBeGreaterThanOrEqual(2);
}

/** Whether more than `share` of the bytes are others. */
function differs(one: Buffer, other: Buffer, share: number): boolean {
  let count = 0;
  for (let index = 0; index < one.length; index += 1) if (one[index] !== other[index]) count += 1;
  return count > one.length * share;
}

/** Types the passphrase on the cover, again if the cover was not ready to hear it, until the journal's files are taken. */
export async function openByPassphrase(desktop: Desktop, isOpen: () => boolean): Promise<void> {
  await expect(async () => {
    await desktop.press('ctrl+a');
    await desktop.type(passphrase);
    await desktop.press('Return');
    await expect.poll(isOpen, { timeout: 10_000 }).toBe(true);
  }).toPass();
}

/** The same from a cover that stands still, until the book is shown: its files are taken some time before it can be written in. */
export async function openBook(desktop: Desktop, isOpen: () => boolean): Promise<void> {
  const cover = await desktop.screen();
  await openByPassphrase(desktop, isOpen);
  await settles(desktop, cover, anotherPage);
}

/** Types until it is seen: from then on the field hears every key, and what is typed after *select all* takes its place. */
async function isHeard(desktop: Desktop): Promise<void> {
  await expect(async () => {
    const before = await desktop.screen();
    await desktop.press('ctrl+a');
    await desktop.type('Does anybody hear this?');
    await expect
      .poll(async () => differs(before, await desktop.screen(), written), { timeout: 3_000 })
      .toBe(true);
  }).toPass();
}

/** Writes in the small window, which closes once the note is kept. */
export async function takeNote(desktop: Desktop, note: string): Promise<void> {
  const small = '560x320';
  const before = await desktop.screen();
  await desktop.press('ctrl+shift+j');
  await expect.poll(() => desktop.focusedSize()).toBe(small);
  await settles(desktop, before);
  await isHeard(desktop);
  await expect(async () => {
    await desktop.press('ctrl+a');
    await desktop.type(note);
    await desktop.press('ctrl+Return');
    await expect.poll(() => desktop.focusedSize(), { timeout: 5_000 }).not.toBe(small);
  }).toPass();
}
