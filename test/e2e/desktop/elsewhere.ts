import { expect } from '@playwright/test';
import type { App } from '../app';
import type { Desktop } from './desktop';
import { journalHasFocus } from './windows';

/** A window of another program. */
export interface Elsewhere {
  /** Resolves once it has the keyboard. */
  hasFocus(): Promise<void>;
  /** Takes the keyboard. */
  takeFocus(): Promise<void>;
  /** The letters typed into it so far. */
  heard(): string;
}

const name = 'Event Tester';

/** Opens a window of another program (xev, which tells what keys it gets) in front of the journal. It has heard `ab`. */
export async function openElsewhere(app: App, desktop: Desktop): Promise<Elsewhere> {
  await journalHasFocus(app);
  const program = desktop.start('xev', ['-event', 'keyboard']);
  let said = '';
  program.stdout?.on('data', (bytes: Buffer) => {
    said += bytes.toString('utf8');
  });
  const hasFocus = async (): Promise<void> => {
    await expect.poll(() => desktop.focusedName()).toBe(name);
    await expect.poll(() => app.host.focusedWindow()).toBeNull();
  };
  const heard = (): string =>
    [...said.matchAll(/KeyPress[\s\S]*?keysym 0x[0-9a-f]+, (\w+)\)/g)]
      .map(([, key = '']) => key)
      .filter(key => key.length === 1)
      .join('');
  await hasFocus();
  await desktop.type('ab');
  await expect.poll(heard).toBe('ab');
  return {
    hasFocus,
    heard,
    takeFocus: async () => {
      await desktop.activate(name);
      await hasFocus();
    },
  };
}
