import fc from 'fast-check';
import { circleKinds, memberRoles, rhythms } from '../../../../shared/domain/circle';
import {
  type ActionOwner,
  type AgendaSubject,
  conversationKinds,
  helpDirections,
} from '../../../../shared/domain/conversation';
import {
  type Askable,
  type Attachment,
  type AttachmentType,
  type Audience,
  blankContent,
  type Entry,
  titleLimit,
  wordLimit,
} from '../../../../shared/domain/entry';
import { everything, sortOrders } from '../../../../shared/domain/filter';
import { asId, type EntryId, nameLimit, slugForm } from '../../../../shared/domain/ids';
import { emptyJournal, type Journal } from '../../../../shared/domain/journal';
import { connections } from '../../../../shared/domain/person';
import { reviewSteps } from '../../../../shared/domain/review';
import { phases } from '../../../../shared/domain/school';
import { defaultSettings } from '../../../../shared/domain/settings';
import { personalWordLimit } from '../../../../shared/domain/spelling';
import { allStatuses, kinds, type Status, statusesOf } from '../../../../shared/domain/status';
import { isLocalDate, type LocalDate, type LocalTime } from '../../../../shared/domain/time';

/** Counts ids up, in the form of a UUID, so that every run gives the same ones. */
export function countedIds(prefix = '00000000'): () => string {
  let count = 0;
  return () => `${prefix}-0000-4000-8000-${String(++count).padStart(12, '0')}`;
}

export const entryOf = (changes: Partial<Entry> = {}): Entry => ({
  ...blankContent('reflection', '2026-11-12'),
  id: asId.entry('11111111-1111-4111-8111-111111111111'),
  title: 'The quiet after assembly',
  body: 'Two hundred children sat down.',
  createdAt: Date.UTC(2026, 10, 12, 20, 4),
  updatedAt: Date.UTC(2026, 10, 12, 20, 9),
  revision: 3,
  links: [],
  mentions: [],
  trail: [],
  binnedAt: null,
  ...changes,
});

export const journalOf = (entries: readonly Entry[], rest: Partial<Journal> = {}): Journal => ({
  ...emptyJournal,
  entries: Object.fromEntries(entries.map(entry => [entry.id, entry])),
  ...rest,
});

/** Texts that have broken note formats before. */
export const nastyTexts: readonly string[] = [
  '',
  ' ',
  '---',
  '---\ntitle: not mine\n---\n',
  '\n\n---\n',
  '...\n...',
  'one\r\ntwo\rthree\n',
  '\ufeffafter a mark',
  'trailing spaces   \n\n\n',
  'a: colon # and a hash',
  '- [ ] ring home\n- [x] done',
  '"quoted" \'and\' \\ back',
  '@[Mary Postlethwaite-Cunningham] #attendance [[The quiet]]',
  'e\u0301 and é',
  '👩‍🏫 🏴󠁧󠁢󠁷󠁬󠁳󠁿',
  'עברית \u202eturned\u202c',
  'zero\u200bwidth\u2060',
  'nul\u0000bell\u0007esc\u001b',
  'next\u0085line\u2028sep\u2029',
  'half \ud83d alone \udc00\ud800',
  '../../etc/passwd',
  'CON',
  'aux.md',
  'true',
  '~',
  '0x1F',
  '2026-11-12',
  '!!binary x',
  '&anchor *alias',
  '`code` ```\nfence',
  '# heading first\ntext',
  '![[image.png]] ![a](b.png)',
];

const anyText = fc.oneof(
  fc.constantFrom(...nastyTexts),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.array(fc.constantFrom(...nastyTexts), { maxLength: 4 }).map(parts => parts.join('\n')),
);

const anyLine = (limit = wordLimit) => anyText.map(text => text.replace(/[\r\n]/g, ' ').slice(0, limit));
const anyThemeId = fc.stringMatching(slugForm).map(asId.theme);

const anyDate: fc.Arbitrary<LocalDate> = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map(date => date.toISOString().slice(0, 10))
  .filter(isLocalDate);

