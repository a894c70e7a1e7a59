import { describe, expect, it } from 'vitest';
import { circleKindOf, fullName, nameOfCircle } from '../../../renderer/editor/whole-names';

describe('making a person of a name that is being typed', () => {
  it.each(['Wilma Grant', 'Mary Postlethwaite-Cunningham', 'Siân ap Rhys', 'J. O’Brien'])(
    'is offered for %s',
    name => {
      expect(fullName(` ${name} `)).toBe(name);
    },
  );

  it.each(['', 'Wil', 'Wilma', 'Wilma G', 'wilma grant', 'Wilma and then we'])(
    'is not offered for “%s”',
    text => {
      expect(fullName(text)).toBeNull();
    },
  );
});

describe('making a circle of a name that is being typed', () => {
  it.each([
    ['Harbour cohort', 'cohort'],
    ['New heads 2026 cohort', 'cohort'],
    ['Northside Learning Partnership', 'partnership'],
    ['The Tide Federation', 'federation'],
    ['Estuary Trust', 'trust'],
    ['Year 4 team', 'team'],
  ])('is offered for %s', (name, kind) => {
    expect(nameOfCircle(` ${name} `)).toBe(name);
    expect(circleKindOf(name)).toBe(kind);
  });

  it('is offered for what could be somebody as well, and then says no kind', () => {
    expect(nameOfCircle('Harbour Lights')).toBe('Harbour Lights');
    expect(circleKindOf('Harbour Lights')).toBeNull();
  });

  it.each(['', 'Trust', 'Mary could you', 'the whole cohort', 'Mary and the [team'])(
    'is not offered for “%s”',
    text => {
      expect(nameOfCircle(text)).toBeNull();
    },
  );
});
