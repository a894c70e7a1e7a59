import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { convertIcsCalendar } from 'ts-ics';
import { writeCalendar } from '../../../../electron/core/calendar/write-calendar';
import { readCards } from '../../../../electron/core/contacts/read-cards';
import { writeCards } from '../../../../electron/core/contacts/write-cards';
import { decodeText } from '../../../../electron/core/transfer/decode-text';
import { FileIndex } from '../../../../electron/core/transfer/file-index';
import { safeFileName } from '../../../../electron/core/transfer/file-names';
import {
  formatYaml,
  parseFrontMatter,
  parseYaml,
  splitFrontMatter,
} from '../../../../electron/core/transfer/front-matter';
import { noSurroundings, readJournalFile } from '../../../../electron/core/transfer/journal-file';
import { readNoteFile } from '../../../../electron/core/transfer/note-file';
import { planImport } from '../../../../electron/core/transfer/plan-import';
import { newConversation } from '../../../../shared/domain/conversation';
import { asId } from '../../../../shared/domain/ids';
import { emptyJournal } from '../../../../shared/domain/journal';
import { newPerson } from '../../../../shared/domain/person';
import { exportTo, listFiles, withFolder } from '../../../electron/core/transfer/folders';
import { countedIds, entryOf, journalOf } from '../../../electron/core/transfer/journals';
import { bytesOf, type FuzzedParser, promise, textOf } from '../parser';
import { refusedWith } from './vault';

const never = new AbortController().signal;
const now = Date.UTC(2026, 10, 22, 12);
const newId = countedIds('dddddddd');
const index = new FileIndex(['folder/note.md', 'folder/picture.png', 'other.md']);

/** Stands in the front matter of samples under a name that means nothing here. */
const keptWords = 'words-that-stay-where-nothing-understands-them';

const foreign = [
  `---\ntitle: A visit\ntags: [one, two]\ncreated: 2026-11-02T10:00:00Z\nwhatever: ${keptWords}\n---\n\nThe first line.\n\n- [ ] box\n\n![](picture.png) [[other]]\n`,
  `---\nkind: question\ndate: 12/11/2026\naliases:\n  - "${keptWords}"\n  - nested: {a: [1, 2], b: "x"}\n---\n# Heading #\n\nBody with @Mary and #tag.\n`,
  '# A plain note\r\n\r\nWith lines\r\nof another system.\r\n',
  'No title, 2026-11-12, only text.',
];

/** What an export of ours holds, file by file. */
async function ownFiles(ending: string): Promise<readonly Uint8Array[]> {
  const journal = journalOf([
    entryOf({
      tags: ['a', 'b'],
      people: ['Mary'],
      outcome: 'It worked.',
      body: 'First.\n\nSecond with [[link]].',
    }),
  ]);
  return withFolder(async folder => {
    await exportTo(folder, journal);
    const files = await listFiles(folder);
    return Promise.all(files.filter(file => file.endsWith(ending)).map(file => readFile(join(folder, file))));
  });
}

const notes: FuzzedParser = {
  name: 'markdown import (note, encoding, plan)',
  share: 6,
  reads: ['notes', 'payloads', 'strings'],
  samples: async () => [...foreign.map(bytesOf), ...(await ownFiles('.md'))],
  read: bytes => {
    const found = { bytes, size: bytes.length, modifiedAt: now };
    const read = readNoteFile('folder/note.md', found, { index, now, newId });
    if ('problem' in read) return 'refused';
    if ('record' in read) return 'accepted';
    if (read.entry.knownId === null) requireAllText(bytes, read.entry.content);
    const entries = [{ ...read.entry, attachments: [] }];
    const plan = planImport(
      { entries, records: [], surroundings: noSurroundings, notes: read.notes },
      emptyJournal,
    );
    promise(plan.entries.length === 1, 'a note that was read is not planned');
    return 'accepted';
  },
};

/** Every word of the text is in what is kept, and so is front matter that nothing understood. */
function requireAllText(
  bytes: Uint8Array,
  { title, body }: { readonly title: string; readonly body: string },
): void {
  const text = decodeText(bytes)?.text ?? '';
  const split = splitFrontMatter(text);
  // A note of ours is read by other rules.
  if (/critical-friend/.test(text)) return;
  const kept = `${title}\n${body}`;
  for (const word of split.body.match(/[\p{L}\p{N}]{4,}/gu) ?? [])
    promise(kept.includes(word), 'a word of a note was lost');
  if (text.includes(keptWords)) promise(kept.includes(keptWords), 'front matter was lost');
}

const frontMatter: FuzzedParser = {
  name: 'front matter (YAML)',
  share: 4,
  reads: ['notes', 'json', 'strings'],
  samples: async () => [...foreign.slice(0, 2).map(bytesOf), ...(await ownFiles('.md'))],
  read: input => {
    const { yaml, body } = splitFrontMatter(textOf(input));
    promise(textOf(input).endsWith(body), 'the text after front matter was changed');
    const parsed = parseFrontMatter(yaml ?? textOf(input));
    if (parsed === null) return 'refused';
    promise(parsed.document.toString().length >= 0, 'cannot be written again');
    return 'accepted';
  },
};

