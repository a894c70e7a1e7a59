import { expect, it } from 'vitest';
import { gatherFindings } from '../../../../renderer/features/safety/gather';

it('says each kind of finding once, with the counts added up', () => {
  expect(
    gatherFindings([
      { kind: 'frames-damaged', count: 2, damage: true },
      { kind: 'segment-missing', count: 1, damage: true },
      { kind: 'frames-damaged', count: 3, damage: true },
    ]),
  ).toEqual([
    { kind: 'frames-damaged', count: 5, damage: true },
    { kind: 'segment-missing', count: 1, damage: true },
  ]);
});

it('does not pretend to know a sum of which a part is unknown', () => {
  expect(
    gatherFindings([
      { kind: 'segment-truncated', count: 4, damage: true },
      { kind: 'segment-truncated', count: 0, damage: true },
    ])[0]?.count,
  ).toBe(0);
});