const anyInstant = fc.integer({ min: 0, max: Date.UTC(2200, 0, 1) });
const anyEntryId: fc.Arbitrary<EntryId> = fc.uuid().map(asId.entry);

/** The names of the circles of `anyNetwork`; entries are for no others, as in a journal. */
export const circleNames = ['Larkdale', '#1: "the" [heads]', 'half \ud83d', '- [ ] list', ' spaced  out '];

/** Five ids for records of one kind; everything refers to these, so that every reference leads somewhere. */
const fiveIds = <Id extends string>(kind: number, idOf: (text: string) => Id): readonly Id[] =>
  [1, 2, 3, 4, 5].map(at => idOf(`${String(kind).repeat(8)}-0000-4000-8000-00000000000${at}`));
const personIds = fiveIds(1, asId.person);
const schoolIds = fiveIds(2, asId.school);
const circleIds = fiveIds(3, asId.circle);
const conversationIds = fiveIds(4, asId.conversation);
const reviewIds = fiveIds(5, asId.review);
const anyPersonId = fc.constantFrom(...personIds);
const anyCircleId = fc.constantFrom(...circleIds);
const anyStatus = fc.option(fc.constantFrom(...allStatuses));
const anyAskable: fc.Arbitrary<Askable> = fc.oneof(
  fc.record({ kind: fc.constant('person' as const), person: anyPersonId }),
  fc.record({ kind: fc.constant('circle' as const), circle: anyCircleId }),
);

const anyAudience: fc.Arbitrary<Audience> = fc.oneof(
  fc.constant({ kind: 'only-me' } as const),
  fc.constant({ kind: 'open' } as const),
  fc.record({
    kind: fc.constant('circles' as const),
    circles: fc.array(fc.constantFrom(...circleNames), { maxLength: 3 }),
  }),
);

const anyKindAndStatus = fc.constantFrom(...kinds).chain(kind => {
  const allowed: readonly Status[] = statusesOf[kind];
  return fc
    .constantFrom<Status | null>(...(allowed.length === 0 ? [null] : allowed))
    .map(status => ({ kind, status }));
});

const anyEntry: fc.Arbitrary<Entry> = fc
  .record({
    id: anyEntryId,
    title: anyLine(titleLimit),
    body: anyText,
    themes: fc.array(anyThemeId, { maxLength: 3 }),
    tags: fc.array(anyLine(), { maxLength: 3 }),
    people: fc.array(anyLine(), { maxLength: 3 }),
    audience: anyAudience,
    date: anyDate,
    followUp: fc.option(anyDate),
    pinned: fc.boolean(),
    answers: fc.array(anyEntryId, { maxLength: 2 }),
    createdAt: anyInstant,
    updatedAt: anyInstant,
    revision: fc.integer({ min: 1, max: 1_000_000 }),
    links: fc.array(fc.record({ label: anyLine(), entry: anyEntryId }), { maxLength: 2 }),
    waitsFor: fc.array(anyAskable, { maxLength: 3 }),
    outcome: anyText,
    thankedOn: fc.option(anyDate),
    seenAt: fc.option(fc.constantFrom(...schoolIds)),
    ownerAgrees: fc.boolean(),
    conversation: fc.option(fc.constantFrom(...conversationIds)),
    mentions: fc.array(fc.record({ label: anyLine(), person: anyPersonId }), { maxLength: 2 }),
    trail: fc.array(fc.record({ from: anyStatus, to: anyStatus, at: anyInstant }), { maxLength: 3 }),
  })
  .chain(entry => anyKindAndStatus.map(kindAndStatus => ({ ...entryOf(), ...entry, ...kindAndStatus })));

const anyStamps = fc.record({
  createdAt: anyInstant,
  updatedAt: anyInstant,
  revision: fc.integer({ min: 0, max: 1_000_000 }),
  binnedAt: fc.constant(null),
});
const anyName = anyLine(titleLimit).map(text => (text.trim() === '' ? 'Mary' : text));
const anyWords = fc.array(anyLine(), { maxLength: 3 });
const anyThemes = fc.uniqueArray(anyThemeId, { maxLength: 3 });

