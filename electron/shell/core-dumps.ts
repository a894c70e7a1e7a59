import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

/** Of a process in /proc: which parts of its memory a core dump holds, as core(5) has it. */
const filterOf = (pid: number): string => `/proc/${pid}/coredump_filter`;
const threadsOf = (pid: number): string => `/proc/${pid}/task`;

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

/** A process and all it started, directly or not, from whichever of its threads. */
function familyOf(pid: number): readonly number[] {
  const threads = orExpected(() => readdirSync(threadsOf(pid))) ?? [];
  const children = threads.flatMap(thread => {
    const listed = orExpected(() => readFileSync(`${threadsOf(pid)}/${thread}/children`, 'latin1')) ?? '';
    return listed.split(' ').filter(each => each.trim() !== '');
  });
  return [pid, ...children.flatMap(each => familyOf(Number(each)))];
}

function orExpected<Result>(task: () => Result): Result | null {
  try {
    return task();
  } catch (error) {
    if (error instanceof Error && 'code' in error && expected.includes(error.code)) return null;
    throw error;
  }
}
