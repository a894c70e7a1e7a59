import { describe, expect, it } from 'vitest';
import {
  countsSaid,
  fitting,
  foundGroups,
  grouped,
  groupOf,
  keyOf,
} from '../../../../renderer/features/person-desk/desk/found';
import type { DeskItem } from '../../../../shared/contract/sharing';
import { asId } from '../../../../shared/domain/ids';

const item = (where: DeskItem['where'], title: string): DeskItem => ({
  where,
  title,
  date: '2026-11-12',
  touches: ['named'],
  inBin: false,
  sure: true,
});
const entry = (id: string, title: string): DeskItem =>
  item({ kind: 'entry', entry: asId.entry(id), of: 'advice' }, title);
const circle = item({ kind: 'record', record: { kind: 'circle', id: asId.circle('c') } }, 'Northmoor');
const left = (title: string): DeskItem => item({ kind: 'handover', title }, title);
const draft = item({ kind: 'text', of: 'draft' }, '');

describe('what was found of a person', () => {
  it('stands by kind, entries first and what left near the end, in the order it was given', () => {
    const parts = grouped([left('Pack'), entry('b', 'Later'), circle, draft, entry('a', 'Earlier')]);
    expect(parts.map(({ group, items }) => [group, items.map(({ title }) => title)])).toEqual([
      ['entry', ['Later', 'Earlier']],
      ['circle', ['Northmoor']],
      ['handover', ['Pack']],
      ['text', ['']],
    ]);
  });

  it('has a heading for everything', () => {
    expect(
      [entry('a', ''), circle, left(''), draft].map(groupOf).every(group => foundGroups.includes(group)),
    ).toBe(true);
  });

  it('is told apart, even where two things that left have one title', () => {
    const items = [entry('a', 'x'), entry('b', 'x'), circle, left('Pack'), left('Pack'), draft];
    expect(new Set(items.map(keyOf)).size).toBe(items.length);
  });

  it('is found by a part of its title, whatever the capitals and accents', () => {
    const items = [entry('a', 'The café rota'), entry('b', 'Phonics')];
    expect(fitting(items, ' CAFE ').map(({ title }) => title)).toEqual(['The café rota']);
    expect(fitting(items, '  ')).toBe(items);
    expect(fitting(items, 'nothing')).toEqual([]);
  });

  it('is counted without what there is nothing of', () => {
    const counts = {
      entries: 2,
      revisions: 0,
      attachments: 0,
      conversations: 1,
      circles: 0,
      reviews: 0,
      handovers: 3,
    };
    expect(countsSaid(counts)).toEqual(['entries', 'conversations', 'handovers']);
  });
});
