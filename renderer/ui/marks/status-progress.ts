import { assertNever } from '../../../shared/assert-never';
import type { Status } from '../../../shared/domain/status';
import type { GlyphProgress } from './glyph-shapes';

/** How far a status has come, as its glyph shows it. A reflection, which has none, is hollow. */
export function progressOf(status: Status | null): GlyphProgress {
  switch (status) {
    case null:
    case 'open':
    case 'received':
    case 'seen':
      return 'hollow';
    case 'asked':
    case 'trying':
    case 'trying-here':
      return 'half';
    case 'answered':
      return 'full';
    case 'settled':
    case 'kept':
    case 'embedded':
      return 'tick';
    case 'adapted':
      return 'changed';
    case 'set-aside':
    case 'not-for-us':
      return 'struck';
    default:
      return assertNever(status);
  }
}
