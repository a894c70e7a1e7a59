import { describe, expect, it } from 'vitest';
import { firstTicks, keptTicks, packLines } from '../../../../renderer/features/taking-in/note-lines';
import { noteAfterKey } from '../../../../renderer/features/taking-in/preview/use-note-keys';
import type { NotePlan, PackNoteRow } from '../../../../shared/contract/sharing';

function row(key: string, plan: NotePlan): PackNoteRow {
  return {
    key,
    plan,
    kind: 'advice',
    status: 'received',
    title: key,
    date: '2026-11-12',
    why: null,
    entry: null,
    answers: [],
    attachments: 0,
  };
}

const rows = [
  row('a', 'identical'),
  row('b', 'changed'),
  row('c', 'new'),
  row('d', 'conflicting'),
  row('e', 'new'),
];

describe('the notes of a pack', () => {
  it('stand in groups, what is new first, in the order of the pack', () => {
    const told = packLines(rows).map(line =>
      line.kind === 'note'
        ? line.row.key
        : line.kind === 'heading'
          ? `${line.plan} ${line.rows.length}`
          : line.kind,
    );
    expect(told).toEqual([
      'notices',
      'new 2',
      'c',
      'e',
      'changed 1',
      'b',
      'conflicting 1',
      'd',
      'identical 1',
      'a',
    ]);
  });

  it('are ticked when they are new or follow their sender, and not when both have written on them', () => {
    expect([...firstTicks(rows)]).toEqual(['b', 'c', 'e']);
  });

  it('stay ticked as the head left them when the pack is compared anew, but for those that would do something else now', () => {
    const after = [
      row('a', 'identical'),
      row('b', 'conflicting'),
      row('c', 'new'),
      row('d', 'conflicting'),
      row('e', 'identical'),
    ];
    expect([...keptTicks(new Set(['b', 'd', 'e']), rows, after)]).toEqual(['d']);
    expect([...keptTicks(new Set(), rows, [row('d', 'changed')])]).toEqual(['d']);
  });
});

describe('keys in the list of notes', () => {
  const lines = packLines(rows);

  it('go from note to note, over the headings', () => {
    expect(noteAfterKey('ArrowDown', 3, lines)).toBe(5);
    expect(noteAfterKey('ArrowUp', 5, lines)).toBe(3);
  });

  it('go to the first and the last, and stay there', () => {
    expect(noteAfterKey('Home', 5, lines)).toBe(2);
    expect(noteAfterKey('End', 2, lines)).toBe(9);
    expect(noteAfterKey('ArrowDown', 9, lines)).toBeNull();
    expect(noteAfterKey('x', 5, lines)).toBeNull();
  });
});
