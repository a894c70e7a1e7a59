import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { OpenJournal } from '../../../../../electron/core/journal/open-journal';
import { createSession, journalSchema } from '../../../../../electron/core/session/session';
import { cheapestKdfCost, createVault, systemEnvironment } from '../../../../../electron/core/vault';
import { passphrase } from '../../running-core';

/** A journal that is open, for what only shows between two steps of the core. */
export type OpenedJournal = {
  readonly open: OpenJournal;
  /** Closes it, as locking does. */
  readonly close: () => Promise<unknown>;
  /** Closes it, if it is open still, and takes it away. */
  readonly end: () => Promise<void>;
};

export async function openedJournal(): Promise<OpenedJournal> {
  const folder = await mkdtemp(join(tmpdir(), 'critical-friend-opened-'));
  const session = createSession({
    dataFolder: folder,
    device: 'test-device',
    now: () => Date.parse('2026-11-19T21:04:00'),
    newId: randomUUID,
    schedule: () => () => undefined,
    emit: () => undefined,
    kdf: cheapestKdfCost,
  });
  const create = () =>
    createVault({
      folder: join(folder, 'journal'),
      passphrase,
      kdf: cheapestKdfCost,
      environment: systemEnvironment('test-device'),
      ...journalSchema,
    });
  await session.begin(async () => (await create()).vault, false);
  return {
    open: session.current(),
    close: () => session.close('asked'),
    end: async () => {
      // Some tests end with a vault that is closed already.
      await Promise.allSettled([session.close('asked')]);
      await rm(folder, { recursive: true, force: true });
    },
  };
}
