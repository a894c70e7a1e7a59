import { describe, expect, it } from 'vitest';
import { looksPlain } from '../../../../renderer/records/fields/looks-plain';

describe('notes that look the same in the editor and as plain lines', () => {
  it('are none at all, and sentences in lines', () => {
    expect(looksPlain('')).toBe(true);
    expect(
      looksPlain('Knows every family by name.\n\nRing after half past three; the office closes at 4.'),
    ).toBe(true);
  });

  it.each([
    '# Attendance',
    'First a word,\n> then what she said',
    '- toast',
    '1. toast',
    '  indented',
    'very *much* so',
    '`code`',
    'Ask @Mary',
    'about #attendance',
    '[[The gate]]',
    'see https://example.org',
    'A title\n---',
    'a | table',
    'two\\',
  ])('are not those with a mark that the editor draws: %j', text => {
    expect(looksPlain(text)).toBe(false);
  });

  it('are not long ones, of which the editor draws only what is in sight', () => {
    expect(looksPlain('word '.repeat(2000))).toBe(false);
  });
});
