import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packLimit } from '../../../../../electron/core/sharing/packs/limits';
import { bundlePrograms } from '../../../../bundle-programs';

const root = resolve(import.meta.dirname, '../../../../..');
const programs = resolve(root, 'out', 'heavy-packs');
const run = promisify(execFile);

type Opened = { readonly outcome: unknown; readonly cpuMs: number };
type Measured = { readonly opened: Readonly<Record<string, Opened>>; readonly megabytes: number };

/** Computing time. Opening takes a third of this; a busy machine, which shares its cores, may take three times as long. */
const cpuLimitMs = 6000;
const memoryLimit = 512;
/** For a machine on which much else is going on; nothing here waits for it. */
const busy = 300_000;
const malformed = (fault: string) => ({ kind: 'malformed', fault });
const badContent = (field: string) => ({ kind: 'bad-content', field });

describe('packs as heavy as they may be, or heavier', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'heavy-packs-'));
    const program = relative(root, resolve(import.meta.dirname, 'open-heavy-pack.ts'));
    await bundlePrograms(root, programs, { 'open-heavy-pack': program });
    await inProcess('make');
  }, busy);
  afterAll(() => rm(folder, { recursive: true }));

  async function inProcess(act: 'make' | 'open', ...names: readonly string[]): Promise<Measured> {
    const program = join(programs, 'open-heavy-pack.mjs');
    const { stdout } = await run(process.execPath, [program, act, folder, ...names]);
    return JSON.parse(stdout) as Measured;
  }

  it.each<Readonly<Record<string, unknown>>>([
    { largest: 'opened' },
    // What the first one left has to be gone when the passphrase is tried.
    { largest: 'opened', 'most-work': badContent('document.notes.0.outcome') },
    {
      'most-notes': 'opened',
      'a-million-notes': malformed('too-many-values'),
      'a-million-wrong-words': badContent('document.notes.0.tags'),
      'endless-text': badContent('document.notes.0.outcome'),
      'endless-escapes': 'opened',
      'endless-digits': malformed('number-out-of-range'),
      'endless-zeros': { kind: 'not-a-pack' },
    },
  ])('end within 512 MB and without a hang: %o', { timeout: busy }, async expected => {
    const { opened, megabytes } = await inProcess('open', ...Object.keys(expected));
    const outcomes = Object.entries(opened).map(([name, { outcome }]) => [name, outcome]);
    expect(Object.fromEntries(outcomes)).toEqual(expected);
    expect(Math.max(...Object.values(opened).map(({ cpuMs }) => cpuMs))).toBeLessThan(cpuLimitMs);
    expect(megabytes).toBeLessThan(memoryLimit);
  });

  it('have room for the largest attachment there can be', () => {
    expect(packLimit).toBeGreaterThan((25 * 1024 * 1024 * 4) / 3);
  });
});
