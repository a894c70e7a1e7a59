import { describe, expect, it } from 'vitest';
import { fitting } from '../../../../renderer/editor/completion';
import { asKind } from '../../../../renderer/features/journal/entry/EntryActions';
import { withName, withoutName } from '../../../../renderer/features/journal/entry/names';
import {
  filterParts,
  isEverything,
  sameFilter,
  withKinds,
} from '../../../../renderer/features/journal/filter/filter-parts';
import { everything } from '../../../../shared/domain/filter';
import { asId } from '../../../../shared/domain/ids';

describe('names on a line', () => {
  it('stand there once, however they are spelt', () => {
    expect(withName(['Mary Postlethwaite'], ' mary  postlethwaite ')).toEqual(['Mary Postlethwaite']);
    expect(withName(['Mary'], 'Zoë')).toEqual(['Mary', 'Zoë']);
    expect(withName([], '  ')).toEqual([]);
    expect(withoutName(['Mary', 'Zoë'], 'Mary')).toEqual(['Zoë']);
  });
});

describe('names that are offered', () => {
  const all = ['David Oyelaran', 'Mary Davies', 'Áine Daly', 'Bev'].map(name => ({ name, detail: '' }));

  it('begin with what was typed, or have a word that does', () => {
    expect(fitting(all, 'da').map(({ name }) => name)).toEqual([
      'David Oyelaran',
      'Mary Davies',
      'Áine Daly',
    ]);
    expect(fitting(all, 'ai').map(({ name }) => name)).toEqual(['Áine Daly']);
    expect(fitting(all, '')).toHaveLength(4);
  });
});

describe('a filter', () => {
  it('asks for nothing until something is set', () => {
    expect(isEverything(everything)).toBe(true);
    expect(isEverything({ ...everything, text: '   ' })).toBe(true);
  });

  it('says every part of it once', () => {
    const filter = {
      ...everything,
      kinds: ['advice'],
      people: ['Mary'],
      from: '2026-09-01',
      pinnedOnly: true,
    } as const;
    expect(filterParts(filter).map(part => part.kind)).toEqual(['kind', 'person', 'dates', 'pinned']);
  });

  it('drops a state that the chosen kinds cannot have', () => {
    expect(withKinds({ ...everything, statuses: ['open'] }, ['advice']).statuses).toEqual([]);
    expect(withKinds({ ...everything, statuses: ['trying'] }, ['advice']).statuses).toEqual(['trying']);
  });

  it('is the same whatever order its parts were set in', () => {
    expect(sameFilter({ ...everything, text: 'a' }, { ...everything, text: 'a' })).toBe(true);
    expect(sameFilter(everything, { ...everything, tags: ['a'] })).toBe(false);
  });
});

describe('another kind for an entry', () => {
  it('keeps a status that fits and starts anew otherwise', () => {
    const answers = [asId.entry('q')];
    expect(asKind('practice', { status: 'trying', answers })).toEqual({
      kind: 'practice',
      status: 'seen',
      answers,
    });
    expect(asKind('reflection', { status: 'open', answers: [] }).status).toBeNull();
    expect(asKind('question', { status: 'kept', answers })).toMatchObject({ status: 'open', answers: [] });
  });
});
