import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  createNetworkIndex,
  type NetworkIndex,
} from '../../../../../electron/core/network/index/network-index';
import { applyPatch, type Patch } from '../../../../../electron/core/vault/patch';
import type { RecordRef } from '../../../../../shared/contract/network';
import { newCircle } from '../../../../../shared/domain/circle';
import { newConversation } from '../../../../../shared/domain/conversation';
import { asId } from '../../../../../shared/domain/ids';
import { emptyJournal, type Journal } from '../../../../../shared/domain/journal';
import { newPerson } from '../../../../../shared/domain/person';
import { newSchool } from '../../../../../shared/domain/school';
import { entryOf } from '../filling';
import { ask, askCircle } from '../making';

const people = ['p1', 'p2', 'p3'].map(asId.person);
const schools = ['s1', 's2'].map(asId.school);
const circles = ['c1', 'c2'].map(asId.circle);
const talks = ['t1', 't2'].map(asId.conversation);
const names = ['Mary', 'Tom', 'Em'];

const stamps = fc
  .constantFrom(null, 7)
  .map(binnedAt => ({ createdAt: 1, updatedAt: 1, revision: 1, binnedAt }));
const name = fc.constantFrom(...names);
const person = fc.constantFrom(...people);
const some = fc.uniqueArray(person, { maxLength: 3 });
const orNone = <T>(values: readonly T[]) => fc.constantFrom(null, ...values);
const sometimesGone = <T>(value: fc.Arbitrary<T>) => fc.option(value, { freq: 5 });

const anyEntry = fc
  .record({
    id: fc.constantFrom('e1', 'e2', 'e3', 'e4').map(asId.entry),
    kind: fc.constantFrom('question', 'advice', 'practice'),
    status: fc.constantFrom('open', 'asked', 'answered', 'received', 'seen'),
    people: fc.uniqueArray(name),
    tied: some,
    waitsFor: fc.uniqueArray(fc.oneof(person.map(ask), fc.constantFrom(...circles).map(askCircle)), {
      selector: askable => JSON.stringify(askable),
    }),
    seenAt: orNone(schools),
    conversation: orNone(talks),
    stamps,
  })
  .map(({ tied, stamps: own, kind, ...content }) => {
    const mentions = tied.flatMap((id, index) => {
      const label = content.people[index];
      return label === undefined ? [] : [{ label, person: id }];
    });
    return entryOf(kind, { ...content, mentions, ...own });
  });

/** One change of one record, as a patch and as what is said about it. */
type Step = { readonly patch: Patch<Journal>; readonly ref: RecordRef | null; readonly entry: string | null };

const anyStep: fc.Arbitrary<Step> = fc.oneof(
  fc.tuple(anyEntry, fc.boolean()).map(([entry, isGone]) => ({
    patch: { entries: { [entry.id]: isGone ? null : entry } },
    ref: null,
    entry: entry.id,
  })),
  fc
    .record({
      id: person,
      content: sometimesGone(
        fc.record({ name, alsoKnownAs: fc.uniqueArray(name), school: orNone(schools), stamps }),
      ),
    })
    .map(({ id, content }) => ({
      patch: {
        people: { [id]: content === null ? null : { ...newPerson, ...content, ...content.stamps, id } },
      },
      ref: { kind: 'person' as const, id },
      entry: null,
    })),
  fc
    .record({
      id: fc.constantFrom(...schools),
      content: fc.record({ name: fc.constantFrom('Oak', 'Elm'), stamps }),
    })
    .map(({ id, content }) => ({
      patch: { schools: { [id]: { ...newSchool, ...content, ...content.stamps, id } } },
      ref: { kind: 'school' as const, id },
      entry: null,
    })),
  fc
    .record({ id: fc.constantFrom(...circles), content: sometimesGone(fc.record({ members: some, stamps })) })
    .map(({ id, content }) => {
      const members = content?.members.map(one => ({ person: one, role: 'member' as const })) ?? [];
      return {
        patch: {
          circles: {
            [id]: content === null ? null : { ...newCircle, name: id, members, ...content.stamps, id },
          },
        },
        ref: { kind: 'circle' as const, id },
        entry: null,
      };
    }),
  fc
    .record({
      id: fc.constantFrom(...talks),
      content: sometimesGone(
        fc.record({
          people: some,
          circle: orNone(circles),
          place: orNone(schools),
          owner: person,
          doneOn: orNone(['2026-11-12'] as const),
          stamps,
        }),
      ),
    })
    .map(({ id, content }) => ({
      patch: { conversations: { [id]: content === null ? null : talk(id, content) } },
      ref: { kind: 'conversation' as const, id },
      entry: null,
    })),
);

