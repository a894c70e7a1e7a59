import type { BrowserWindow } from 'electron';
import { z } from 'zod';
import type { CoreMethodName } from '../../shared/contract/methods';
import type { CoreClient } from '../bridge/core-client';
import type { RememberedProtection } from './remembered-protection';

const settingsSchema = z.object({ contentProtection: z.boolean() });

/** What may give the journal other settings. */
const changing: readonly string[] = [
  'saveSettings',
  'runImport',
  'restoreWhole',
] satisfies readonly CoreMethodName[];

/** Keeps the windows out of screen captures when the head has asked for that. */
export interface ContentProtection {
  /** Reads the journal's settings again if a call of this name may have changed them. */
  follow(method: string): Promise<void>;
  apply(window: BrowserWindow): void;
}

/**
 * Follows the setting of whichever journal is open; before one is, that of the last, and after it is locked what was last
 * read. Between opening and reading the setting, windows are protected: words are on the screen by then.
 */
export function contentProtection(
  core: CoreClient,
  windows: () => readonly BrowserWindow[],
  remembered: RememberedProtection,
): ContentProtection {
  let wanted = remembered.wanted();
  const apply = (window: BrowserWindow): void => window.setContentProtection(wanted);
  const want = (value: boolean): void => {
    wanted = value;
    windows().forEach(apply);
  };
  const refresh = async (): Promise<void> => {
    const reply = await core.call('getSettings', undefined);
    if (!reply.ok) return;
    want(settingsSchema.parse(reply.value).contentProtection);
    await remembered.remember(wanted);
  };
  core.onEvent(({ name }) => {
    if (name !== 'opened') return;
    want(true);
    void refresh();
  });
  return {
    follow: async method => {
      if (changing.includes(method)) await refresh();
    },
    apply,
  };
}
