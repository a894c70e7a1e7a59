import { createTranslator } from 'use-intl/core';
import { afterEach, describe, expect, it } from 'vitest';
import { english, welsh } from '../../../build/messages/catalogues';
import { compareTexts } from '../../../build/messages/compare';
import { partsOf } from '../../../build/messages/message-parts';
import { spelled } from '../../../shared/messages/numbers';
import { speak } from '../../../shared/messages/spoken-language';
import { translated } from '../../../shared/messages/translation';

afterEach(() => speak('en-GB'));

describe('every Welsh text', () => {
  it('is one of an English text, with the same values and tags and with all six plural forms', () => {
    const wrong = compareTexts(english, welsh, 'cy').filter(({ problem }) => problem !== 'missing');
    expect(wrong).toEqual([]);
  });

  it('can be said for every count that Welsh tells apart', () => {
    const problems: string[] = [];
    const flat = Object.fromEntries([...welsh].map(([key, text]) => [key.replaceAll('.', '/'), text]));
    const onError = (error: Error) => problems.push(error.message);
    const say = createTranslator({ locale: 'cy', messages: flat, onError });
    for (const [key, text] of Object.entries(flat)) {
      const { needs } = partsOf(text);
      if (needs.some(name => name.startsWith('<'))) continue;
      for (const count of [0, 1, 2, 3, 6, 10]) say(key, Object.fromEntries(needs.map(name => [name, count])));
    }
    expect(problems).toEqual([]);
  });

  it('is calm: no exclamation marks, no doubled spaces, no straight apostrophes inside words', () => {
    expect([...welsh].filter(([, text]) => /!|\s{2}|\p{L}'\p{L}/u.test(text))).toEqual([]);
  });

  it('says the name of the app as it is', () => {
    const renamed = [...welsh].filter(
      ([key, text]) =>
        (english.get(key) ?? '').includes('Critical Friend') && !text.includes('Critical Friend'),
    );
    expect(renamed).toEqual([]);
  });
});

describe('what is missing in a language', () => {
  it('is said in English, text by text', () => {
    const texts = { open: 'Open', group: { close: 'Close', keep: 'Keep' } };
    expect(translated(texts, { group: { keep: 'Cadw' } })).toEqual({
      open: 'Open',
      group: { close: 'Close', keep: 'Cadw' },
    });
  });
});

describe('a count in a sentence', () => {
  it('is in words in English, and in figures in Welsh, whose numerals change with the noun', () => {
    expect([0, 3, 12].map(spelled)).toEqual(['no', 'three', '12']);
    speak('cy');
    expect([0, 3, 12].map(spelled)).toEqual(['dim', '3', '12']);
  });
});
