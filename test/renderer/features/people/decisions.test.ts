import { describe, expect, it } from 'vitest';
import {
  decideAll,
  decisionsOf,
  firstDecision,
  inDecidingOrder,
  isUnsure,
} from '../../../../renderer/features/people/contacts/decisions';
import type { ContactPreview, PersonRow } from '../../../../shared/contract/network';
import { asId } from '../../../../shared/domain/ids';

const mary = asId.person('mary');
const row: PersonRow = {
  id: mary,
  name: 'Mary Jones',
  alsoKnownAs: [],
  connection: 'other',
  role: '',
  school: null,
  circles: [],
  goodFor: [],
  entries: 0,
  waiting: 0,
  lastSpoke: null,
};
function card(index: number, part: Partial<ContactPreview>): ContactPreview {
  return {
    card: index,
    name: `Card ${index}`,
    role: '',
    school: '',
    emails: [],
    phones: [],
    matches: [],
    same: null,
    leftOut: [],
    ...part,
  };
}
const fresh = card(0, {});
const known = card(1, { matches: [row], same: mary });
const maybe = card(2, { matches: [row] });
const nameless = card(3, { name: ' ' });
const preview = { preview: 'p', cards: [fresh, known, maybe, nameless], unreadable: [] };

describe('contacts from a file', () => {
  it('joins somebody only beyond doubt, and leaves out who may be somebody else until the head says so', () => {
    expect(preview.cards.map(firstDecision)).toEqual(['add', mary, 'leave', 'leave']);
    expect(preview.cards.map(isUnsure)).toEqual([false, false, true, false]);
  });

  it('shows first what has to be decided', () => {
    expect(inDecidingOrder(preview.cards).map(({ card: index }) => index)).toEqual([2, 0, 1, 3]);
  });

  it('hands over a decision for every card, in the order of the file', () => {
    expect(decisionsOf(preview, new Map([[2, mary]]))).toEqual([
      { card: 0, to: 'add' },
      { card: 1, to: 'join', person: mary },
      { card: 2, to: 'join', person: mary },
      { card: 3, to: 'leave' },
    ]);
  });

  it('adds all that are new without touching those who may be here already', () => {
    expect(decisionsOf(preview, decideAll(preview, 'add')).map(({ to }) => to)).toEqual([
      'add',
      'join',
      'leave',
      'leave',
    ]);
    expect(decisionsOf(preview, decideAll(preview, 'leave')).map(({ to }) => to)).toEqual([
      'leave',
      'leave',
      'leave',
      'leave',
    ]);
  });
});