const journalFile: FuzzedParser = {
  name: "an export's own YAML",
  share: 2,
  reads: ['json'],
  samples: () => ownFiles('.yaml'),
  read: input => {
    const { surroundings, spoilt } = readJournalFile(textOf(input), newId);
    if (spoilt) return 'refused';
    parseYaml(formatYaml({ settings: surroundings.settings }));
    return 'accepted';
  },
};

const fileNames: FuzzedParser = {
  name: 'file names of an import',
  share: 2,
  reads: ['strings', 'payloads'],
  samples: async () => ['2026-11-12 Visit', 'Überblick (2)', '../up', 'con', 'Visit 2026_11_12'].map(bytesOf),
  read: input => {
    const name = textOf(input);
    const file = `${name.replaceAll('\0', '') || 'x'}.md`;
    const read = readNoteFile(
      file,
      { bytes: bytesOf('Text.'), size: 5, modifiedAt: now },
      { index, now, newId },
    );
    promise('entry' in read && `${read.entry.content.body}`.includes('Text.'), 'a name spoilt its note');
    const safe = safeFileName(name, 'Untitled');
    promise(safe !== '' && !/[/\\\0:]/.test(safe) && !/^\.+$/.test(safe), 'a name that no disk takes');
    promise(Buffer.byteLength(safe) <= 200, 'a name too long for a disk');
    return safe === 'Untitled' ? 'refused' : 'accepted';
  },
};

const vcards: FuzzedParser = {
  name: 'vCard',
  share: 5,
  reads: ['strings', 'json'],
  samples: async root => {
    const folder = join(root, 'test/fixtures/contacts');
    const files = (await readdir(folder)).filter(name => name.endsWith('.vcf'));
    return Promise.all(files.map(name => readFile(join(folder, name))));
  },
  read: async input => {
    try {
      const { cards, unreadable } = await readCards(input, never);
      for (const { card } of cards) {
        promise(card.name !== '' && card.name.isWellFormed(), 'a name that cannot be kept');
        promise(!/[\r\n]/.test(card.name), 'a name of two lines');
      }
      return cards.length > 0 || unreadable.length === 0 ? 'accepted' : 'refused';
    } catch (error) {
      return refusedWith(['unreadable-file', 'file-too-large'], error);
    }
  },
};

const stamps = { createdAt: 0, updatedAt: 0, revision: 1, binnedAt: null } as const;
const uuid = '0f6a2c1e-9d53-4f4b-8a55-6f1d0c0e7b21';

/** There is no importer of vCards we wrote, but what is written must hold whatever a name holds. */
const writtenCards: FuzzedParser = {
  name: 'vCard, written and read back',
  share: 1,
  reads: ['strings', 'payloads'],
  samples: async () => ['Jones, Mary; "Head"', 'Zoë\\', 'first\nsecond'].map(bytesOf),
  read: async input => {
    const name = textOf(input).slice(0, 300);
    const person = { ...newPerson, ...stamps, name, role: name, id: asId.person(uuid) };
    const text = writeCards([{ person, school: name, circles: [name] }]);
    promise(text.match(/^BEGIN:VCARD\r$/gm)?.length === 1, 'a name began a card');
    const { cards } = await readCards(bytesOf(text), never).catch(() => ({ cards: [] }));
    promise(cards.length <= 1, 'one person became two');
    return cards.length === 1 ? 'accepted' : 'refused';
  },
};

/** iCalendar is written only; it is read back by the library that wrote it and by another one. */
const calendars: FuzzedParser = {
  name: 'iCalendar, written and read back',
  share: 1,
  reads: ['strings', 'payloads'],
  samples: async () => ['Visit; to, "Oakfield"', 'first\r\nEND:VEVENT', 'x\\n'].map(bytesOf),
  read: input => {
    const summary = textOf(input).slice(0, 300);
    const conversation = {
      ...newConversation,
      ...stamps,
      startedAt: null,
      endedAt: null,
      date: '2026-12-04',
      id: asId.conversation(uuid),
    } as const;
    const text = writeCalendar([{ conversation, summary, place: summary }], now);
    const parts: unknown = ICAL.parse(text);
    promise(Array.isArray(parts), 'the library cannot read what it wrote');
    promise(text.match(/^BEGIN:VEVENT\r$/gm)?.length === 1, 'a title began an event');
    promise(convertIcsCalendar(undefined, text).events?.length === 1, 'another library reads it otherwise');
    return 'accepted';
  },
};

export const importParsers = [
  notes,
  frontMatter,
  journalFile,
  fileNames,
  vcards,
  writtenCards,
  calendars,
] as const;
