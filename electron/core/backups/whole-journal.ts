import { isDeepStrictEqual } from 'node:util';
import type { Journal } from '../../../shared/domain/journal';

/**
 * The journal as it was `then`, to replace `now`. What is no part of what she wrote stays as it is now: the ledger of what
 * left, what people have asked for and what was certified, the head's own keys and the names under which others know her
 * notes and people. A merge of then can no longer be taken back. Pure.
 */
export function wentBack(then: Journal, now: Journal): Journal {
  const next: Journal = {
    ...then,
    people: { ...then.people, ...peopleWaiting(now) },
    identity: Object.keys(now.identity).length > 0 ? now.identity : then.identity,
    cards: { ...then.cards, ...among(now.cards, then.people) },
    noteKeys: { ...then.noteKeys, ...among(now.noteKeys, then.entries) },
    pseudonymKeys: { ...then.pseudonymKeys, ...among(now.pseudonymKeys, then.circles) },
    handovers: now.handovers,
    subjectRequests: now.subjectRequests,
    certificates: { ...then.certificates, ...now.certificates },
    mergeUndo: {},
  };
  return {
    ...next,
    entries: onTopOf(next.entries, now.entries),
    people: onTopOf(next.people, now.people),
    schools: onTopOf(next.schools, now.schools),
    circles: onTopOf(next.circles, now.circles),
    conversations: onTopOf(next.conversations, now.conversations),
    reviews: onTopOf(next.reviews, now.reviews),
    revisions: asTheyAre(next.revisions, now.revisions),
    attachments: asTheyAre(next.attachments, now.attachments),
  };
}

type Values<T> = Readonly<Record<string, T>>;

/** Somebody who waits for an answer stays, though the backup did not know them yet. */
function peopleWaiting({ people, subjectRequests }: Journal): Journal['people'] {
  return Object.fromEntries(
    Object.values(subjectRequests).flatMap(({ person }) => {
      const known = people[person];
      return known === undefined ? [] : [[person, known]];
    }),
  );
}

function among<T>(values: Values<T>, ids: Values<unknown>): Values<T> {
  return Object.fromEntries(Object.entries(values).filter(([id]) => Object.hasOwn(ids, id)));
}

/** Values that are equal stay the very ones that the disk has, so that only what differs is written. */
function asTheyAre<T>(then: Values<T>, now: Values<T>): Values<T> {
  return mapValues(then, (value, id) => (isDeepStrictEqual(value, now[id]) ? (now[id] ?? value) : value));
}

/** What differs gets a revision that nothing had before, so that no window saves over it what it had on screen. */
function onTopOf<T extends { readonly revision: number }>(then: Values<T>, now: Values<T>): Values<T> {
  return mapValues(then, (value, id) => {
    const here = now[id];
    if (here === undefined) return value;
    if (isDeepStrictEqual(value, here)) return here;
    return { ...value, revision: Math.max(value.revision, here.revision) + 1 };
  });
}

function mapValues<T>(values: Values<T>, change: (value: T, id: string) => T): Values<T> {
  return Object.fromEntries(Object.entries(values).map(([id, value]) => [id, change(value, id)]));
}
