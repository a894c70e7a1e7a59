import { createTranslator } from 'use-intl/core';
import { describe, expect, it } from 'vitest';
import { messages } from '../../../shared/messages/en-GB/index';

type Tree = { readonly [key: string]: string | Tree };

function leaves(tree: Tree, path: readonly string[] = []): readonly (readonly [string, string])[] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[[...path, key].join('.'), value] as const] : leaves(value, [...path, key]),
  );
}

/** A value for every argument a message names: a number where it counts, a word elsewhere. */
function valuesFor(message: string): Readonly<Record<string, string | number>> {
  const named = message.matchAll(/\{(\w+)\s*(?:,\s*(\w+))?/g);
  return Object.fromEntries([...named].map(([, name = '', type]) => [name, type === undefined ? 'word' : 2]));
}

const tree: Tree = messages;
const all = leaves(tree);

describe('every text of the app', () => {
  it('can be written with its values', () => {
    const problems: string[] = [];
    const flat: Readonly<Record<string, string>> = Object.fromEntries(
      all.map(([key, message]) => [key.replaceAll('.', '/'), message]),
    );
    const t = createTranslator({
      locale: 'en-GB',
      messages: flat,
      onError: error => problems.push(error.message),
    });
    for (const [key, message] of Object.entries(flat)) {
      if (!message.includes('<')) t(key, valuesFor(message));
    }
    expect(problems).toEqual([]);
  });

  it('is calm: no exclamation marks, no doubled spaces, no straight apostrophes inside words', () => {
    const loud = all.filter(([, message]) => /!|\s{2}|\p{L}'\p{L}/u.test(message));
    expect(loud).toEqual([]);
  });
});
