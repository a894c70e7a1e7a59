import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitAnswer } from '../../../../renderer/features/conversations/agenda/split-answer';
import { titleLimit } from '../../../../shared/domain/entry';

describe('splitAnswer', () => {
  it('takes the first line as the title and the rest as the text', () => {
    expect(splitAnswer('Her deputy, on Mondays\n\nTwo hours, no more.')).toEqual({
      title: 'Her deputy, on Mondays',
      body: 'Two hours, no more.',
    });
  });

  it('makes a title of the first sentence of a paragraph, and keeps the paragraph whole', () => {
    const text = `Her deputy leads on attendance. ${'She has two hours on a Monday and a list. '.repeat(4)}`;
    const { title, body } = splitAnswer(text);
    expect(title).toBe('Her deputy leads on attendance.');
    expect(body).toBe(text.trim());
  });

  it('cuts a long sentence between words', () => {
    const { title } = splitAnswer('word '.repeat(60));
    expect(title).toMatch(/^(word )+word…$/);
    expect(title.length).toBeLessThanOrEqual(110);
  });

  it('loses no word of any answer, and never makes a title that is too long', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 900, unit: 'grapheme' }), text => {
        const { title, body } = splitAnswer(text);
        expect(title.length).toBeLessThanOrEqual(titleLimit);
        const kept = body.includes(text.trim()) || `${title}\n${body}`;
        const words = text.split(/\s+/).filter(word => word !== '');
        for (const word of words) expect(kept === true || kept.includes(word)).toBe(true);
      }),
    );
  });
});
