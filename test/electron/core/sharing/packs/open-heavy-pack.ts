import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openPack } from '../../../../../electron/core/sharing/packs';
import { heavyPacks } from './heavy-packs';
import { ben, by, byPassphrase } from './pack-fixture';

/** In a process of its own, so that nothing else is measured: makes all heavy packs in a folder, or opens some of them. */
const [act = '', folder = '', ...names] = process.argv.slice(2);

const opened: Record<string, unknown> = {};
if (act === 'make') {
  for (const [name, make] of Object.entries(heavyPacks)) await writeFile(join(folder, name), await make());
} else {
  for (const name of names) opened[name] = await open(await readFile(join(folder, name)));
}
process.stdout.write(
  JSON.stringify({ opened, megabytes: Math.round(process.resourceUsage().maxRSS / 1024) }),
);

async function open(file: Uint8Array): Promise<unknown> {
  const before = process.cpuUsage();
  const told = Buffer.from(file.subarray(0, 1000)).includes('-> scrypt');
  const reading = await openPack(file, told ? byPassphrase : by(ben));
  const { user, system } = process.cpuUsage(before);
  const outcome = reading.kind === 'opened' ? reading.kind : reading.problem;
  return { outcome, cpuMs: Math.round((user + system) / 1000) };
}
