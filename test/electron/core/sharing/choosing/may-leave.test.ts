import { describe, expect, it } from 'vitest';
import { type Recipient, refusalOf } from '../../../../../electron/core/sharing/choosing/may-leave';
import { type Audience, blankContent, type Entry } from '../../../../../shared/domain/entry';
import { asId } from '../../../../../shared/domain/ids';
import type { Kind } from '../../../../../shared/domain/status';

const cohort: Recipient = { kind: 'circle', circle: 'Harbour cohort' };
const anybody: Recipient = { kind: 'anybody' };
const forCohort: Audience = { kind: 'circles', circles: ['Estuary trust', 'HARBOUR  cohort'] };
const forTrust: Audience = { kind: 'circles', circles: ['Estuary trust'] };

function entry(kind: Kind, audience: Audience, changes: Partial<Entry> = {}): Entry {
  return {
    ...blankContent(kind, '2026-11-22'),
    id: asId.entry('e'),
    createdAt: 0,
    updatedAt: 0,
    revision: 1,
    links: [],
    mentions: [],
    trail: [],
    binnedAt: null,
    audience,
    ...changes,
  };
}

describe('an entry leaves', () => {
  it('only for those its audience names, or when it is open', () => {
    expect(refusalOf(entry('advice', forCohort), cohort)).toBeNull();
    expect(refusalOf(entry('question', { kind: 'open' }), cohort)).toBeNull();
    expect(refusalOf(entry('question', { kind: 'open' }), anybody)).toBeNull();
    expect(refusalOf(entry('advice', forTrust), cohort)).toBe('not-for-them');
    expect(refusalOf(entry('advice', forCohort), anybody)).toBe('not-for-them');
    expect(refusalOf(entry('advice', { kind: 'only-me' }), cohort)).toBe('only-me');
  });

  it('never as a reflection, whatever its audience says', () => {
    for (const audience of [forCohort, { kind: 'open' }, { kind: 'only-me' }] as const)
      expect(refusalOf(entry('reflection', audience), cohort)).toBe('reflection');
  });

  it('never from the bin', () => {
    expect(refusalOf(entry('advice', { kind: 'open' }, { binnedAt: 1 }), cohort)).toBe('in-bin');
  });

  it('as practice only when its owner agreed', () => {
    expect(refusalOf(entry('practice', forCohort), cohort)).toBe('owner-not-asked');
    expect(refusalOf(entry('practice', forCohort, { ownerAgrees: true }), cohort)).toBeNull();
  });
});
