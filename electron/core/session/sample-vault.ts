import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Journal } from '../../../shared/domain/journal';
import { localDateOf } from '../../../shared/domain/time';
import { createVault, type OpenVault, systemEnvironment } from '../vault';
import type { World } from '../world';
import { orClosed } from './or-closed';
import { journalSchema } from './session';

const samplePrefix = 'sample-';

/** A fictional journal in a vault of its own, whose passphrase nobody knows. */
export async function createSample(world: World): Promise<OpenVault<Journal>> {
  const { vault } = await createVault<Journal>({
    ...journalSchema,
    folder: join(world.dataFolder, `${samplePrefix}${world.newId()}`),
    passphrase: `${world.newId()} ${world.newId()}`,
    kdf: { memoryKiB: 8 * 1024, passes: 1, lanes: 1 },
    environment: systemEnvironment(world.device),
  });
  const { sampleJournal } = await import('../sample');
  const journal = sampleJournal({ today: localDateOf(world.now()), newId: world.newId });
  return orClosed(vault, () => vault.commit(() => journal));
}

/** Sample journals that a crash left behind; nobody can read them. */
export async function removeOldSamples(dataFolder: string): Promise<void> {
  const names = await readdir(dataFolder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  for (const name of names.filter(value => value.startsWith(samplePrefix))) {
    await rm(join(dataFolder, name), { recursive: true, force: true });
  }
}
