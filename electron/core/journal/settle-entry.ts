import type { Audience, Entry } from '../../../shared/domain/entry';
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
 * on from `before` (`null`: it is new), and that a reflection is for the head alone. What was erased meanwhile is no longer referred to.
 */
export function settleEntry(around: Surroundings, next: Entry, before: Entry | null, at: Instant): Entry {
  const mentions = resolveMentions(around, next, before?.mentions ?? []);
  const settled: Entry = {
    ...next,
    audience: audienceOf(next, before),
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

/** What was a reflection until now is for nobody else either before she says so. */
function audienceOf({ kind, audience }: Entry, before: Entry | null): Audience {
  return kind === 'reflection' || before?.kind === 'reflection' ? { kind: 'only-me' } : audience;
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
