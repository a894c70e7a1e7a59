import type { BrowserWindow } from 'electron';
import { z } from 'zod';
import type { CoreClient } from '../bridge/core-client';

const settingsSchema = z.object({ contentProtection: z.boolean() });

/** Keeps the windows out of screen captures when the head has asked for that. */
export interface ContentProtection {
  /** Reads the journal's settings again; while it is locked, what was last read stays. */
  refresh(): Promise<void>;
  apply(window: BrowserWindow): void;
}

/** Follows the setting of whichever journal is open. */
export function contentProtection(
  core: CoreClient,
  windows: () => readonly BrowserWindow[],
): ContentProtection {
  let wanted = false;
  const apply = (window: BrowserWindow): void => window.setContentProtection(wanted);
  const refresh = async (): Promise<void> => {
    const reply = await core.call('getSettings', undefined);
    if (!reply.ok) return;
    wanted = settingsSchema.parse(reply.value).contentProtection;
    windows().forEach(apply);
  };
  core.onEvent(({ name }) => {
    if (name === 'opened') void refresh();
  });
  return { refresh, apply };
}
