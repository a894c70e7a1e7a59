import { globalShortcut } from 'electron';

/** What came of asking for a shortcut. */
export type ShortcutOutcome = 'in-use' | 'taken' | 'not-a-shortcut';

/** The system-wide shortcut for quick capture. */
export interface CaptureShortcut {
  /**
   * Uses `accelerator`, in Electron's words, from now on; empty for none. When another program has it (`taken`) there is none;
   * when it is no accelerator at all the one before stays.
   */
  use(accelerator: string): ShortcutOutcome;
}

/** `open` is called whenever the shortcut is pressed, in whatever program. */
export function captureShortcut(open: () => void): CaptureShortcut {
  let current = '';
  return {
    use: accelerator => {
      if (accelerator === current) return 'in-use';
      const outcome = accelerator === '' ? 'in-use' : register(accelerator, open);
      if (outcome === 'not-a-shortcut') return outcome;
      if (current !== '') globalShortcut.unregister(current);
      current = outcome === 'in-use' ? accelerator : '';
      return outcome;
    },
  };
}

function register(accelerator: string, open: () => void): ShortcutOutcome {
  try {
    return globalShortcut.register(accelerator, open) ? 'in-use' : 'taken';
  } catch (error) {
    // This is how Electron says that it cannot read the words.
    if (error instanceof TypeError) return 'not-a-shortcut';
    throw error;
  }
}
