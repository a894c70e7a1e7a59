/** The part of the system's clipboard that is used here. Newer Electrons answer with promises, older ones at once. */
export type TextClipboard = {
  readonly readText: () => string | Promise<string>;
  readonly writeText: (text: string) => void | Promise<void>;
  readonly clear: () => void;
};

/** A clipboard that forgets secrets. */
export interface SecretClipboard {
  /** Puts `text` there and takes it away after `seconds`, unless something else was copied since. */
  copy(text: string, seconds: number): Promise<void>;
  /** Takes a secret that is still there away now. */
  forget(): Promise<void>;
}

/** Only the newest secret is watched: an older one is no longer on the clipboard. */
export function secretClipboard(clipboard: TextClipboard): SecretClipboard {
  let waiting: { readonly text: string; readonly timer: NodeJS.Timeout } | null = null;

  const forget = async (): Promise<void> => {
    if (waiting === null) return;
    const { text, timer } = waiting;
    waiting = null;
    clearTimeout(timer);
    if ((await clipboard.readText()) === text) clipboard.clear();
  };

  return {
    copy: async (text, seconds) => {
      if (waiting !== null) clearTimeout(waiting.timer);
      waiting = { text, timer: setTimeout(() => void forget(), seconds * 1000) };
      await clipboard.writeText(text);
    },
    forget,
  };
}
