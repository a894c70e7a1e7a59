import { describe, expect, it } from 'vitest';
import { mayRepeat } from '../../../../renderer/features/sharing/check/check-keys';

describe('a key that is held down', () => {
  it('goes on from finding to finding, and does nothing else a second time', () => {
    expect(mayRepeat({ does: 'step', by: 1 })).toBe(true);
    expect(mayRepeat({ does: 'choose', number: 1 })).toBe(false);
    for (const does of ['go-on', 'dismiss', 'undo'] as const) expect(mayRepeat({ does })).toBe(false);
  });
});
