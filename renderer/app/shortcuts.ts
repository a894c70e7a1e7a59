import { commandNames } from '../../shared/contract/events';
import type { HostFacts } from '../../shared/contract/host';
import type { Chord } from '../host';

const shortcutNames = [...commandNames, 'back', 'forward', 'help'] as const;
/** What a key of the whole window can do: the system's commands, and what only the window knows. */
export type ShortcutName = (typeof shortcutNames)[number];

/** The keys of the whole window. Keys inside lists, editors and fields belong to those. */
export const shortcuts = {
  write: { mod: true, key: 'n' },
  find: { mod: true, key: 'k' },
  lock: { mod: true, key: 'l' },
  today: { mod: true, key: '1' },
  journal: { mod: true, key: '2' },
  questions: { mod: true, key: '3' },
  people: { mod: true, key: '4' },
  circles: { mod: true, key: '5' },
  reviews: { mod: true, key: '6' },
  share: { mod: true, key: '7' },
  bin: { mod: true, key: '8' },
  settings: { mod: true, key: ',' },
  back: { alt: true, key: 'ArrowLeft' },
  forward: { alt: true, key: 'ArrowRight' },
  help: { key: '?' },
} as const satisfies Record<ShortcutName, Chord>;

/** The part of a keyboard event that decides. */
export type KeyPress = {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
  /** The press went to a field, where plain keys are text. */
  readonly inField: boolean;
};

/** The command of a key press, or `null`. */
export function shortcutOf(press: KeyPress, platform: HostFacts['platform']): ShortcutName | null {
  return shortcutNames.find(name => fits(press, shortcuts[name], platform)) ?? null;
}

function fits(press: KeyPress, chord: Chord, platform: HostFacts['platform']): boolean {
  const [mod, otherMod] =
    platform === 'mac' ? [press.metaKey, press.ctrlKey] : [press.ctrlKey, press.metaKey];
  if (mod !== (chord.mod ?? false) || otherMod) return false;
  if (press.altKey !== (chord.alt ?? false)) return false;
  const isPlain = chord.mod !== true;
  if (isPlain && press.inField) return false;
  return press.key.toLowerCase() === chord.key.toLowerCase() && (chord.key === '?' || !press.shiftKey);
}