type TalkContent = Pick<Journal['conversations'][string], 'people' | 'circle' | 'place'> & {
  readonly owner: (typeof people)[number];
  readonly doneOn: '2026-11-12' | null;
  readonly stamps: {
    readonly createdAt: number;
    readonly updatedAt: number;
    readonly revision: number;
    readonly binnedAt: number | null;
  };
};

function talk(id: (typeof talks)[number], { owner, doneOn, stamps: own, ...content }: TalkContent) {
  const action = {
    id: asId.action('a'),
    text: 'do',
    owner: { kind: 'person' as const, person: owner },
    due: null,
    doneOn,
  };
  return {
    ...newConversation,
    ...content,
    ...own,
    id,
    date: '2026-11-12' as const,
    actions: [action],
    startedAt: null,
    endedAt: null,
  };
}

/** All that can be asked of an index. */
function answers(index: NetworkIndex) {
  const ids = (values: readonly { readonly id: string }[]) => values.map(({ id }) => id).sort();
  const labels = ['mary', 'tom', 'em', 'mary, oak', 'tom, elm', 'em, oak'];
  return {
    people: people.map(id => [
      ids(index.entriesOf(id)),
      ids(index.keptFor(id)),
      ids(index.waitingFor(id)),
      index.countEntriesOf(id),
      index.countWaitingFor(id),
      ids(index.adviceFrom(id)),
      ids(index.conversationsWith(id)),
      ids(index.owedBy(id)),
      ids(index.circlesOf(id)),
    ]),
    schools: schools.map(id => [
      ids(index.practiceAt(id)),
      ids(index.peopleAt(id)),
      ids(index.conversationsAt(id)),
    ]),
    circles: circles.map(id => [
      ids(index.waitingForCircle(id)),
      ids(index.conversationsOf(id)),
      ids(index.waitingForAny({ people: people.slice(0, 1), circle: id })),
      index.countWaitingForAny({ people: people.slice(0, 1), circle: id }),
    ]),
    talks: talks.map(id => ids(index.entriesIn(id))),
    labels: labels.map(label => [ids(index.labelled(label)), ids(index.peopleNamed(label))]),
    loose: [...index.looseLabels()].sort(),
  };
}

describe('the index of the network', () => {
  it('says after any changes what it would say if it read everything again, and counts what it gives', () => {
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 25 }), steps => {
        const journal: Journal = structuredClone(emptyJournal);
        const index = createNetworkIndex(() => journal);
        index.rebuild();
        for (const { patch, ref, entry } of steps) {
          applyPatch(journal, patch);
          if (entry !== null) index.update([entry]);
          if (ref !== null) index.updateRecords([ref]);
        }
        const now = answers(index);
        expect(now).toEqual(answers(createNetworkIndex(() => journal)));
        for (const [naming, , waiting, named, count] of now.people) {
          expect(named).toBe(lengthOf(naming));
          expect(count).toBe(lengthOf(waiting));
        }
        for (const [, , waiting, count] of now.circles) expect(count).toBe(lengthOf(waiting));
      }),
    );
  });

  it('gives nothing that is in the bin, and forgets everything when it is cleared', () => {
    const journal: Journal = structuredClone(emptyJournal);
    const [mary] = people;
    if (mary === undefined) throw new Error('somebody');
    const entry = entryOf('reflection', { people: ['Mary'], mentions: [{ label: 'Mary', person: mary }] });
    const index = createNetworkIndex(() => journal);
    applyPatch(journal, { entries: { [entry.id]: entry } });
    expect(index.entriesOf(mary)).toEqual([entry]);
    applyPatch(journal, { entries: { [entry.id]: { ...entry, binnedAt: 3 } } });
    index.update([entry.id]);
    expect(index.entriesOf(mary)).toEqual([]);
    index.clear();
    applyPatch(journal, { entries: { [entry.id]: entry } });
    expect(index.entriesOf(mary)).toEqual([entry]);
  });
});

function lengthOf(value: unknown): number {
  return Array.isArray(value) ? value.length : -1;
}
