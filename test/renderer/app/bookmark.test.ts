import { describe, expect, it } from 'vitest';
import { createBookmark } from '../../../renderer/app/bookmark';
import { entryPlace, firstVisit } from '../../../renderer/app/place';
import { everything } from '../../../shared/domain/filter';
import { asId } from '../../../shared/domain/ids';

const entry = asId.entry('one');

describe('the bookmark', () => {
  it('lies at Today to begin with, and again for another journal', () => {
    const bookmark = createBookmark();
    expect(bookmark.read()).toEqual({ name: 'today' });
    bookmark.put(entryPlace(entry));
    bookmark.remove();
    expect(bookmark.read()).toEqual({ name: 'today' });
  });

  it('brings back the entry that was open', () => {
    const bookmark = createBookmark();
    bookmark.put(entryPlace(entry));
    expect(bookmark.read()).toEqual(entryPlace(entry));
    bookmark.put(firstVisit('settings'));
    expect(bookmark.read()).toEqual(firstVisit('settings'));
  });

  it('keeps no words of a filter', () => {
    const bookmark = createBookmark();
    const filter = { ...everything, text: 'attendance', people: ['Mary'], tags: ['budget'] };
    bookmark.put({ name: 'journal', filter, sort: 'title', entry });
    expect(bookmark.read()).toEqual(entryPlace(entry));
    bookmark.put({ name: 'journal', filter, sort: 'title', entry: null });
    expect(bookmark.read()).toEqual(firstVisit('journal'));
  });
});
