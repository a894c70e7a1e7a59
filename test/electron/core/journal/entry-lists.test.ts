import { expect, it } from 'vitest';
import { createEntryLists } from '../../../../electron/core/journal/entry-lists';
import { everything } from '../../../../shared/domain/filter';
import { emptyJournal } from '../../../../shared/domain/journal';

const page = { filter: { ...everything, text: 'toast' }, sort: 'newest', offset: 0, limit: 10 } as const;

it('puts a list in order once for all its windows, until the journal, the words, the filter or the order changes', () => {
  const state = { changes: 1, words: 'a', searches: 0 };
  const lists = createEntryLists(
    () => emptyJournal,
    () => state.changes,
    {
      state: () => state.words,
      matching: () => {
        state.searches += 1;
        return new Set();
      },
    },
    () => [],
  );
  const searches = (input: Parameters<typeof lists.page>[0]) => {
    lists.page(input);
    return state.searches;
  };
  expect(searches(page)).toBe(1);
  expect(searches({ ...page, offset: 100 })).toBe(1);
  state.changes = 2;
  expect(searches(page)).toBe(2);
  state.words = 'b';
  expect(searches(page)).toBe(3);
  expect(searches({ ...page, filter: { ...page.filter, pinnedOnly: true } })).toBe(4);
  expect(searches({ ...page, sort: 'title' })).toBe(5);
  expect(searches({ ...page, sort: 'title' })).toBe(5);
  lists.clear();
  expect(searches({ ...page, sort: 'title' })).toBe(6);
});
