import type { RecordRef } from '../../../../shared/contract/network';
import type { DeskItem, Touch } from '../../../../shared/contract/sharing';
import { asId } from '../../../../shared/domain/ids';
import type { Journal } from '../../../../shared/domain/journal';
import type { Person } from '../../../../shared/domain/person';
import type { Handover } from '../../../../shared/domain/sharing/handover';
import { isErasureDraft } from '../../../../shared/domain/sharing/person-desk';
import type { Theme } from '../../../../shared/domain/theme';
import { atOnce, type Pieces } from '../../vault/in-pieces';
import { entryFilesOf, type FoundEntry, foundInEntry } from './found-entries';
import { isCalledAfter } from './names/called-after';
import { type FoundName, noTies, type PersonNames, readNames, type Ties } from './names/person-names';
import {
  type TextChange,
  textsIn,
  withCircleTexts,
  withConversationTexts,
  withHandoverTexts,
  withPersonTexts,
  withReviewTexts,
  withSchoolTexts,
  withSearchTexts,
  withTemplateTexts,
  withThemeTexts,
} from './texts';

/** How somebody is found in something that is no entry. */
export type FoundIn = {
  readonly touches: readonly Touch[];
  readonly sure: boolean;
  /** Their name is taken out of it when they are erased, for nobody else of the journal is written so. */
  readonly rewritten: boolean;
  /** Names by text, in the order of its `with…Texts`. */
  readonly names: readonly (readonly FoundName[])[];
};

export type FoundRecord = FoundIn & { readonly record: RecordRef };
export type FoundHandover = FoundIn & { readonly handover: Handover };
export type FoundText = FoundIn & {
  readonly of: Extract<DeskItem['where'], { kind: 'text' }>['of'];
  readonly id: string;
};

/** Everything in the journal that is, or may be, about one person. */
export type Dossier = {
  readonly person: Person;
  readonly own: PersonNames;
  readonly entries: readonly FoundEntry[];
  /** The person's own record among them. */
  readonly records: readonly FoundRecord[];
  readonly handovers: readonly FoundHandover[];
  readonly texts: readonly FoundText[];
};

/** The head's own themes; none while she has those that every journal comes with. */
export function themesOf({ settings }: Pick<Journal, 'settings'>): readonly Theme[] {
  return settings['current']?.themes ?? [];
}

/** Looks through the whole journal, the bin and history too. */
export function dossierOf(journal: Journal, person: Person): Dossier {
  return atOnce(readDossier(journal, person));
}

/** `dossierOf`, with room for others to be answered in between. */
export function* readDossier(journal: Journal, person: Person): Pieces<Dossier> {
  const own = yield* readNames(journal, person);
  const entries: FoundEntry[] = [];
  for (const file of entryFilesOf(journal)) {
    const found = foundInEntry(file, own);
    if (found !== null) entries.push(found);
    yield;
  }
  const named = new Set<string>(entries.filter(({ sure }) => sure).map(({ file }) => file.entry.id));
  const records = yield* readRecords(journal, own);
  const handovers: FoundHandover[] = [];
  for (const handover of Object.values(journal.handovers)) {
    handovers.push(...foundHandover(handover, named, own));
    yield;
  }
  return { person, own, entries, records, handovers, texts: textsOf(journal, own) };
}

type Looked<T> = {
  readonly withTexts: (value: T, change: TextChange) => T;
  readonly people: readonly string[];
  /** How the person belongs to it, beside being named in it. */
  readonly ties: readonly (Touch | false)[];
};

/** The person in `value`, or `null`. A name that may be somebody else's counts only here, not among what is sure. */
function lookIn<T>(value: T, own: PersonNames, { withTexts, people, ties }: Looked<T>): FoundIn | null {
  const texts = textsIn(value, withTexts).map(({ text }) => text);
  const held = ties.filter((touch): touch is Touch => touch !== false);
  const isNear = texts.some(own.maybeIn);
  if (held.length === 0 && !isNear) return null;
  const around: Ties = { ...noTies, people: new Set(people) };
  const names = isNear ? own.findIn(texts, around) : [];
  const found = names.flat();
  if (held.length === 0 && found.length === 0) return null;
  return {
    touches: [...new Set([...held, ...(found.length > 0 ? ['named' as const] : [])])],
    sure: held.length > 0 || found.some(({ sure }) => sure),
    rewritten: held.length > 0 || found.some(({ goes }) => goes),
    names,
  };
}

/** Every record with which the person has to do, or in which they are or may be named. */
export function recordsOf(journal: Journal, own: PersonNames): readonly FoundRecord[] {
  return atOnce(readRecords(journal, own));
}

