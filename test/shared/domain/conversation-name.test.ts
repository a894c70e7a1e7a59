import { createTranslator } from 'use-intl/core';
import { describe, expect, it } from 'vitest';
import { type ConversationNaming, conversationName } from '../../../shared/domain/conversation-name';
import { messages } from '../../../shared/messages/en-GB';

const say = createTranslator({ locale: 'en-GB', messages, namespace: 'conversations.name' });
const nameOf = (naming: Partial<ConversationNaming>) =>
  conversationName(
    { kind: 'visit', title: '', people: [], circle: null, place: null, ...naming },
    say,
    'en-GB',
  );

describe('what a conversation is called', () => {
  it('is its title when it has one', () => {
    expect(nameOf({ title: '  Autumn meeting ', people: ['Joan Pike'] })).toBe('Autumn meeting');
  });

  it('is otherwise what it is and with whom', () => {
    expect(nameOf({ people: ['Joan Pike'] })).toBe('Visit to Joan Pike');
    expect(nameOf({ kind: 'call', people: ['Joan Pike', 'Mary'] })).toBe('Call with Joan Pike and Mary');
  });

  it('counts those beyond the third, unless that is one alone', () => {
    expect(nameOf({ people: ['Ann', 'Bo', 'Cy', 'Di'] })).toBe('Visit to Ann, Bo, Cy and Di');
    expect(nameOf({ people: ['Ann', 'Bo', 'Cy', 'Di', 'Ed'] })).toBe('Visit to Ann, Bo, Cy and 2 others');
  });

  it('is after its circle, its place or its kind when nobody is named', () => {
    expect(nameOf({ kind: 'meeting', circle: 'North cohort', place: 'Oakfield' })).toBe('North cohort');
    expect(nameOf({ place: 'Oakfield' })).toBe('Visit to Oakfield');
    expect(nameOf({ kind: 'coaching' })).toBe('Coaching session');
  });
});
