import { nameLimit } from '../../../../shared/domain/ids';

/** Control characters, line ends, and the marks that turn text around or hide it: none of them belongs in a name. */
const unshown = /[\p{Cc}\p{Cs}\u2028\u2029\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u;

/** A name as it stands on a card: trimmed, NFC, 1 to `nameLimit` characters; `null` when it cannot be shown as it is. */
export function readCardName(name: string): string | null {
  const shown = name.normalize('NFC').trim();
  return shown === '' || shown.length > nameLimit || unshown.test(shown) ? null : shown;
}
