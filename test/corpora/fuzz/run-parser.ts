import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { copyFile, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Order, type Report, readReport } from './order';

/** Milliseconds without an end after which a process is ended from outside; its own watcher is far quicker. */
const backstop = 240_000;
const heapMegabytes = 400;

/** What became of a reader: its report, if it lived to write one, and what was wrong. */
export type Ending = {
  readonly parser: string;
  readonly report: Report | null;
  /** A line each, with the file of the input that did it. */
  readonly wrong: readonly string[];
};

/** Runs one reader in a process of its own. An input that did harm is copied into `kept`. */
export async function runParser(programs: string, kept: string, order: Order): Promise<Ending> {
  await rm(order.folder, { recursive: true, force: true });
  await mkdir(order.folder, { recursive: true });
  const complaint = await endOfProcess(programs, order);
  const report = readIfThere(join(order.folder, 'report.json'));
  const { parser } = order;
  const stem = parser.replace(/[^a-z]+/gi, '-');
  const save = async (from: string, as: string): Promise<string> => {
    await mkdir(kept, { recursive: true });
    const file = join(kept, `${stem}-${as}.input`);
    await copyFile(join(order.folder, from), file);
    return file;
  };
  if (report === null) {
    const reason = readIfThere(join(order.folder, 'reason')) ?? complaint;
    const wrong = existsSync(join(order.folder, 'input'))
      ? `${reason}: ${await save('input', 'last')}`
      : reason;
    return { parser, report: null, wrong: [`${parser}, seed ${order.seed}: ${wrong}`] };
  }
  const read = readReport(report);
  const wrong: string[] = [];
  for (const [at, { number, what }] of read.troubles.entries()) {
    const file = await save(`trouble-${at + 1}`, number.replace(' ', '-'));
    wrong.push(`${parser}, seed ${order.seed}, ${number}: ${what}: ${file}`);
  }
  return { parser, report: read, wrong };
}

function endOfProcess(programs: string, order: Order): Promise<string> {
  const args = [
    `--max-old-space-size=${heapMegabytes}`,
    join(programs, 'one-parser.mjs'),
    JSON.stringify(order),
  ];
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'inherit', 'pipe'] });
    let said = '';
    child.stderr.on('data', (bytes: Buffer) => {
      said = (said + bytes.toString('utf8')).slice(-2000);
    });
    const late = setTimeout(() => child.kill('SIGKILL'), backstop);
    child.on('error', reject);
    child.on('close', (code, signal) => {
      clearTimeout(late);
      resolve(`ended without an answer (${code ?? signal}) ${said}`);
    });
  });
}

function readIfThere(file: string): string | null {
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}
