import { copyFile, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { JournalError } from '../../shared/contract/errors';
import { preferencesSchema } from '../../shared/contract/schemas';
import { defaultPreferences, type Preferences } from '../../shared/domain/settings';
import { writeAtomically } from './atomic-file';

const boundsSchema = z.strictObject({
  x: z.number().int(),
  y: z.number().int(),
  width: z.number().int().positive(),
  height: z.number().int().positive(),
  maximised: z.boolean(),
});

const recordSchema = z.strictObject({
  version: z.literal(1),
  device: z.string().regex(/^[0-9a-f-]{36}$/),
  preferences: preferencesSchema,
  window: boundsSchema.nullable(),
});

/** Where the main window was, in the system's own pixels. */
export type WindowBounds = Readonly<z.infer<typeof boundsSchema>>;
type InstallationRecord = Readonly<z.infer<typeof recordSchema>>;

/** What is known about this installation before any journal is open. Nothing personal is kept here. */
export interface Installation {
  /** A random name of this installation. */
  readonly device: string;
  preferences(): Preferences;
  windowBounds(): WindowBounds | null;
  /** Resolves once the disk has them; rejects with `disk-error`, and then nothing has changed. */
  savePreferences(preferences: Preferences): Promise<void>;
  saveWindowBounds(window: WindowBounds): Promise<void>;
}

export type InstallationOptions = {
  /** Absolute path; made when it is missing. */
  readonly folder: string;
  readonly now: () => number;
  readonly newDevice: () => string;
};

/** Opens `preferences.json`. One that cannot be understood is copied aside and replaced by the defaults. */
export async function openInstallation(options: InstallationOptions): Promise<Installation> {
  await mkdir(options.folder, { recursive: true, mode: 0o700 });
  const file = join(options.folder, 'preferences.json');
  const found = await readRecord(file, options.now);
  const record = found ?? {
    version: 1,
    device: options.newDevice(),
    preferences: defaultPreferences,
    window: null,
  };
  if (found === null) await writeAtomically(file, render(record));
  return keepRecord(file, record);
}

async function readRecord(file: string, now: () => number): Promise<InstallationRecord | null> {
  const text = await readIfThere(file);
  if (text === null) return null;
  const record = recordSchema.safeParse(parseJson(text));
  if (record.success) return record.data;
  await copyFile(file, file.replace(/\.json$/, `-damaged-${now()}.json`));
  return null;
}

async function readIfThere(file: string): Promise<string | null> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

/** `undefined`, which no record is, when the text is not JSON. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function keepRecord(file: string, first: InstallationRecord): Installation {
  let record = first;
  let previous: Promise<void> = Promise.resolve();

  const save = (change: Partial<InstallationRecord>): Promise<void> => {
    const write = previous.then(async () => {
      const next = { ...record, ...change };
      await writeAtomically(file, render(next));
      record = next;
    });
    previous = write.catch(() => undefined);
    return write.catch(() => {
      throw new JournalError('disk-error');
    });
  };

  return {
    device: first.device,
    preferences: () => record.preferences,
    windowBounds: () => record.window,
    savePreferences: preferences => save({ preferences }),
    saveWindowBounds: window => save({ window }),
  };
}

function render(record: InstallationRecord): string {
  return `${JSON.stringify(record, null, 2)}\n`;
}
