import { factsOf, familyOf } from '../../e2e/desktop/processes';

/** Megabytes (1,000,000 bytes) that a program and all its processes take of the machine: what they share is counted once, in parts (PSS). */
export async function memoryOf(pid: number): Promise<number> {
  const maps = await Promise.all((await familyOf(pid)).map(each => factsOf(each, 'smaps_rollup')));
  const kilobytes = maps.map(map => Number(/^Pss:\s+(\d+) kB/m.exec(map)?.[1] ?? 0));
  return (kilobytes.reduce((sum, part) => sum + part, 0) * 1024) / 1_000_000;
}
