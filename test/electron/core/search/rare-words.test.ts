import { describe, expect, it } from 'vitest';
import { createSearchIndex } from '../../../../electron/core/search';
import { entry } from './journal-entries';

/** An index of forty notes without a word in common, and `documents`. */
function indexOf(...documents: readonly ReturnType<typeof entry>[]) {
  const index = createSearchIndex();
  const others = Array.from({ length: 40 }, (_, at) => entry(`other-${at}`, { body: `lone${at}x usual` }));
  index.addMany([...others, ...documents]);
  return index;
}

const words = (index: ReturnType<typeof indexOf>, id: string, limit = 20) =>
  index.rareWords(id, limit).words.map(({ word }) => word);

describe('the rare words of an entry', () => {
  it('are those that few others have, rarest first, as they are written there', () => {
    const index = indexOf(
      entry('a', { title: 'Trampolines', body: 'Rebound therapy, usual. Rebound again', tags: ['Sensory'] }),
      entry('b', { body: 'trampolines for rebound; sensory' }),
      entry('c', { body: 'rebound' }),
    );
    expect(index.rareWords('a', 20)).toEqual({
      words: [
        { word: 'Trampolines', worth: Math.log(43 / 2) },
        { word: 'Sensory', worth: Math.log(43 / 2) },
        { word: 'Rebound', worth: Math.log(43 / 3) },
      ],
      others: [
        { id: 'b', worth: 2 * Math.log(43 / 2) + Math.log(43 / 3), words: 0b111 },
        { id: 'c', worth: Math.log(43 / 3), words: 0b100 },
      ],
    });
    expect(words(index, 'a', 1)).toEqual(['Trampolines']);
  });

  it('are not names of people, numbers, scraps, words without a meaning of their own, or parts of an address', () => {
    const body = 'Mary Jones said quokka 4711 of it, see meadow https://trampolines.example.org/rebound';
    const index = indexOf(
      entry('a', { people: ['Mary Jones'], body }),
      entry('b', { people: ['Mary Jones'], body }),
    );
    expect(words(index, 'a')).toEqual(['quokka', 'meadow']);
  });

  it('go with the entries that have them', () => {
    const index = indexOf(entry('a', { body: 'quokka' }), entry('b', { body: 'quokka' }));
    expect(words(index, 'a')).toEqual(['quokka']);
    index.remove('b');
    expect(words(index, 'a')).toEqual([]);
    expect(words(index, 'gone')).toEqual([]);
    index.clear();
    expect(words(index, 'a')).toEqual([]);
  });
});
