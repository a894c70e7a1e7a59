import { writeFileSync } from 'node:fs';
import { workerData } from 'node:worker_threads';
import { z } from 'zod';

/** A thread beside the readers: ends the process when one input takes too long or too much. A thread that hangs cannot be asked to. */
const { counter, reasonFile, cpuMs, megabytes } = z
  .object({
    /** A number that grows by one with every input, and the most megabytes there were. */
    counter: z.instanceof(Int32Array),
    reasonFile: z.string(),
    cpuMs: z.number(),
    megabytes: z.number(),
  })
  .parse(workerData);

const usedMs = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

let seen = Atomics.load(counter, 0);
let since = usedMs();

setInterval(() => {
  const now = Atomics.load(counter, 0);
  if (now !== seen) {
    seen = now;
    since = usedMs();
  }
  if (usedMs() - since > cpuMs) end('hang');
  const used = Math.round(process.memoryUsage.rss() / (1024 * 1024));
  if (used > Atomics.load(counter, 1)) Atomics.store(counter, 1, used);
  if (used > megabytes) end('memory');
}, 20);

function end(reason: string): void {
  writeFileSync(reasonFile, reason);
  process.kill(process.pid, 'SIGKILL');
}
