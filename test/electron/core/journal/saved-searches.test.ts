import { afterEach, beforeEach, expect, it } from 'vitest';
import { everything } from '../../../../shared/domain/filter';
import { type RunningCore, runOpenCore } from '../running-core';

let journal: RunningCore;

beforeEach(async () => {
  journal = await runOpenCore();
});
afterEach(() => journal.end());

const pinned = { name: 'Pinned', filter: { ...everything, pinnedOnly: true }, sort: 'title' } as const;

it('a renamed search keeps its place, its filter and its order', async () => {
  const { id } = await journal.ask('saveSearch', { ...pinned, id: null });
  await journal.ask('saveSearch', { ...pinned, id, name: 'On top' });
  expect(await journal.ask('listSavedSearches')).toEqual([{ ...pinned, id, name: 'On top' }]);
});

it('a search that was taken away does not come back by being renamed', async () => {
  const { id } = await journal.ask('saveSearch', { ...pinned, id: null });
  await journal.ask('deleteSearch', { id });
  await expect(journal.ask('saveSearch', { ...pinned, id, name: 'On top' })).rejects.toThrow('not-found');
  expect(await journal.ask('listSavedSearches')).toEqual([]);
});