const anyPerson = fc.record({
  name: anyName,
  alsoKnownAs: anyWords,
  connection: fc.constantFrom(...connections),
  role: anyLine(titleLimit),
  school: fc.option(fc.constantFrom(...schoolIds)),
  emails: anyWords,
  phones: anyWords,
  goodFor: anyThemes,
  notes: anyText,
});
const anySchool = fc.record({
  name: anyName,
  alsoKnownAs: anyWords,
  phase: fc.option(fc.constantFrom(...phases)),
  pupils: fc.option(fc.integer({ min: 0, max: 100_000 })),
  area: anyLine(),
  intake: anyLine(),
  knownFor: anyLine(),
  notes: anyText,
});
const anyCircle = fc.record({
  kind: fc.constantFrom(...circleKinds),
  members: fc.uniqueArray(fc.record({ person: anyPersonId, role: fc.constantFrom(...memberRoles) }), {
    maxLength: 4,
    selector: member => member.person,
  }),
  rhythm: fc.constantFrom(...rhythms),
  agreement: anyText,
  notes: anyText,
});
const anySubject: fc.Arbitrary<AgendaSubject> = fc.oneof(
  fc.record({ kind: fc.constantFrom('question' as const, 'look-back' as const), entry: anyEntryId }),
  fc.record({
    kind: fc.constant('action' as const),
    conversation: fc.constantFrom(...conversationIds),
    action: fc.uuid().map(asId.action),
  }),
  fc.record({ kind: fc.constant('point' as const), text: anyLine() }),
);
const anyOwner: fc.Arbitrary<ActionOwner> = fc.oneof(
  fc.record({ kind: fc.constantFrom('me' as const, 'circle' as const) }),
  fc.record({ kind: fc.constant('person' as const), person: anyPersonId }),
);
const anyTime = fc.constantFrom<LocalTime>('00:00', '09:30', '23:59');
const anyConversation = fc.record({
  kind: fc.constantFrom(...conversationKinds),
  title: anyLine(titleLimit),
  people: fc.uniqueArray(anyPersonId, { maxLength: 3 }),
  circle: fc.option(anyCircleId),
  place: fc.option(fc.constantFrom(...schoolIds)),
  date: anyDate,
  time: fc.option(anyTime),
  minutes: fc.option(fc.integer({ min: 1, max: 10_080 })),
  help: fc.constantFrom(...helpDirections),
  agenda: fc.array(
    fc.record({ id: fc.uuid().map(asId.agendaItem), subject: anySubject, ticked: fc.boolean() }),
    { maxLength: 4 },
  ),
  notes: anyText,
  actions: fc.array(
    fc.record({
      id: fc.uuid().map(asId.action),
      text: anyLine(),
      owner: anyOwner,
      due: fc.option(anyDate),
      doneOn: fc.option(anyDate),
    }),
    { maxLength: 3 },
  ),
  startedAt: fc.option(anyInstant),
  endedAt: fc.option(anyInstant),
});
const anyReview = fc.record({
  circle: anyCircleId,
  date: anyDate,
  reviewer: fc.oneof(
    fc.record({ kind: fc.constant('me' as const) }),
    fc.record({ kind: fc.constant('person' as const), person: anyPersonId }),
  ),
  ratings: fc.uniqueArray(
    fc.record({
      theme: anyThemeId,
      step: fc.option(fc.constantFrom(...reviewSteps)),
      evidence: fc.array(anyEntryId, { maxLength: 2 }),
      why: anyText,
    }),
    { maxLength: 3, selector: rating => rating.theme },
  ),
  agreed: anyText,
  followUp: fc.option(anyDate),
});

/** A record for each of `ids`, with stamps of its own. */
function eachOf<T extends object, Id extends string>(ids: readonly Id[], value: fc.Arbitrary<T>) {
  return fc
    .array(fc.tuple(value, anyStamps), { minLength: ids.length, maxLength: ids.length })
    .map(values =>
      ids.flatMap((id, at) =>
        values.slice(at, at + 1).map(([content, stamps]) => ({ ...content, ...stamps, id })),
      ),
    );
}

