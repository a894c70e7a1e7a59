import { spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Break, breaks, isBlunt, isBreak, isQuick } from './breaks';
import { bundleParts } from './bundle';
import { type Row, readSeenToFail, rowHeld, type Scale } from './part';
import { isPart, type PartName, partNames, parts } from './parts';
import { gather } from './report';
import { givesBack } from './soak/allocator';

const root = new URL('../..', import.meta.url).pathname;

/** Parts run three at a time: most of what they do is waiting for the disk. */
const AT_ONCE = 3;

interface Task {
  readonly part: PartName;
  readonly scale: Scale;
  readonly seed: number;
  readonly breaking: Break | null;
  /** Whether one row that is seen to fail is enough. */
  readonly hasty?: boolean;
}

/** A part that ended without rows tried something and failed. */
const crashed = (part: PartName, complaint: string): Row => ({
  name: parts[part],
  tried: 1,
  lost: 0,
  undetected: 0,
  failed: 1,
  seconds: 0,
  cpuSeconds: 0,
  figures: {},
  complaints: [`the test itself ended: ${complaint.trim().split('\n').slice(-12).join('\n')}`],
});

const runTask = async (
  folder: string,
  { part, scale, seed, breaking, hasty }: Task,
): Promise<readonly Row[]> => {
  const file = join(folder, `${part}-${breaking ?? 'rows'}.json`);
  const args = [
    '--expose-gc',
    join(folder, `${part}.mjs`),
    scale,
    String(seed),
    breaking ?? '',
    file,
    hasty === true ? 'hasty' : '',
  ];
  let complaint = '';
  const code = await new Promise<number | null>((resolve, reject) => {
    const env = { ...process.env, ...(part === 'soak' && givesBack) };
    const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'inherit', 'pipe'] });
    child.stderr.on('data', (bytes: Buffer) => {
      complaint += bytes.toString('utf8');
    });
    child.on('error', reject);
    child.on('close', (exit, signal) => {
      if (exit !== 0) complaint += `\n(${exit === null ? signal : `exit ${exit}`})`;
      resolve(exit);
    });
  });
  if (code !== 0) return [crashed(part, complaint)];
  const rows: readonly Row[] = JSON.parse(await readFile(file, 'utf8'));
  await rm(file);
  return rows;
};

const describeRow = (row: Row): string => {
  const { name, tried, lost, undetected, failed, seconds, cpuSeconds } = row;
  const figures = Object.entries(row.figures).map(([figure, value]) => `${figure} ${value}`);
  const lines = [
    `${rowHeld(row) ? 'held  ' : 'BROKEN'}  ${name}: tried ${tried}, lost ${lost}, undetected ${undetected}, failed ${failed}, ${seconds.toFixed(1)} s (${cpuSeconds.toFixed(1)} s of processor)`,
    ...(figures.length > 0 ? [`        ${figures.join(', ')}`] : []),
    ...row.complaints.map(complaint => `        ${complaint}`),
  ];
  return lines.join('\n');
};

/** Runs tasks, some at a time, handing each result on as it comes. */
const runAll = async <One, Result>(
  tasks: readonly One[],
  run: (task: One) => Promise<Result>,
): Promise<readonly Result[]> => {
  const results: Result[] = [];
  const queue = tasks.entries();
  const lane = async () => {
    for (const [at, task] of queue) results[at] = await run(task);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
  return results;
};

const torture = async (names: readonly PartName[], scale: Scale, seed: number, breaking: Break | null) => {
  const folder = await bundleParts(root);
  const results = await runAll(names, async part => {
    const rows = await runTask(folder, { part, scale, seed, breaking });
    for (const row of rows) console.log(describeRow(row));
    return rows.map(row => ({ part, scale, seed, ...row }));
  });
  if (breaking === null) await gather(join(root, 'out', 'torture.json'), results.flat());
  return results.flat().every(rowHeld);
};

/** What rows and what they count were seen to fail, and what was not. */
class Seen {
  readonly #times = new Map<string, number>();

  #add(what: string, times: number): void {
    this.#times.set(what, (this.#times.get(what) ?? 0) + times);
  }

  addRow(row: Row): void {
    this.#add(row.name, Number(!rowHeld(row)));
    for (const [figure, times] of Object.entries(row.figures)) {
      const what = readSeenToFail(figure);
      if (what !== null) this.#add(what, Number(times));
    }
  }

  get never(): readonly string[] {
    return Array.from(this.#times).flatMap(([what, times]) => (times === 0 ? [what] : []));
  }
}

/** Where time is short, one broken build for each part, and it only has to be noticed. */
const brokenBuilds = (names: readonly PartName[], scale: Scale): readonly Break[] =>
  Object.keys(breaks)
    .filter(isBreak)
    .filter(name => names.includes(breaks[name].part))
    .filter(name => scale !== 'brief' || isQuick(name));

/** Runs each broken build briefly before the part that must notice it; every row has to notice one of them. */
const tortureBrokenBuilds = async (
  names: readonly PartName[],
  scale: Scale,
  seed: number,
): Promise<boolean> => {
  const folder = await bundleParts(root);
  const known = brokenBuilds(names, scale);
  const seen = new Seen();
  const results = await runAll(known, async breaking => {
    const { part, what } = breaks[breaking];
    const rows = await runTask(folder, { part, scale: 'brief', seed, breaking, hasty: scale === 'brief' });
    const broken = rows.filter(row => !rowHeld(row));
    if (!isBlunt(breaking)) for (const row of rows) seen.addRow(row);
    console.log(`${broken.length === 0 ? 'NOT NOTICED' : 'noticed    '}  ${part}: ${breaking} (${what})`);
    for (const { name, complaints } of broken)
      console.log(`             by "${name}": ${complaints[0] ?? ''}`);
    return broken.length > 0;
  });
  const blind = scale === 'brief' ? [] : seen.never;
  for (const name of blind) console.log(`NOT SEEN TO FAIL  ${name}`);
  return results.every(noticed => noticed) && blind.length === 0;
};

const readOptions = () => {
  const { values } = parseArgs({
    options: {
      long: { type: 'boolean', default: false },
      brief: { type: 'boolean', default: false },
      only: { type: 'string', multiple: true, default: [] },
      seed: { type: 'string' },
      break: { type: 'string' },
      breaks: { type: 'boolean', default: false },
    },
  });
  const unknown = values.only.find(name => !isPart(name));
  if (unknown !== undefined) throw new Error(`no such part: ${unknown} (${partNames.join(', ')})`);
  const breaking = values.break ?? null;
  if (breaking !== null && !isBreak(breaking)) throw new Error(`no such break: ${breaking}`);
  const only = breaking === null ? values.only.filter(isPart) : [breaks[breaking].part];
  const scale: Scale = values.long ? 'long' : values.brief || breaking !== null ? 'brief' : 'short';
  const seed = values.seed === undefined ? randomInt(2 ** 31) : Number(values.seed);
  return { scale, seed, breaking, names: only.length > 0 ? only : partNames, allBreaks: values.breaks };
};

const { scale, seed, breaking, names, allBreaks } = readOptions();
console.log(`torture: ${allBreaks ? 'broken builds' : scale}, seed ${seed}`);
const held = allBreaks
  ? await tortureBrokenBuilds(names, scale, seed)
  : await torture(names, scale, seed, breaking);
process.exitCode = held ? 0 : 1;
