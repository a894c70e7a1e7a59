import { describe, expect, it } from 'vitest';
import { type GlyphKind, type GlyphProgress, glyphShape } from '../../../renderer/ui/marks/glyph-shapes';

const kinds: readonly GlyphKind[] = ['question', 'advice', 'practice'];
const progress: readonly GlyphProgress[] = ['hollow', 'half', 'full', 'tick', 'changed', 'struck'];

describe('the status glyphs', () => {
  it('draws a different mark for every kind and point of progress', () => {
    const drawn = kinds.flatMap(kind => progress.map(each => JSON.stringify(glyphShape(kind, each))));
    expect(new Set(drawn).size).toBe(kinds.length * progress.length);
  });

  it('draws one mark for a reflection, which has no progress', () => {
    expect(new Set(progress.map(each => JSON.stringify(glyphShape('reflection', each)))).size).toBe(1);
  });
});
