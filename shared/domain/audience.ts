import type { Audience } from './entry';
import { foldName } from './inline';

/** Whether `after` lets anybody read what `before` kept from them. Circles are the same when their names are. */
export function isWider(before: Audience, after: Audience): boolean {
  switch (after.kind) {
    case 'only-me':
      return false;
    case 'open':
      return before.kind !== 'open';
    case 'circles': {
      if (before.kind === 'open') return false;
      const allowed = new Set(before.kind === 'circles' ? before.circles.map(foldName) : []);
      return after.circles.some(name => !allowed.has(foldName(name)));
    }
  }
}
