import { mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SearchDocument } from '../../electron/core/search';
import { everything } from '../../shared/domain/filter';
import { passphrase, type RunningCore, runCore } from '../electron/core/running-core';
import { corpusToday, writeJournal } from './corpus/journal';
import { type BenchPart, type BenchRow, type BenchTarget, summary } from './measure';

const saves = 300;
const inOneFolder = 100;

/** Each at 10,000 and 50,000: what is asked does not depend on the size. */
const atBoth = (row: string, atMost: number): readonly BenchTarget[] =>
  [10_000, 50_000].map(entries => ({ row, entries, measure: 'p95', atMost }));

const imports = (entries: number, atMost: number): BenchTarget => ({
  row: 'markdown files brought in',
  entries,
  measure: 'median',
  atMost,
});

/** A journal that came from a folder of markdown files: how long that takes, and what the disk has of it then and after changes. */
export const diskBench: BenchPart = {
  name: 'disk',
  targets: [
    imports(1000, 1500),
    imports(10_000, 10_000),
    ...atBoth('bytes of a save, 2 KB', 4096),
    ...atBoth('vault against its text, as written', 1.6),
    ...atBoth('vault against its text, compacted', 1.2),
  ],
  async run({ entries }) {
    const folder = await mkdtemp(join(tmpdir(), 'critical-friend-bench-'));
    const core = await runCore(folder, Date.parse(`${corpusToday}T21:00:00`));
    try {
      const written = await writeNotes(await made(join(folder, 'notes')), writeJournal(entries));
      await core.ask('createVault', { passphrase, folder: null });
      await loadImporting(core, await made(join(folder, 'one')));
      return (await measure(core, folder, written)).map(row => ({ ...row, entries }));
    } finally {
      await core.end();
      await rm(folder, { recursive: true, force: true });
    }
  },
};

/** What brings notes in is loaded when it is first used: here file by file, by the loader of the tests, which is not what is to be measured. */
async function loadImporting(core: RunningCore, folder: string): Promise<void> {
  await writeFile(join(folder, 'One.md'), 'One.\n');
  await core.ask('previewImport', { folder: core.core.grant(folder) });
}

type Row = Omit<BenchRow, 'entries'>;

async function measure(core: RunningCore, folder: string, written: number): Promise<readonly Row[]> {
  const start = performance.now();
  const preview = await core.ask('previewImport', { folder: core.core.grant(join(folder, 'notes')) });
  const looked = performance.now() - start;
  await core.ask('runImport', { preview: preview.id });
  const took = performance.now() - start;

  const vault = join(folder, 'journal');
  const size = (): Promise<number> => sizeOf(vault);
  const [first, ...others] = await firstIds(core);
  if (first === undefined) throw new Error('Nothing was brought in.');
  const before = await size();
  const bytes = await bytesOfSaves(core, first, size);
  const after = await size();
  await core.ask('binEntries', { ids: others });
  await core.ask('eraseEntries', { ids: others });
  const row = (name: string, unit: string, samples: readonly number[]): Row => ({
    name,
    unit,
    ...summary(samples),
  });
  return [
    row('markdown files looked through', 'ms', [looked]),
    row('markdown files brought in', 'ms', [took]),
    row('bytes of a save, 2 KB', 'bytes', bytes),
    row('vault against its text, as written', 'times', [Math.max(before, after) / written]),
    row('vault against its text, compacted', 'times', [(await size()) / written]),
  ];
}

/** What each save of a note of about 2 KB adds to the disk. */
async function bytesOfSaves(
  core: RunningCore,
  id: Awaited<ReturnType<typeof firstIds>>[number],
  size: () => Promise<number>,
): Promise<readonly number[]> {
  const text = 'Mary’s office rings every family by ten on day one, not day three. '.repeat(30);
  let { revision } = (await core.ask('getEntry', { id })).entry;
  const bytes: number[] = [];
  for (let save = 0; save < saves; save += 1) {
    const before = await size();
    const { entry } = await core.ask('saveEntry', { id, revision, changes: { body: `${text}${save}` } });
    revision = entry.revision;
    bytes.push((await size()) - before);
  }
  return bytes;
}

/** Two entries: one to write on, one to erase, after which the whole journal is written anew. */
async function firstIds(core: RunningCore) {
  const list = await core.ask('listEntries', { filter: everything, sort: 'newest', offset: 0, limit: 2 });
  return list.rows.map(({ id }) => id);
}

/** Writes each note as a markdown file with its front matter. Gives the bytes of all of them. */
async function writeNotes(folder: string, notes: readonly SearchDocument[]): Promise<number> {
  let written = 0;
  for (const [at, note] of notes.entries()) {
    const below = join(folder, `notes ${Math.floor(at / inOneFolder)}`);
    if (at % inOneFolder === 0) await mkdir(below);
    const text = `---\nkind: ${note.kind}\ntitle: ${JSON.stringify(note.title)}\ndate: ${note.date}\ntags: [${note.tags.join(', ')}]\npeople: [${note.people.join(', ')}]\n---\n${note.body}\n`;
    await writeFile(join(below, `note ${at}.md`), text);
    written += Buffer.byteLength(text);
  }
  return written;
}

async function made(folder: string): Promise<string> {
  await mkdir(folder);
  return folder;
}

/** Bytes of all files in `folder` and below. */
async function sizeOf(folder: string): Promise<number> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = names.filter(file => file.isFile());
  const sizes = await Promise.all(
    files.map(async file => (await stat(join(file.parentPath, file.name))).size),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}
