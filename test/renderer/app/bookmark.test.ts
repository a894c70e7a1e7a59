import { describe, expect, it } from 'vitest';
import { createBookmark } from '../../../renderer/app/bookmark';
import { entryPlace, firstVisit, sharePlace } from '../../../renderer/app/place';
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

  it('keeps what was ticked to be given, and for whom, but neither what was searched for nor what it is called', () => {
    const bookmark = createBookmark();
    const recipient = { kind: 'circle', circle: asId.circle('c') } as const;
    const choice = { kind: 'filter', filter: { ...everything, text: 'attendance' } } as const;
    const start = { recipient: null, choice, sharing: null };
    const kept = { recipient, source: 'filter', ticked: [entry], name: 'About Mary' } as const;
    bookmark.put(sharePlace({ at: 'choose', start, kept }));
    expect(bookmark.read()).toEqual(
      sharePlace({
        at: 'choose',
        start: { ...start, choice: { kind: 'entries', entries: [entry] } },
        kept: { recipient, source: 'entries', ticked: [entry], name: null },
      }),
    );
    expect(JSON.stringify(bookmark.read())).not.toMatch(/attendance|Mary/);
    bookmark.put(sharePlace({ at: 'choose', start }));
    expect(bookmark.read()).toEqual(sharePlace({ at: 'choose', start: { ...start, choice: null } }));
  });

  it('keeps what was ticked in a pack, and where it lies only when its name says nothing', () => {
    const bookmark = createBookmark();
    const kept = { rows: [{ key: 'a', plan: 'new' }], ticks: ['a'] } as const;
    const inLibrary = (file: string) =>
      sharePlace({ at: 'take-in', from: { circle: asId.circle('c'), file }, kept });
    bookmark.put(inLibrary('0af3.age'));
    expect(bookmark.read()).toEqual(inLibrary('0af3.age'));
    bookmark.put(inLibrary('About Mary.age'));
    expect(bookmark.read()).toEqual(sharePlace({ at: 'take-in', from: null, kept }));
  });
});
