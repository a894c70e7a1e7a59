import { type ChildProcess, type StdioOptions, spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';

/**
 * How a step ended: how many promises it tried, how many held, and which did not, or only at the second try (`shaky`), or were
 * not tried at all (`untried`).
 */
export type Tally = {
  readonly passed: number;
  readonly failed: number;
  readonly failures: readonly string[];
  readonly shaky: readonly string[];
  readonly untried: readonly string[];
};

/** One part of the whole test. `leftOut` says why it cannot run on this machine and how to get what is missing. */
export type Step = {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
  readonly env?: Readonly<Record<string, string>>;
  readonly leftOut: { readonly why: string; readonly how: string } | null;
  /** Reads the figures the command left behind; without it the step counts as one. */
  readonly tally?: () => Tally | null;
};

/**
 * Runs a step with its output shown as it comes, or handed to `show` in one piece once it has ended, where others run beside it.
 * A step that ends badly has at least one failure, whatever it counted.
 */
export async function runStep(step: Step, show: ((said: string) => void) | null): Promise<Tally> {
  const code = show === null ? await runShown(step) : await runKept(step, show);
  const counted = step.tally?.() ?? {
    passed: code === 0 ? 1 : 0,
    failed: 0,
    failures: [],
    shaky: [],
    untried: [],
  };
  return code === 0 ? counted : { ...counted, failed: Math.max(1, counted.failed) };
}

/** Gives the exit code; 1 for a command that was killed or could not even be started. */
function runShown(step: Step): Promise<number> {
  const child = start(step, 'inherit');
  return new Promise(resolve => {
    child.on('error', () => resolve(1));
    child.on('exit', exit => resolve(exit ?? 1));
  });
}

async function runKept(step: Step, show: (said: string) => void): Promise<number> {
  const child = start(step, ['ignore', 'pipe', 'pipe']);
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (bytes: Buffer) => said.push(bytes));
  const code = await new Promise<number>(resolve => {
    child.on('error', error => {
      said.push(Buffer.from(error.message));
      resolve(1);
    });
    child.on('close', exit => resolve(exit ?? 1));
  });
  show(Buffer.concat(said).toString('utf8'));
  return code;
}

function start({ command: [program, ...args], env }: Step, stdio: StdioOptions): ChildProcess {
  return spawn(program, args, { stdio, env: { ...process.env, ...env } });
}

/** A report that an earlier run left behind must never count for this one. */
export function forgetReports(files: readonly string[]): void {
  for (const file of files) rmSync(file, { force: true });
}

/** Figures of a Vitest JSON report. */
export function vitestTally(file: string): Tally | null {
  const report = readReport(file);
  if (report === null) return null;
  const tests = listAt(report, 'testResults').flatMap(result => listAt(result, 'assertionResults'));
  const ended = (...statuses: readonly string[]) =>
    tests.filter(test => statuses.includes(textAt(test, 'status'))).map(test => textAt(test, 'fullName'));
  return {
    passed: numberAt(report, 'numPassedTests'),
    failed: numberAt(report, 'numFailedTests'),
    failures: ended('failed'),
    shaky: [],
    untried: ended('pending', 'skipped', 'todo', 'disabled'),
  };
}

/** Figures of a Playwright JSON report. What one host leaves to another is untried only when none of them tried it. */
export function playwrightTally(file: string): Tally | null {
  const report = readReport(file);
  const stats = asRecord(report?.['stats']);
  if (report === null || stats === null) return null;
  const tried = listAt(report, 'suites').flatMap(testsIn);
  const ended = (status: string) => tried.filter(test => test.status === status);
  const somewhere = new Set(tried.filter(({ status }) => status !== 'skipped').map(({ name }) => name));
  const named = (tests: readonly HostTest[]) => tests.map(({ host, name }) => `[${host}] ${name}`);
  return {
    passed: numberAt(stats, 'expected') + numberAt(stats, 'flaky'),
    failed: numberAt(stats, 'unexpected'),
    failures: named(ended('unexpected')),
    shaky: named(ended('flaky')),
    untried: named(ended('skipped').filter(({ name }) => !somewhere.has(name))),
  };
}

/** Which targets of a bench report held. */
export function benchTally(file: string): Tally | null {
  const report = readReport(file);
  if (report === null) return null;
  const targets = listAt(report, 'targets');
  const missed = targets.filter(target => target['held'] !== true);
  const named = (target: Report) =>
    `${textAt(target, 'row')}, ${numberAt(target, 'entries')} entries, ${textAt(target, 'measure')}: ${textAt(target, 'found')}`;
  return {
    passed: targets.length - missed.length,
    failed: missed.length,
    failures: missed.map(named),
    shaky: [],
    untried: [],
  };
}

/** A test on one host; `name` has its file and line, and is the same on every host. */
type HostTest = { readonly host: string; readonly name: string; readonly status: string };

/** Every test of a Playwright suite and of those within it. */
function testsIn(suite: Report): readonly HostTest[] {
  const own = listAt(suite, 'specs').flatMap(spec =>
    listAt(spec, 'tests').map(test => ({
      host: textAt(test, 'projectName'),
      name: `${textAt(spec, 'file')}:${numberAt(spec, 'line')} ${textAt(spec, 'title')}`,
      status: textAt(test, 'status'),
    })),
  );
  return [...own, ...listAt(suite, 'suites').flatMap(testsIn)];
}

type Report = Readonly<Record<string, unknown>>;

function readReport(file: string): Report | null {
  return existsSync(file) ? asRecord(JSON.parse(readFileSync(file, 'utf8'))) : null;
}

function asRecord(value: unknown): Report | null {
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : null;
}

function listAt(record: Report, key: string): readonly Report[] {
  const value = record[key];
  return Array.isArray(value) ? value.map(asRecord).filter(item => item !== null) : [];
}

function textAt(record: Report, key: string): string {
  const value = record[key];
  return typeof value === 'string' ? value : '';
}

function numberAt(record: Report, key: string): number {
  const value = record[key];
  return typeof value === 'number' ? value : 0;
}
