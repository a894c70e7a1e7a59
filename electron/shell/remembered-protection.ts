import { existsSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Whether the journal that was open last wants its windows out of screen captures, for the time before one is open again. */
export interface RememberedProtection {
  wanted(): boolean;
  /** Resolves whether or not the disk took it: the journal itself keeps the setting. */
  remember(wanted: boolean): Promise<void>;
}

/**
 * Remembered by an empty file in the app's own folder `folder`. The preferences are read strictly, so that a member more would
 * make an earlier version of the app discard them.
 */
export function rememberedProtection(folder: string): RememberedProtection {
  const sign = join(folder, 'content-protection');
  return {
    wanted: () => existsSync(sign),
    remember: async wanted => {
      const done = wanted ? writeFile(sign, '', { mode: 0o600 }) : rm(sign, { force: true });
      await Promise.allSettled([done]);
    },
  };
}