const byId = <T extends { readonly id: string }>(values: readonly T[]): Readonly<Record<string, T>> =>
  Object.fromEntries(values.map(value => [value.id, value]));

/** Five people, schools, circles, conversations and reviews that refer to each other. */
const anyNetwork = fc
  .record({
    people: eachOf(personIds, anyPerson),
    schools: eachOf(schoolIds, anySchool),
    circles: eachOf(circleIds, anyCircle),
    conversations: eachOf(conversationIds, anyConversation),
    reviews: eachOf(reviewIds, anyReview),
  })
  .map(({ people, schools, circles, conversations, reviews }) => ({
    people: byId(people),
    schools: byId(schools),
    circles: byId(circles.map((circle, at) => ({ ...circle, name: circleNames[at] ?? '' }))),
    conversations: byId(conversations),
    reviews: byId(reviews),
  }));

/** The first bytes of each type, so that files are what they say they are. */
export const sampleBytes: Readonly<Record<AttachmentType, Uint8Array>> = {
  'image/png': Buffer.from('\x89PNG\r\n\x1a\n-png', 'latin1'),
  'image/jpeg': Buffer.from('\xff\xd8\xff\xe0-jpeg', 'latin1'),
  'image/gif': Buffer.from('GIF89a-gif', 'latin1'),
  'image/webp': Buffer.from('RIFF\x04\0\0\0WEBP-webp', 'latin1'),
  'application/pdf': Buffer.from('%PDF-1.7 pdf', 'latin1'),
};

const anyAttachmentType = fc.constantFrom<AttachmentType>(
  'image/png',
  'image/jpeg',
  'image/gif',
  'image/webp',
  'application/pdf',
);

const anyAttachment = fc.record({ type: anyAttachmentType, name: anyLine(), addedAt: anyInstant });

/** Journals of up to eight entries and some records, with attachments, templates, saved searches and settings of their own. */
export const anyJournal: fc.Arbitrary<Journal> = fc
  .record({
    network: anyNetwork,
    entries: fc.uniqueArray(anyEntry, { maxLength: 8, selector: entry => entry.id }),
    attached: fc.array(fc.array(anyAttachment, { maxLength: 3 }), { minLength: 8, maxLength: 8 }),
    templates: fc.array(
      fc.record({
        name: anyLine(nameLimit),
        title: anyLine(titleLimit),
        body: anyText,
        builtIn: fc.boolean(),
      }),
      {
        maxLength: 3,
      },
    ),
    searches: fc.array(
      fc.record({ name: anyLine(nameLimit), text: anyLine(), sort: fc.constantFrom(...sortOrders) }),
      {
        maxLength: 3,
      },
    ),
    idleMinutes: fc.integer({ min: 1, max: 120 }),
    themeName: anyLine(nameLimit),
  })
  .map(({ network, entries, attached, templates, searches, idleMinutes, themeName }) => {
    const newId = countedIds('aaaaaaaa');
    const attachments: Attachment[] = [];
    const withAttachments = entries.map((entry, index) => {
      const own = (attached[index] ?? []).map(({ type, name, addedAt }) => ({
        id: asId.attachment(newId()),
        entry: entry.id,
        name,
        mediaType: type,
        size: sampleBytes[type].length,
        addedAt,
      }));
      attachments.push(...own);
      return { ...entry, attachments: own.map(one => one.id) };
    });
    return journalOf(withAttachments, {
      ...network,
      attachments: Object.fromEntries(attachments.map(one => [one.id, one])),
      templates: Object.fromEntries(
        templates.map(template => {
          const id = asId.template(newId());
          return [id, { ...template, id, kind: 'conversation' as const }];
        }),
      ),
      savedSearches: Object.fromEntries(
        searches.map(({ name, text, sort }) => {
          const id = asId.savedSearch(newId());
          return [id, { id, name, sort, filter: { ...everything, text } }];
        }),
      ),
      settings: {
        current: {
          ...defaultSettings,
          idleMinutes,
          themes: [{ id: asId.theme('own'), name: themeName }],
          spelling: { check: idleMinutes % 2 === 0, words: [themeName.slice(0, personalWordLimit)] },
        },
      },
    });
  });
