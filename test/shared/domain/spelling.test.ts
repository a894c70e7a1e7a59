import { describe, expect, it } from 'vitest';
import {
  defaultSpelling,
  isAmong,
  personalWordLimit,
  personalWordsLimit,
  withoutPersonalWord,
  withPersonalWord,
  wordsOfName,
} from '../../../shared/domain/spelling';

describe('personal words', () => {
  it('are kept once each, whatever their capitals and apostrophes', () => {
    const once = withPersonalWord(defaultSpelling, 'Blorenge’s');
    expect(withPersonalWord(once, "blorenge's")).toBe(once);
    expect(withPersonalWord(once, 'Pwllheli').words).toEqual(['Blorenge’s', 'Pwllheli']);
    expect(withoutPersonalWord(once, "BLORENGE'S").words).toEqual([]);
  });

  it('never grow beyond what can be kept', () => {
    const full = {
      check: true,
      words: Array.from({ length: personalWordsLimit }, (_, index) => `w${index}`),
    };
    expect(withPersonalWord(full, 'more')).toBe(full);
    expect(withPersonalWord(defaultSpelling, 'x'.repeat(personalWordLimit + 1))).toBe(defaultSpelling);
  });

  it('count with the ending of a possessive, and names by each of their words', () => {
    const known = new Set(wordsOfName('Siân O’Brien-Jones'));
    expect([...known]).toEqual(['siân', "o'brien", 'jones']);
    expect(['Siân', 'Siân’s', 'JONES', 'Jones’', 'O’Brien’s'].every(word => isAmong(known, word))).toBe(true);
    expect(isAmong(known, 'Jonesy')).toBe(false);
  });
});
