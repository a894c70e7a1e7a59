import { describe, expect, it } from 'vitest';
import type { FindingKind } from '../../../../../electron/core/sharing/check/finding';
import { traitsOf } from '../../../../../electron/core/sharing/pseudonyms/school-traits';
import { pseudonymWords } from '../../../../../electron/core/sharing/pseudonyms/spoken-words';

describe('what stands where something was taken out', () => {
  it.each<readonly [FindingKind, string]>([
    [{ kind: 'known-person', plural: false }, 'somebody'],
    [{ kind: 'likely-name' }, 'somebody'],
    [{ kind: 'initials' }, 'somebody'],
    [{ kind: 'known-school' }, 'a school'],
    [{ kind: 'likely-school' }, 'a school'],
    [{ kind: 'class-name' }, 'a class'],
    [{ kind: 'birth-date' }, '(a date of birth)'],
    [{ kind: 'identifier', scheme: 'nhs', checks: true }, '(a number)'],
    [{ kind: 'private-link' }, pseudonymWords.privateNote],
    [{ kind: 'hidden-characters' }, ''],
    [{ kind: 'metadata', topic: 'author' }, pseudonymWords.gap],
    [{ kind: 'attachment-content' }, pseudonymWords.gap],
    [{ kind: 'safeguarding', tier: 2, sense: 'physical' }, pseudonymWords.gap],
  ])('says what it was and no more: %j', (kind, words) => {
    expect(pseudonymWords.instead(kind)).toBe(words);
  });
});

describe('the size of a school', () => {
  it.each([
    [149, 'small'],
    [150, null],
    [420, null],
    [421, 'large'],
    [null, null],
  ])('of %s pupils is said only where it is unusual', (pupils, size) => {
    expect(traitsOf({ phase: 'primary', pupils, area: '' })?.size).toBe(size);
  });
});
