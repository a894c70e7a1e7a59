import fc from 'fast-check';
import {
  type Attachment,
  type AttachmentType,
  type Audience,
  type Entry,
  titleLimit,
  wordLimit,
} from '../../../../shared/domain/entry';
import { everything, sortOrders } from '../../../../shared/domain/filter';
import { asId, type EntryId, nameLimit, slugForm } from '../../../../shared/domain/ids';
import { emptyJournal, type Journal } from '../../../../shared/domain/journal';
import { defaultSettings } from '../../../../shared/domain/settings';
import { kinds, type Status, statusesOf } from '../../../../shared/domain/status';
import { isLocalDate, type LocalDate } from '../../../../shared/domain/time';

/** Counts ids up, in the form of a UUID, so that every run gives the same ones. */
export function countedIds(prefix = '00000000'): () => string {
  let count = 0;
  return () => `${prefix}-0000-4000-8000-${String(++count).padStart(12, '0')}`;
}

export const entryOf = (changes: Partial<Entry> = {}): Entry => ({
  id: asId.entry('11111111-1111-4111-8111-111111111111'),
  kind: 'reflection',
  status: null,
  title: 'The quiet after assembly',
  body: 'Two hundred children sat down.',
  themes: [],
  tags: [],
  people: [],
  audience: { kind: 'only-me' },
  date: '2026-11-12',
  followUp: null,
  pinned: false,
  answers: [],
  attachments: [],
  createdAt: Date.UTC(2026, 10, 12, 20, 4),
  updatedAt: Date.UTC(2026, 10, 12, 20, 9),
  revision: 3,
  links: [],
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

const anyAudience: fc.Arbitrary<Audience> = fc.oneof(
  fc.constant({ kind: 'only-me' } as const),
  fc.constant({ kind: 'open' } as const),
  fc.record({ kind: fc.constant('circles' as const), circles: fc.array(anyLine(), { maxLength: 3 }) }),
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
  })
  .chain(entry => anyKindAndStatus.map(kindAndStatus => ({ ...entryOf(), ...entry, ...kindAndStatus })));

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

/** Journals of up to eight entries with attachments, templates, saved searches and settings of their own. */
export const anyJournal: fc.Arbitrary<Journal> = fc
  .record({
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
  .map(({ entries, attached, templates, searches, idleMinutes, themeName }) => {
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
      attachments: Object.fromEntries(attachments.map(one => [one.id, one])),
      templates: Object.fromEntries(
        templates.map(template => {
          const id = asId.template(newId());
          return [id, { ...template, id, kind: 'advice' as const }];
        }),
      ),
      savedSearches: Object.fromEntries(
        searches.map(({ name, text, sort }) => {
          const id = asId.savedSearch(newId());
          return [id, { id, name, sort, filter: { ...everything, text } }];
        }),
      ),
      settings: {
        current: { ...defaultSettings, idleMinutes, themes: [{ id: asId.theme('own'), name: themeName }] },
      },
    });
  });
