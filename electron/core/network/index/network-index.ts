import type { RecordRef } from '../../../../shared/contract/network';
import type { Circle } from '../../../../shared/domain/circle';
import type { Conversation } from '../../../../shared/domain/conversation';
import type { Entry } from '../../../../shared/domain/entry';
import type { CircleId, ConversationId, PersonId, SchoolId } from '../../../../shared/domain/ids';
import type { Journal } from '../../../../shared/domain/journal';
import type { Person } from '../../../../shared/domain/person';
import type { Review } from '../../../../shared/domain/review';
import { createFilings } from './filings';
import {
  type Filing,
  type Keys,
  keysOfCircle,
  keysOfConversation,
  keysOfEntry,
  keysOfPerson,
  keysOfReview,
  shownOfConversation,
  shownOfEntry,
} from './keys';

/**
 * Who and what belongs to whom, kept in step with every change, so that no page looks through everything. Only ids and
 * folded words are held; `clear` forgets them. What it gives is as it is now, and never in the bin.
 */
export type NetworkIndex = {
  /**
   * Takes in the present state of entries that changed, came or went. Says whether ties are other than they were: what
   * records are called, and who and what belongs to whom.
   */
  readonly update: (entryIds: readonly string[]) => boolean;
  /** Likewise for other records; what a row of a conversation shows counts as well. */
  readonly updateRecords: (refs: readonly RecordRef[]) => boolean;
  readonly rebuild: () => void;
  readonly clear: () => void;
  /** Entries with a name tied to this person. */
  readonly entriesOf: (person: PersonId) => readonly Entry[];
  /** Entries with this folded name in them, tied to nobody. */
  readonly labelled: (foldedLabel: string) => readonly Entry[];
  /** Every folded name that is tied to nobody somewhere, and no circle's. */
  readonly looseLabels: () => readonly string[];
  /** Questions kept for somebody alone, whatever became of them. */
  readonly keptFor: (person: PersonId) => readonly Entry[];
  /** Questions that wait for somebody, alone or as a member of a circle. */
  readonly waitingFor: (person: PersonId) => readonly Entry[];
  /** Questions that wait for the circle itself. */
  readonly waitingForCircle: (circle: CircleId) => readonly Entry[];
  /**
   * Questions that wait for a conversation: for its people (alone or as members of a circle), for its circle, and for
   * single members of its circle.
   */
  readonly waitingForAny: (occasion: Occasion) => readonly Entry[];
  /** How many `entriesOf`, `waitingFor` and `waitingForAny` would give. */
  readonly countEntriesOf: (person: PersonId) => number;
  readonly countWaitingFor: (person: PersonId) => number;
  readonly countWaitingForAny: (occasion: Occasion) => number;
  readonly practiceAt: (school: SchoolId) => readonly Entry[];
  readonly entriesIn: (conversation: ConversationId) => readonly Entry[];
  /** Advice that this person gave (`giversOf`). */
  readonly adviceFrom: (person: PersonId) => readonly Entry[];
  readonly conversationsWith: (person: PersonId) => readonly Conversation[];
  readonly conversationsOf: (circle: CircleId) => readonly Conversation[];
  readonly conversationsAt: (school: SchoolId) => readonly Conversation[];
  /** Conversations in which this person took something on and has not done it. */
  readonly owedBy: (person: PersonId) => readonly Conversation[];
  readonly circlesOf: (person: PersonId) => readonly Circle[];
  readonly peopleAt: (school: SchoolId) => readonly Person[];
  /** People who are called this: by name, by another name of theirs, or by either with their school. */
  readonly peopleNamed: (foldedLabel: string) => readonly Person[];
  /** The circle that is called this; no two are. */
  readonly circleNamed: (foldedLabel: string) => Circle | null;
  readonly reviewsOf: (circle: CircleId) => readonly Review[];
};

/** Who comes together. */
export type Occasion = Pick<Conversation, 'people' | 'circle'>;

