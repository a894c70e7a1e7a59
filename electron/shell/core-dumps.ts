import { readFileSync, writeFileSync } from 'node:fs';

/** Of a process in /proc: which parts of its memory a core dump holds, as core(5) has it. */
const filterOf = (pid: number): string => `/proc/${pid}/coredump_filter`;
const childrenOf = (pid: number): string => `/proc/${pid}/task/${pid}/children`;

/** What the kernel says of a process that has ended, or that is not ours to change. */
const expected: readonly unknown[] = ['ENOENT', 'ESRCH', 'EACCES', 'EPERM'];

/**
 * Keeps memory, and so every word in it, out of the core dumps of the app and of all its processes; those that start later
 * inherit it. A limit on their size would not do: a system that pipes its dumps into a program passes over it. Only Linux
 * writes core dumps by itself; elsewhere there is nothing to do.
 */
export function emptyCoreDumps(platform: NodeJS.Platform, pid: number): void {
  if (platform !== 'linux') return;
  for (const each of familyOf(pid)) orExpected(() => writeFileSync(filterOf(each), '0'));
}

/** A process and all it started, directly or not. */
function familyOf(pid: number): readonly number[] {
  const children = orExpected(() => readFileSync(childrenOf(pid), 'latin1')) ?? '';
  const pids = children.split(' ').filter(each => each.trim() !== '');
  return [pid, ...pids.flatMap(each => familyOf(Number(each)))];
}

function orExpected<Result>(task: () => Result): Result | null {
  try {
    return task();
  } catch (error) {
    if (error instanceof Error && 'code' in error && expected.includes(error.code)) return null;
    throw error;
  }
}
