import type { Circle } from '../../../../shared/domain/circle';
import type { Journal } from '../../../../shared/domain/journal';
import type { Sharing } from '../../../../shared/domain/sharing/sharing';
import type { LocalDate } from '../../../../shared/domain/time';

/** Every value of the journal that a checked sharing is made of: values are replaced, never changed. */
export function stateOf(journal: Journal, sharing: Sharing, date: LocalDate): readonly unknown[] {
  const { entries, attachments, people, schools, circles, settings, provenance } = journal;
  const { recipient } = sharing;
  const chosen = sharing.entries.map(id => entries[id]);
  return [
    date,
    sharing.title,
    recipient.kind,
    ...(recipient.kind === 'circle' ? circleAndCards(journal, circles[recipient.circle]) : []),
    settings['current'],
    ...sharing.entries,
    ...chosen,
    ...chosen.flatMap(entry => entry?.attachments.map(id => attachments[id]) ?? []),
    ...chosen.flatMap(entry => entry?.answers.map(id => provenance[id]) ?? []),
    ...Object.values(people),
    ...Object.values(schools),
    ...(recipient.kind === 'subject' ? elsewhere(journal) : []),
  ];
}

/** Whose questions are answered by the name their sender gave them goes by the cards there are, and the packs in a circle's library. */
function circleAndCards({ cards, packsTaken }: Journal, circle: Circle | undefined): readonly unknown[] {
  const inLibrary = Object.values(packsTaken).filter(
    ({ library }) => library !== null && library === circle?.id,
  );
  return [
    circle,
    ...Object.values(cards).map(({ person, card }) => `${person} ${card.verifyingKey}`),
    ...inLibrary.map(({ sender }) => sender),
  ];
}

/** Where something about a person may stand besides. Of sharings the titles alone: each decision makes a new value of one. */
function elsewhere({ entries, revisions, circles, conversations, reviews, ...rest }: Journal): unknown[] {
  const { templates, drafts, handovers, subjectRequests, cards, attachments } = rest;
  const { savedSearches, settings, audienceRaises, provenance, sharings } = rest;
  const titles = Object.fromEntries(Object.values(sharings).map(({ id, title }) => [id, title]));
  return [
    entries,
    revisions,
    circles,
    conversations,
    reviews,
    templates,
    drafts,
    handovers,
    subjectRequests,
    cards,
    attachments,
    savedSearches,
    settings,
    audienceRaises,
    provenance,
    titles,
  ].flatMap(collection => Object.values<unknown>(collection));
}

/** Whether nothing changed between two of them. */
export function isSameState(before: readonly unknown[], after: readonly unknown[]): boolean {
  return before.length === after.length && before.every((value, at) => value === after[at]);
}
