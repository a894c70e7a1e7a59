import type { EntryNetwork, MentionLine, WaitsForLine } from '../../../../shared/contract/network';
import type { Askable, Entry } from '../../../../shared/domain/entry';
import { foldName } from '../../../../shared/domain/inline';
import { factsOf } from '../../journal/facts';
import { conversationRow, named, namedIn, personRow, type RowSource } from './rows';

/** The people, circles, school and conversation of an entry as its page shows them. */
export function networkOf(open: RowSource, entry: Entry): EntryNetwork {
  const { schools, conversations } = open.vault.db.data;
  const conversation = entry.conversation === null ? undefined : conversations[entry.conversation];
  return {
    mentions: factsOf(entry).people.map(label => mentionLine(open, entry, label)),
    waitsFor: entry.waitsFor.flatMap(askable => waitsForLine(open, askable) ?? []),
    seenAt: namedIn(schools, entry.seenAt),
    conversation: conversation === undefined ? null : conversationRow(open, conversation),
    trail: entry.trail,
  };
}

function mentionLine(open: RowSource, entry: Entry, label: string): MentionLine {
  const folded = foldName(label);
  const tie = entry.mentions.find(mention => foldName(mention.label) === folded);
  const person = namedIn(open.vault.db.data.people, tie?.person ?? null);
  const circle = person === null ? open.network.circleNamed(folded) : null;
  const couldBe = person === null ? open.network.peopleNamed(folded) : [];
  return {
    label,
    person,
    circle: circle === null ? null : named(circle),
    couldBe: couldBe.map(one => personRow(open, one)),
  };
}

function waitsForLine({ vault }: RowSource, askable: Askable): WaitsForLine | null {
  const { people, circles } = vault.db.data;
  if (askable.kind === 'person') {
    const person = namedIn(people, askable.person);
    return person === null ? null : { kind: 'person', person };
  }
  const circle = namedIn(circles, askable.circle);
  return circle === null ? null : { kind: 'circle', circle };
}
