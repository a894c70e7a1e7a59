import type { Entry } from '../../../shared/domain/entry';
import type { Journal } from '../../../shared/domain/journal';
import type { Instant } from '../../../shared/domain/time';
import {
  distinctAskables,
  type MentionTargets,
  resolveMentions,
  withNewlyNamed,
  withNewlyNamedCircles,
} from '../network/names/mentions';
import { type LinkTargets, resolveLinks } from './links';
import { trailAfter } from './trail';

/** What settling an entry needs to know. */
export type Surroundings = LinkTargets & MentionTargets;

/**
 * `next` with all that saving works out: where its links lead, whom its names mean, whom it waits for, how its life went
 * on from `before` (`null`: it is new). What was erased meanwhile is no longer referred to.
 */
export function settleEntry(around: Surroundings, next: Entry, before: Entry | null, at: Instant): Entry {
  const mentions = resolveMentions(around, next, before?.mentions ?? []);
  const settled: Entry = {
    ...next,
    links: resolveLinks(around, next.body, before?.links ?? []),
    mentions,
    waitsFor: withNewlyNamed(next, mentions, before),
    trail: trailAfter(before, next.status, at),
  };
  return withoutErased(around.journal, {
    ...settled,
    waitsFor: withNewlyNamedCircles(around, settled, before),
  });
}

function withoutErased({ people, circles, schools, conversations }: Journal, entry: Entry): Entry {
  const { waitsFor, seenAt, conversation } = entry;
  const present = waitsFor.filter(askable =>
    askable.kind === 'person' ? people[askable.person] !== undefined : circles[askable.circle] !== undefined,
  );
  return {
    ...entry,
    waitsFor: distinctAskables(present),
    seenAt: seenAt !== null && schools[seenAt] === undefined ? null : seenAt,
    conversation: conversation !== null && conversations[conversation] === undefined ? null : conversation,
  };
}
