import type { Chord } from '../../host';

/** The part of a key press that a global shortcut is made of. */
export type PressedKeys = {
  readonly key: string;
  /** The physical key, so that a letter stays itself with Alt held. */
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
};

/**
 * The shortcut in the words of Electron's accelerators (`CommandOrControl+Shift+J`), or `null` when the keys do not
 * make one: it needs Ctrl (or ⌘) or Alt, and a letter, a digit or a function key.
 */
export function acceleratorOf(press: PressedKeys): string | null {
  const key = mainKey(press);
  if (key === null || !(press.ctrlKey || press.metaKey || press.altKey)) return null;
  const parts = [
    press.ctrlKey || press.metaKey ? 'CommandOrControl' : '',
    press.altKey ? 'Alt' : '',
    press.shiftKey ? 'Shift' : '',
    key,
  ];
  return parts.filter(part => part !== '').join('+');
}

function mainKey({ key, code }: PressedKeys): string | null {
  const letter = /^(?:Key|Digit)([A-Z0-9])$/.exec(code)?.[1];
  if (letter !== undefined) return letter;
  return /^F([1-9]|1[0-9]|2[0-4])$/.test(key) ? key : null;
}

/** An accelerator as a chord that can be written as it is printed on the keys; `null` for none. */
export function chordOf(accelerator: string): Chord | null {
  const parts = accelerator.split('+');
  const key = parts.at(-1) ?? '';
  if (key === '') return null;
  return {
    mod: parts.some(part => /^(CommandOrControl|CmdOrCtrl|Control|Ctrl|Command|Cmd)$/i.test(part)),
    alt: parts.some(part => /^(Alt|Option)$/i.test(part)),
    shift: parts.some(part => /^Shift$/i.test(part)),
    key,
  };
}
