import type { HostFacts } from '../../shared/contract/host';
import { useHost } from './host-facts';

/** A chord in our own words: `mod` is Ctrl, or ⌘ on a Mac. */
export type Chord = {
  readonly mod?: boolean;
  readonly shift?: boolean;
  readonly alt?: boolean;
  /** A letter, a digit, or a name such as `Enter`, `Esc`, `?`. */
  readonly key: string;
};

/** Writes a chord as it is printed on the keys: `Ctrl K`, `⌘ K`. */
export function nameChord(chord: Chord, platform: HostFacts['platform']): string {
  const onMac = platform === 'mac';
  const parts = [
    chord.mod === true ? (onMac ? '⌘' : 'Ctrl') : '',
    chord.alt === true ? (onMac ? '⌥' : 'Alt') : '',
    chord.shift === true ? (onMac ? '⇧' : 'Shift') : '',
    chord.key.length === 1 ? chord.key.toUpperCase() : chord.key,
  ];
  return parts.filter(part => part !== '').join(' ');
}

/** `nameChord` for the computer the app runs on. */
export function useKeyNames(): (chord: Chord) => string {
  const { platform } = useHost();
  return chord => nameChord(chord, platform);
}
