import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { withBreak } from './breaks';
import type { Order, Report, Trouble } from './order';
import { isBreak, limits, readOrder } from './order';
import { BrokenPromise, type FuzzedParser } from './parser';
import { parsers } from './parsers';
import { publicInputs } from './public-inputs';
import { inputAt, spoiltFrom } from './spoil';

async function replay(name: string, file: string): Promise<void> {
  const before = process.cpuUsage();
  const outcome = await parserCalled(name).read(readFileSync(file));
  const { user, system } = process.cpuUsage(before);
  console.log(`${outcome}, ${Math.round((user + system) / 1000)} ms, ${megabytesNow()} MB after it`);
}

function parserCalled(name: string): FuzzedParser {
  const found = parsers.find(one => one.name === name);
  if (found === undefined) throw new Error('no reader of that name');
  return found;
}

async function tryAll(order: Order): Promise<void> {
  const plain = parserCalled(order.parser);
  const parser = isBreak(order.breaking) ? withBreak(plain, order.breaking) : plain;
  const generated = spoiltFrom(await parser.samples(order.root));
  const given = parser.reads.flatMap(kind => publicInputs(order.root, kind));
  const counter = new Int32Array(new SharedArrayBuffer(8));
  await watched(order, counter);
  const tally = { accepted: 0, refused: 0, slowestMs: 0 };
  const troubles: Trouble[] = [];
  for (let at = 0; at < given.length + order.inputs; at += 1) {
    const index = at - given.length;
    const input = given[at] ?? inputAt(generated, order.seed, index);
    writeFileSync(join(order.folder, 'input'), input);
    const trouble = await tryOne(parser, input, tally, counter);
    if (trouble === null) continue;
    const number = `${index < 0 ? 'public' : 'generated'} ${index < 0 ? at : index}`;
    troubles.push({ number, what: trouble });
    writeFileSync(join(order.folder, `trouble-${troubles.length}`), input);
    if (troubles.length === limits.troubles) break;
  }
  const megabytes = Math.max(megabytesNow(), Atomics.load(counter, 1));
  const report: Report = { given: given.length, generated: order.inputs, ...tally, megabytes, troubles };
  writeFileSync(join(order.folder, 'report.json'), JSON.stringify(report));
  process.exit(0);
}

async function watched({ folder }: Order, counter: Int32Array): Promise<void> {
  const worker = new Worker(join(import.meta.dirname, 'watch-process.mjs'), {
    workerData: {
      counter,
      reasonFile: join(folder, 'reason'),
      cpuMs: limits.endMs,
      megabytes: limits.megabytes,
    },
  });
  await new Promise(resolve => worker.once('online', resolve));
  // A reader that never answers leaves nothing to wait for: the process ends without a report.
  worker.unref();
}

async function tryOne(
  parser: FuzzedParser,
  input: Uint8Array,
  tally: { accepted: number; refused: number; slowestMs: number },
  counter: Int32Array,
): Promise<string | null> {
  let cpuMs = Number.POSITIVE_INFINITY;
  try {
    for (let tries = 0; tries < limits.tries && cpuMs > limits.cpuMs; tries += 1) {
      Atomics.add(counter, 0, 1);
      const before = process.cpuUsage();
      const outcome = await parser.read(Buffer.from(input));
      const { user, system } = process.cpuUsage(before);
      cpuMs = Math.min(cpuMs, (user + system) / 1000);
      if (tries === 0) tally[outcome] += 1;
    }
  } catch (error) {
    return error instanceof BrokenPromise ? error.message : describe(error);
  }
  tally.slowestMs = Math.max(tally.slowestMs, Math.round(cpuMs));
  if (isPolluted()) return 'Object or Array has members that were not there before';
  if (cpuMs > limits.cpuMs) return `took ${Math.round(cpuMs)} ms`;
  return megabytesNow() > limits.megabytes ? 'took too much memory' : null;
}

/** Of the process. The system's own record of the most there was begins with what the parent process had. */
function megabytesNow(): number {
  return Math.round(process.memoryUsage.rss() / (1024 * 1024));
}

function describe(error: unknown): string {
  if (!(error instanceof Error)) return 'threw something that is no error';
  return `threw ${(error.stack ?? error.message).slice(0, 1500)}`;
}

/** What every object has, and must still have, and no more. */
const inherent = [Object.prototype, Array.prototype, Function.prototype].map(
  own => Reflect.ownKeys(own).length,
);

function isPolluted(): boolean {
  const now = [Object.prototype, Array.prototype, Function.prototype].map(own => Reflect.ownKeys(own).length);
  return now.some((count, at) => count !== inherent[at]);
}

/**
 * The body of a reader's process: `node one-parser.mjs ORDER`, or `node one-parser.mjs replay NAME FILE` for one input that
 * was saved. The input in hand always lies in a file, so that it is there whatever becomes of the process.
 */
const [first = '', name = '', file = ''] = process.argv.slice(2);
if (first === 'replay') await replay(name, file);
else await tryAll(readOrder(first));
