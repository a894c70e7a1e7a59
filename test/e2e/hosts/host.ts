import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';

/** What the app runs in. */
export type HostKind = 'electron' | 'browser';

/** Folders of one installation, all of them fresh; everything the app writes anywhere ends up below `root`. */
export type Surroundings = {
  readonly root: string;
  /** Where the app keeps its data: the journal, its preferences, nothing else. */
  readonly data: string;
  /** The home folder the app believes in. */
  readonly home: string;
  /** The folder for temporary files the app believes in. */
  readonly temp: string;
  /** What the app writes to its output and error streams is added here. */
  readonly log: string[];
  /** What says which desktop it runs on; empty for the one the tests were started on. */
  readonly desktop: Readonly<Record<string, string>>;
  /** How far the app's clock is ahead of the machine's, in milliseconds, from its next start on; 0 for the machine's own. */
  clockAhead: number;
  /** Where the app's disk stops answering, from its next start on; `null` for a disk that answers. */
  heldDisk: HeldDisk | null;
  /** A file that the system opens with the app, from its next start on. Only on the desktop. */
  openedFile?: string;
};

/** A folder in which writing stops for ever: before anything is there, or once all of it stands under its own name. */
export type HeldDisk = { readonly folder: string; readonly at: 'begun' | 'written'; readonly sign: string };

/** A running app with its window. */
export interface RunningHost {
  readonly page: Page;
  /** Ends it as the system's own *Quit* would. */
  stop(): Promise<void>;
  /** The head asks the app to end; it may ask back. Only where a window can be closed. */
  askToQuit(): Promise<void>;
  /** SIGKILL, at once and without a word. */
  kill(): Promise<void>;
  /** Resolves once it has ended, by whatever way. */
  ended(): Promise<void>;
  /** Answers the next chooser of the system, where the host has one. */
  answerChooser(path: string): Promise<void>;
  /** Addresses asked for outside the app since it started. */
  outsideRequests(): readonly string[];
  /** What every window of the app shows at present, as addresses. */
  windows(): Promise<readonly string[]>;
  /** The address of the window that has the keyboard; `null` when none of the app's has it, or nobody can say. */
  focusedWindow(): Promise<string | null>;
  /** What a printer gets of the window, as a PDF. */
  print(): Promise<Uint8Array>;
  /** Another copy of the app on the same data folder: its window, or `null` when the host refuses a second one. */
  second(): Promise<RunningHost | null>;
  /** The small window for a quick note, beside the other one. */
  capture(): Promise<Page>;
  /** The system is about to sleep. Only where the host hears of it. */
  suspend(): Promise<boolean>;
}

/** The environment the app is started with: only what it needs, and folders of its own. */
export function environmentOf(surroundings: Surroundings): Record<string, string> {
  const passed = ['PATH', 'DISPLAY', 'XAUTHORITY', 'LANG', 'SystemRoot'];
  const own = {
    HOME: surroundings.home,
    TMPDIR: surroundings.temp,
    XDG_CONFIG_HOME: `${surroundings.home}/.config`,
    XDG_CACHE_HOME: `${surroundings.home}/.cache`,
    XDG_DATA_HOME: `${surroundings.home}/.local/share`,
    TZ: 'Europe/London',
  };
  const kept = passed.flatMap(name => {
    const value = process.env[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return {
    ...Object.fromEntries(kept),
    ...own,
    ...loadedFirst(surroundings),
    ...surroundings.desktop,
  };
}

const clockFile = ({ root }: Surroundings): string => join(root, 'clock');

/** Scripts that Node loads before the app, which a packaged app does not let it do; the product has no way in of its own. */
export function scriptsBefore({ clockAhead, heldDisk }: Surroundings): readonly string[] {
  return [
    ...(clockAhead === 0 ? [] : [join(import.meta.dirname, 'clock.cjs')]),
    ...(heldDisk === null ? [] : [join(import.meta.dirname, 'held-disk.cjs')]),
  ];
}

function loadedFirst(surroundings: Surroundings): Record<string, string> {
  const scripts = scriptsBefore(surroundings);
  const { heldDisk } = surroundings;
  if (scripts.length === 0) return {};
  return {
    NODE_OPTIONS: scripts.map(script => `--require ${JSON.stringify(script)}`).join(' '),
    CLOCK_AHEAD: clockFile(surroundings),
    ...(heldDisk === null
      ? {}
      : { HELD_FOLDER: heldDisk.folder, HELD_AT: heldDisk.at, HELD_SIGN: heldDisk.sign }),
  };
}

/** Tells an app whose clock is not the machine's how far it is ahead, also one that runs already. */
export async function setClock(surroundings: Surroundings): Promise<void> {
  if (surroundings.clockAhead === 0) return;
  const file = clockFile(surroundings);
  await writeFile(`${file}.new`, String(surroundings.clockAhead));
  await rename(`${file}.new`, file);
}

/** Moves the clock of what runs in a window, which has no Node, by so many milliseconds. */
export async function moveClock(page: Page, by: number): Promise<void> {
  if (by === 0) return;
  await page.evaluate(milliseconds => {
    globalThis.Date = new Proxy(Date, {
      construct: (present, parts, made) =>
        Reflect.construct(present, parts.length === 0 ? [present.now() + milliseconds] : parts, made),
      get: (present, name) =>
        name === 'now' ? () => present.now() + milliseconds : Reflect.get(present, name),
    });
  }, by);
}