function* readRecords(journal: Journal, own: PersonNames): Pieces<readonly FoundRecord[]> {
  const { id } = own.person;
  function* look<T extends { readonly id: string }>(
    values: Readonly<Record<string, T>>,
    refOf: (id: string) => RecordRef,
    looked: (value: T) => Looked<T>,
  ): Pieces<readonly FoundRecord[]> {
    const records: FoundRecord[] = [];
    for (const value of Object.values(values)) {
      const found = lookIn(value, own, looked(value));
      if (found !== null) records.push({ ...found, record: refOf(value.id) });
      yield;
    }
    return records;
  }
  return [
    ...(yield* look(
      journal.people,
      person => ({ kind: 'person', id: asId.person(person) }),
      person => ({
        withTexts: withPersonTexts,
        people: [person.id],
        ties: [person.id === id && 'their-record'],
      }),
    )),
    ...(yield* look(
      journal.schools,
      school => ({ kind: 'school', id: asId.school(school) }),
      school => ({
        withTexts: withSchoolTexts,
        people: [],
        ties: [isCalledAfter(school, own.person) && 'named'],
      }),
    )),
    ...(yield* look(
      journal.circles,
      circle => ({ kind: 'circle', id: asId.circle(circle) }),
      ({ members }) => ({
        withTexts: withCircleTexts,
        people: members.map(({ person }) => person),
        ties: [members.some(({ person }) => person === id) && 'member'],
      }),
    )),
    ...(yield* look(
      journal.conversations,
      conversation => ({ kind: 'conversation', id: asId.conversation(conversation) }),
      ({ people, actions }) => {
        const owners = actions.flatMap(({ owner }) => (owner.kind === 'person' ? [owner.person] : []));
        const all = [...people, ...owners];
        return { withTexts: withConversationTexts, people: all, ties: [all.includes(id) && 'took-part'] };
      },
    )),
    ...(yield* look(
      journal.reviews,
      review => ({ kind: 'review', id: asId.review(review) }),
      ({ reviewer }) => ({
        withTexts: withReviewTexts,
        people: reviewer.kind === 'person' ? [reviewer.person] : [],
        ties: [reviewer.kind === 'person' && reviewer.person === id && 'reviewer'],
      }),
    )),
  ];
}

/** `named` are the entries that are surely about them: with these, they left. */
function foundHandover(
  handover: Handover,
  named: ReadonlySet<string>,
  own: PersonNames,
): readonly FoundHandover[] {
  const { members, recipient, notes } = handover;
  const { id } = own.person;
  const isFor =
    members.some(({ person }) => person === id) || (recipient.kind === 'subject' && recipient.person === id);
  const left = notes.some(({ entry }) => named.has(entry));
  const found = lookIn(handover, own, {
    withTexts: withHandoverTexts,
    people: isFor ? [id] : [],
    ties: [(isFor || left) && 'handed-over'],
  });
  return found === null ? [] : [{ ...found, handover }];
}

/** The person's names in each text of a line of the ledger, in the order of `withHandoverTexts`. */
export function handoverNames(handover: Handover, own: PersonNames): FoundIn['names'] {
  const texts = textsIn(handover, withHandoverTexts).map(({ text }) => text);
  return own.findIn(texts, { ...noTies, people: new Set([own.person.id]) });
}

function textsOf(journal: Journal, own: PersonNames): readonly FoundText[] {
  const look = <T>(
    of: FoundText['of'],
    values: Readonly<Record<string, T>>,
    withTexts: Looked<T>['withTexts'],
  ) =>
    Object.entries(values).flatMap(([id, value]): readonly FoundText[] => {
      const found = lookIn(value, own, { withTexts, people: [], ties: [] });
      return found === null ? [] : [{ ...found, of, id }];
    });
  const drafts = Object.fromEntries(
    Object.entries(journal.drafts).filter(
      ([place]) => !(isErasureDraft(place) || place.replace(/^entry-/, '') in journal.entries),
    ),
  );
  const themes = Object.fromEntries(themesOf(journal).map(theme => [theme.id, theme]));
  const subject = Object.values(journal.sharings).flatMap(({ id, recipient }): readonly FoundText[] =>
    recipient.kind === 'subject' && recipient.person === own.person.id
      ? [{ of: 'sharing', id, touches: ['named'], sure: true, rewritten: true, names: [] }]
      : [],
  );
  const titled = look('sharing', journal.sharings, (one, change) => ({
    ...one,
    title: change(one.title, 'line'),
  }));
  return [
    ...look('draft', drafts, (draft, change) => ({ ...draft, text: change(draft.text, 'prose') })),
    ...look('template', journal.templates, withTemplateTexts),
    ...look('saved-search', journal.savedSearches, withSearchTexts),
    ...look('theme', themes, withThemeTexts),
    ...look('library', journal.libraries, (one, change) => ({ ...one, folder: change(one.folder, 'line') })),
    ...subject,
    ...titled.filter(({ id }) => !subject.some(other => other.id === id)),
  ];
}
