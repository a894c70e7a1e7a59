import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';

/** How a step ended: how many promises it tried, and how many held. */
export type Tally = { readonly passed: number; readonly failed: number };

/** One part of the whole test. `leftOut` says why it cannot run on this machine and how to get what is missing. */
export type Step = {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
  readonly env?: Readonly<Record<string, string>>;
  readonly leftOut: { readonly why: string; readonly how: string } | null;
  /** Reads the figures the command left behind; without it the step counts as one. */
  readonly tally?: () => Tally | null;
};

/** Runs a step with its output shown as it comes. A step that ends badly has at least one failure, whatever it counted. */
export async function runStep(step: Step): Promise<Tally> {
  const [program, ...args] = step.command;
  const code = await new Promise<number>(resolve => {
    const child = spawn(program, args, { stdio: 'inherit', env: { ...process.env, ...step.env } });
    child.on('error', () => resolve(1));
    child.on('exit', exit => resolve(exit ?? 1));
  });
  const counted = step.tally?.() ?? { passed: code === 0 ? 1 : 0, failed: 0 };
  return code === 0 ? counted : { ...counted, failed: Math.max(1, counted.failed) };
}

/** A report that an earlier run left behind must never count for this one. */
export function forgetReports(files: readonly string[]): void {
  for (const file of files) rmSync(file, { force: true });
}

/** Figures of a Vitest JSON report. */
export function vitestTally(file: string): Tally | null {
  const report = readReport(file);
  return report === null
    ? null
    : { passed: numberAt(report, 'numPassedTests'), failed: numberAt(report, 'numFailedTests') };
}

/** Figures of a Playwright JSON report; what was skipped is neither. */
export function playwrightTally(file: string): Tally | null {
  const report = readReport(file);
  const stats = report?.['stats'];
  if (typeof stats !== 'object' || stats === null) return null;
  const figures = Object.fromEntries(Object.entries(stats));
  return {
    passed: numberAt(figures, 'expected') + numberAt(figures, 'flaky'),
    failed: numberAt(figures, 'unexpected'),
  };
}

function readReport(file: string): Readonly<Record<string, unknown>> | null {
  if (!existsSync(file)) return null;
  const parsed: unknown = JSON.parse(readFileSync(file, 'utf8'));
  return typeof parsed === 'object' && parsed !== null ? Object.fromEntries(Object.entries(parsed)) : null;
}

function numberAt(record: Readonly<Record<string, unknown>>, key: string): number {
  const value = record[key];
  return typeof value === 'number' ? value : 0;
}
