import { describe, expect, it } from 'vitest';
import { chosenEntries } from '../../../../renderer/features/sharing/choose/chosen-entries';
import { raisedAudience } from '../../../../renderer/features/sharing/choose/raised-audience';
import { asId } from '../../../../shared/domain/ids';

const [a, b, c, d] = [asId.entry('a'), asId.entry('b'), asId.entry('c'), asId.entry('d')];

describe('choosing again', () => {
  it('keeps the order in which notes are read, and puts new ones after them', () => {
    expect(chosenEntries([c, a], [a, b, c, d], new Set([a, c, d]))).toEqual([c, a, d]);
    expect(chosenEntries([c, a], [a, b], new Set([b]))).toEqual([b]);
  });
});

describe('letting others read', () => {
  const circle = { kind: 'circle', circle: asId.circle('one') } as const;

  it('opens a note to the circle it is for, and to no more', () => {
    expect(raisedAudience({ kind: 'only-me' }, circle, 'New heads')).toEqual({
      kind: 'circles',
      circles: ['New heads'],
    });
    expect(raisedAudience({ kind: 'circles', circles: ['Others'] }, circle, 'New heads')).toEqual({
      kind: 'circles',
      circles: ['Others', 'New heads'],
    });
  });

  it('opens it to nobody when the circle is not there, and to anybody only for anybody', () => {
    expect(raisedAudience({ kind: 'only-me' }, circle, undefined)).toBeNull();
    expect(raisedAudience({ kind: 'only-me' }, { kind: 'anybody' }, undefined)).toEqual({ kind: 'open' });
    const subject = { kind: 'subject', person: asId.person('one') } as const;
    expect(raisedAudience({ kind: 'only-me' }, subject, 'New heads')).toBeNull();
  });
});
