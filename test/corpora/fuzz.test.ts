import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundlePrograms } from '../bundle-programs';
import { gather, type ReportRow } from '../torture/report';
import { type Break, limits } from './fuzz/order';
import { parsers } from './fuzz/parsers';
import { corporaOf } from './fuzz/public-inputs';
import { type Ending, runParser } from './fuzz/run-parser';

const root = resolve(import.meta.dirname, '../..');
const programs = resolve(root, 'out', 'fuzz', 'programs');
const kept = resolve(root, 'out', 'fuzz', 'inputs');

/** Generated inputs in all; `FUZZ_INPUTS=1000000 FUZZ_SEED=7 npm run test:corpora` for a longer run with others. */
const inputs = Number(process.env['FUZZ_INPUTS'] ?? 20_000);
const seed = Number(process.env['FUZZ_SEED'] ?? 20261122);
const shares = parsers.reduce((sum, { share }) => sum + share, 0);
const atOnce = 2;
const hours = 6 * 3_600_000;

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fuzz-'));
  const here = relative(root, resolve(import.meta.dirname, 'fuzz'));
  await bundlePrograms(root, programs, {
    'one-parser': join(here, 'one-parser.ts'),
    'watch-process': join(here, 'watch-process.ts'),
  });
}, 120_000);
afterAll(() => rm(folder, { recursive: true }));

const orderFor = (parser: string, count: number, breaking: Break | null = null) => ({
  ...{ root, parser, seed, breaking, inputs: count },
  folder: join(folder, `${parser.replace(/[^a-z]+/gi, '-')}-${breaking ?? 'whole'}`),
});

describe('readers of foreign bytes', () => {
  it.skipIf(process.env['REQUIRE_ALL'] !== '1')('have their public data where everything is required', () => {
    expect(existsSync(corporaOf(root))).toBe(true);
  });

  it('each give a value or their own refusal, quickly and in little memory', { timeout: hours }, async () => {
    await rm(kept, { recursive: true, force: true });
    const queue = parsers.values();
    const endings: Ending[] = [];
    const lane = async () => {
      for (const { name, share } of queue)
        endings.push(await runParser(programs, kept, orderFor(name, Math.ceil((inputs * share) / shares))));
    };
    await Promise.all(Array.from({ length: atOnce }, lane));
    const tried = endings.reduce(
      (sum, { report }) => sum + (report?.given ?? 0) + (report?.generated ?? 0),
      0,
    );
    await gather(join(root, 'out', 'torture.json'), rowsOf(endings));
    console.log(`${tableOf(endings)}\n${tried} inputs, seed ${seed}`);
    expect(endings.flatMap(({ wrong }) => wrong)).toEqual([]);
    expect(tried).toBeGreaterThanOrEqual(Math.min(inputs, 20_000));
  });
});

describe('the watcher', () => {
  it.each<[Break, RegExp]>([
    ['hang', /: hang: .*last\.input$/],
    ['hog', /memory.*\.input$/],
    ['throw', /threw TypeError.*\.input$/s],
    ['pollution', /were not there before.*\.input$/],
    ['silence', /ended without an answer \(13\).*\.input$/s],
  ])('notices %s, and keeps the input', { timeout: 120_000 }, async (breaking, said) => {
    const ending = await runParser(programs, join(folder, 'kept'), orderFor('recovery key', 30, breaking));
    expect(ending.wrong[0]).toMatch(said);
    expect(existsSync(/\S+\.input$/.exec(ending.wrong[0] ?? '')?.[0] ?? '')).toBe(true);
  });
});

/** The same as rows of the torture's report. */
function rowsOf(endings: readonly Ending[]): readonly ReportRow[] {
  return endings.map(({ parser, report, wrong }) => ({
    part: 'readers',
    scale: inputs > 20_000 ? 'long' : 'short',
    seed,
    name: parser,
    tried: (report?.given ?? 0) + (report?.generated ?? 0),
    lost: 0,
    undetected: 0,
    failed: wrong.length,
    seconds: 0,
    cpuSeconds: 0,
    figures: report === null ? {} : { 'slowest, ms': report.slowestMs, 'most, MB': report.megabytes },
    complaints: wrong,
  }));
}

function tableOf(endings: readonly Ending[]): string {
  const heads = ['reader', 'public', 'generated', 'slowest ms', 'peak MB', 'accepted', 'refused'];
  const rows = endings.map(({ parser, report }) => {
    if (report === null) return [parser, '', '', `over ${limits.cpuMs}?`, '', '', ''];
    const { given, generated, slowestMs, megabytes, accepted, refused } = report;
    return [parser, ...[given, generated, slowestMs, megabytes, accepted, refused].map(String)];
  });
  const widths = heads.map((head, at) => Math.max(head.length, ...rows.map(row => row[at]?.length ?? 0)));
  const lineOf = (cells: readonly string[]) =>
    cells
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join('  ');
  return ['', lineOf(heads), ...rows.map(lineOf)].join('\n');
}
