import type { Circle } from '../../../shared/domain/circle';
import type { Conversation } from '../../../shared/domain/conversation';
import type { Journal } from '../../../shared/domain/journal';
import type { Person } from '../../../shared/domain/person';
import type { Review } from '../../../shared/domain/review';
import type { School } from '../../../shared/domain/school';

/** A person, school, circle, conversation or review, as it goes out and comes in. */
export type NetworkRecord =
  | { readonly kind: 'person'; readonly value: Person }
  | { readonly kind: 'school'; readonly value: School }
  | { readonly kind: 'circle'; readonly value: Circle }
  | { readonly kind: 'conversation'; readonly value: Conversation }
  | { readonly kind: 'review'; readonly value: Review };

export const recordKinds = ['person', 'school', 'circle', 'conversation', 'review'] as const;
export type RecordKind = (typeof recordKinds)[number];

/** The records of the network, by collection. */
export type NetworkCollections = Pick<
  Journal,
  'people' | 'schools' | 'circles' | 'conversations' | 'reviews'
>;

/** All records of a journal. */
export function recordsOf(journal: NetworkCollections): readonly NetworkRecord[] {
  return [
    ...Object.values(journal.people).map(value => ({ kind: 'person', value }) as const),
    ...Object.values(journal.schools).map(value => ({ kind: 'school', value }) as const),
    ...Object.values(journal.circles).map(value => ({ kind: 'circle', value }) as const),
    ...Object.values(journal.conversations).map(value => ({ kind: 'conversation', value }) as const),
    ...Object.values(journal.reviews).map(value => ({ kind: 'review', value }) as const),
  ];
}

/** `records` by collection and id. */
export function collected(records: readonly NetworkRecord[]): NetworkCollections {
  const people: Record<string, Person> = {};
  const schools: Record<string, School> = {};
  const circles: Record<string, Circle> = {};
  const conversations: Record<string, Conversation> = {};
  const reviews: Record<string, Review> = {};
  for (const record of records) {
    switch (record.kind) {
      case 'person':
        people[record.value.id] = record.value;
        break;
      case 'school':
        schools[record.value.id] = record.value;
        break;
      case 'circle':
        circles[record.value.id] = record.value;
        break;
      case 'conversation':
        conversations[record.value.id] = record.value;
        break;
      case 'review':
        reviews[record.value.id] = record.value;
        break;
    }
  }
  return { people, schools, circles, conversations, reviews };
}