export function createNetworkIndex(read: () => Journal): NetworkIndex {
  const filed = createFilings();
  let complete = false;

  function takeEntry(id: string): boolean {
    const entry = read().entries[id];
    return filed.put(id, presentKeys(entry, keysOfEntry), isPresent(entry) ? shownOfEntry(entry) : '');
  }

  function takePerson(id: string): boolean {
    const { people, schools } = read();
    const keys = presentKeys(people[id], person => {
      const school = person.school === null ? undefined : schools[person.school];
      return keysOfPerson(person, isPresent(school) ? school : null);
    });
    return filed.put(id, keys, people[id]?.name);
  }

  function takeRecord({ kind, id }: RecordRef): boolean {
    const { schools, circles, conversations, reviews } = read();
    switch (kind) {
      case 'person':
        return takePerson(id);
      case 'school':
        // Its people go by its name.
        return anyOf([
          filed.put(
            id,
            presentKeys(schools[id], () => ({})),
            schools[id]?.name,
          ),
          ...filed.under('workingAt', id).map(takePerson),
        ]);
      case 'circle':
        return filed.put(id, presentKeys(circles[id], keysOfCircle), circles[id]?.name);
      case 'conversation': {
        const conversation = conversations[id];
        const shown = conversation === undefined ? '' : shownOfConversation(conversation);
        return filed.put(id, presentKeys(conversation, keysOfConversation), shown);
      }
      case 'review':
        return filed.put(id, presentKeys(reviews[id], keysOfReview));
    }
  }

  function clear(): void {
    filed.clear();
    complete = false;
  }

  function rebuild(): void {
    clear();
    const { entries, people, schools, circles, conversations, reviews } = read();
    for (const id of Object.keys(entries)) takeEntry(id);
    for (const { id } of Object.values(schools)) takeRecord({ kind: 'school', id });
    for (const id of Object.keys(people)) takePerson(id);
    for (const circle of Object.values(circles)) takeRecord({ kind: 'circle', id: circle.id });
    for (const { id } of Object.values(conversations)) takeRecord({ kind: 'conversation', id });
    for (const { id } of Object.values(reviews)) takeRecord({ kind: 'review', id });
    complete = true;
  }

  /** The ids filed under `key`, read first if nothing was yet. */
  function under(filing: Filing, key: string): readonly string[] {
    if (!complete) rebuild();
    return filed.under(filing, key);
  }

  const entriesUnder = (filing: Filing, key: string) =>
    under(filing, key).flatMap(id => read().entries[id] ?? []);
  const conversationsUnder = (filing: Filing, key: string) =>
    under(filing, key).flatMap(id => read().conversations[id] ?? []);
  const peopleUnder = (filing: Filing, key: string) =>
    under(filing, key).flatMap(id => read().people[id] ?? []);

  /** Somebody, and the circles they are in. */
  const askedAs = (person: PersonId): readonly string[] => [person, ...under('joined', person)];

  /** Members are found by who has questions waiting, who are few; a circle may have thousands. */
  function askedAt({ people, circle }: Occasion): readonly string[] {
    const asked = people.flatMap(askedAs);
    if (circle === null) return asked;
    return [...asked, circle, ...keysOf('waiting').filter(key => filed.has('joined', key, circle))];
  }

  function keysOf(filing: Filing): readonly string[] {
    if (!complete) rebuild();
    return filed.keys(filing);
  }

  const waitingUnder = (keys: readonly string[]) =>
    [...filed.underAny('waiting', keys)].flatMap(id => read().entries[id] ?? []);

  return {
    update: ids => !complete || anyOf(ids.map(takeEntry)),
    updateRecords: refs => !complete || anyOf(refs.map(takeRecord)),
    rebuild,
    clear,
    entriesOf: person => entriesUnder('naming', person),
    labelled: label => entriesUnder('loose', label),
    looseLabels: () => keysOf('loose').filter(label => filed.count('named', [label]) === 0),
    keptFor: person => entriesUnder('keptFor', person),
    waitingFor: person => waitingUnder(askedAs(person)),
    waitingForCircle: circle => entriesUnder('waiting', circle),
    waitingForAny: occasion => waitingUnder(askedAt(occasion)),
    countEntriesOf: person => under('naming', person).length,
    countWaitingFor: person => filed.count('waiting', askedAs(person)),
    countWaitingForAny: occasion => filed.count('waiting', askedAt(occasion)),
    practiceAt: school => entriesUnder('seenAt', school),
    entriesIn: conversation => entriesUnder('within', conversation),
    adviceFrom: person => entriesUnder('given', person),
    conversationsWith: person => conversationsUnder('meeting', person),
    conversationsOf: circle => conversationsUnder('gathering', circle),
    conversationsAt: school => conversationsUnder('heldAt', school),
    owedBy: person => conversationsUnder('owing', person),
    circlesOf: person => under('joined', person).flatMap(id => read().circles[id] ?? []),
    peopleAt: school => peopleUnder('workingAt', school),
    peopleNamed: label => peopleUnder('answering', label),
    circleNamed: label => under('named', label).flatMap(id => read().circles[id] ?? [])[0] ?? null,
    reviewsOf: circle => under('reviewing', circle).flatMap(id => read().reviews[id] ?? []),
  };
}

function anyOf(answers: readonly boolean[]): boolean {
  return answers.includes(true);
}

/** What is in the bin is filed nowhere. */
function presentKeys<T extends Binnable>(
  value: T | undefined,
  keysOfPresent: (value: T) => Keys,
): Keys | null {
  return isPresent(value) ? keysOfPresent(value) : null;
}

type Binnable = { readonly binnedAt: number | null };

function isPresent<T extends Binnable>(value: T | undefined): value is T {
  return value !== undefined && value.binnedAt === null;
}
