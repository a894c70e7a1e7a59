import type { Circle } from '../../../../shared/domain/circle';
import type { Conversation } from '../../../../shared/domain/conversation';
import type { EntryContent } from '../../../../shared/domain/entry';
import type { SavedSearch } from '../../../../shared/domain/filter';
import type { Person } from '../../../../shared/domain/person';
import type { Review } from '../../../../shared/domain/review';
import type { School } from '../../../../shared/domain/school';
import type { Handover } from '../../../../shared/domain/sharing/handover';
import type { Template } from '../../../../shared/domain/template';
import type { Theme } from '../../../../shared/domain/theme';

/**
 * What becomes of one text. `line`: plain text; `prose`: markdown; `label`: one word or name of a list, which leaves it when
 * nothing of it stays; `tie`: says again what stands in another text.
 */
export type TextChange = (text: string, kind: 'line' | 'prose' | 'label' | 'tie') => string;

/**
 * The functions below give a value with `change` made of each text in it that somebody may be named in, always in the same
 * order. Both looking for somebody and taking their name out go through them, so neither knows a text the other does not.
 */

export function withContentTexts<T extends EntryContent>(content: T, change: TextChange): T {
  return {
    ...content,
    title: change(content.title, 'line'),
    body: change(content.body, 'prose'),
    outcome: change(content.outcome, 'prose'),
    tags: labels(content.tags, change),
    people: labels(content.people, change),
  };
}

export function withPersonTexts(person: Person, change: TextChange): Person {
  return { ...person, role: change(person.role, 'line'), notes: change(person.notes, 'prose') };
}

export function withSchoolTexts(school: School, change: TextChange): School {
  return {
    ...school,
    area: change(school.area, 'line'),
    intake: change(school.intake, 'line'),
    knownFor: change(school.knownFor, 'line'),
    notes: change(school.notes, 'prose'),
  };
}

export function withCircleTexts(circle: Circle, change: TextChange): Circle {
  return {
    ...circle,
    name: change(circle.name, 'line'),
    agreement: change(circle.agreement, 'prose'),
    notes: change(circle.notes, 'prose'),
  };
}

export function withConversationTexts(conversation: Conversation, change: TextChange): Conversation {
  return {
    ...conversation,
    title: change(conversation.title, 'line'),
    agenda: conversation.agenda.map(item =>
      item.subject.kind === 'point'
        ? { ...item, subject: { kind: 'point', text: change(item.subject.text, 'line') } }
        : item,
    ),
    notes: change(conversation.notes, 'prose'),
    actions: conversation.actions.map(action => ({ ...action, text: change(action.text, 'line') })),
  };
}

export function withReviewTexts(review: Review, change: TextChange): Review {
  return {
    ...review,
    ratings: review.ratings.map(rating => ({ ...rating, why: change(rating.why, 'prose') })),
    agreed: change(review.agreed, 'prose'),
  };
}

export function withTemplateTexts(template: Template, change: TextChange): Template {
  return {
    ...template,
    name: change(template.name, 'line'),
    title: change(template.title, 'line'),
    body: change(template.body, 'prose'),
  };
}

export function withThemeTexts(theme: Theme, change: TextChange): Theme {
  return { ...theme, name: change(theme.name, 'line') };
}

export function withSearchTexts(search: SavedSearch, change: TextChange): SavedSearch {
  const { filter } = search;
  return {
    ...search,
    name: change(search.name, 'line'),
    filter: {
      ...filter,
      text: change(filter.text, 'line'),
      tags: labels(filter.tags, change),
      people: labels(filter.people, change),
    },
  };
}

export function withHandoverTexts(handover: Handover, change: TextChange): Handover {
  return {
    ...handover,
    title: change(handover.title, 'line'),
    recipientName: change(handover.recipientName, 'label'),
    members: handover.members.map(member => ({ ...member, name: change(member.name, 'label') })),
    notes: handover.notes.map(note => ({ ...note, title: change(note.title, 'line') })),
    pseudonyms: handover.pseudonyms.map(one => ({ ...one, name: change(one.name, 'label') })),
    files: handover.files.map(file => ({ ...file, name: change(file.name, 'line') })),
  };
}

/** Every text of `value`, in the order `withTexts` changes them. */
export function textsIn<T>(
  value: T,
  withTexts: (value: T, change: TextChange) => T,
): readonly { readonly text: string; readonly kind: Parameters<TextChange>[1] }[] {
  const texts: { text: string; kind: Parameters<TextChange>[1] }[] = [];
  withTexts(value, (text, kind) => {
    texts.push({ text, kind });
    return text;
  });
  return texts;
}

function labels(texts: readonly string[], change: TextChange): readonly string[] {
  return [...new Set(texts.map(text => change(text, 'label')).filter(text => text !== ''))];
}
