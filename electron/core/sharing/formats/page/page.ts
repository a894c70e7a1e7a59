import type { LocalDate } from '../../../../../shared/domain/time';
import type { ShareAttachment, ShareDocument, ShareNote } from '../../share-document';
import { type Block, readableLine, readBlocks } from '../blocks';
import type { FormatLabels } from '../labels';
import { picturesNamedIn } from './pictures-named-in';
import { writtenDay } from './written-day';

/** A shared document as it is read: what every format for people (HTML, Word, text, markdown) is written from. */
export type Page = {
  readonly title: string;
  readonly date: LocalDate;
  /** `date` in words. */
  readonly day: string;
  readonly notes: readonly PageNote[];
};

export type PageNote = {
  /** Unique in the page; made of its place, so that it says nothing else. */
  readonly anchor: string;
  readonly title: string;
  readonly facts: readonly Fact[];
  readonly body: readonly Block[];
  readonly outcome: { readonly heading: string; readonly blocks: readonly Block[] } | null;
  readonly attachments: readonly ShareAttachment[];
  /** Every picture of the note by its name; of two with one name the first. */
  readonly pictures: ReadonlyMap<string, ShareAttachment>;
  /** Pictures that the texts do not show. */
  readonly otherPictures: readonly ShareAttachment[];
  /** Attachments that are no pictures. */
  readonly files: readonly ShareAttachment[];
};

/** A line below the title of a note. */
export type Fact = { readonly label: string; readonly value: string };

/** The page of a document in the words of `labels`. */
export function pageOf(document: ShareDocument, labels: FormatLabels): Page {
  const titles = new Map(document.notes.map(note => [note.key, titleOf(note, labels)] as const));
  return {
    title: readableLine(document.title) || labels.untitled,
    date: document.date,
    day: writtenDay(document.date, labels.language),
    notes: document.notes.map((note, at) => pageNote(note, `note-${at + 1}`, titles, labels)),
  };
}

/** The title of a note, or the word for none. */
export function titleOf(note: ShareNote, labels: FormatLabels): string {
  return readableLine(note.title) || labels.untitled;
}

function pageNote(
  note: ShareNote,
  anchor: string,
  titles: ReadonlyMap<string, string>,
  labels: FormatLabels,
): PageNote {
  const images = note.attachments.filter(isPicture);
  const pictures = new Map(images.toReversed().map(image => [image.name, image] as const));
  const pictureOf = (fileName: string) => pictureNamed(fileName, pictures);
  const body = readBlocks(note.body, pictureOf);
  const outcome = readBlocks(note.outcome, pictureOf);
  const shown = picturesNamedIn([...body, ...outcome]);
  return {
    anchor,
    title: titleOf(note, labels),
    facts: factsOf(note, titles, labels),
    body,
    outcome: outcome.length === 0 ? null : { heading: labels.outcome[note.kind], blocks: outcome },
    attachments: note.attachments,
    pictures,
    otherPictures: images.filter(image => pictures.get(image.name) !== image || !shown.has(image.name)),
    files: note.attachments.filter(attachment => !isPicture(attachment)),
  };
}

const isPicture = ({ mediaType }: ShareAttachment): boolean => mediaType !== 'application/pdf';

/** Some systems store an accent as a letter of its own. */
function pictureNamed(fileName: string, pictures: ReadonlyMap<string, unknown>): string | null {
  if (pictures.has(fileName)) return fileName;
  const composed = fileName.normalize('NFC');
  return [...pictures.keys()].find(name => name.normalize('NFC') === composed) ?? null;
}

/** Facts that say nothing are left out. */
function factsOf(
  note: ShareNote,
  titles: ReadonlyMap<string, string>,
  labels: FormatLabels,
): readonly Fact[] {
  const { facts, kind, status, people } = labels;
  const answered = note.answers.flatMap(key => titles.get(key) ?? []);
  const all: readonly Fact[] = [
    { label: facts.kind, value: kind[note.kind] },
    { label: facts.status, value: note.status === null ? '' : status[note.status] },
    { label: facts.date, value: writtenDay(note.date, labels.language) },
    { label: people[note.kind], value: listed(note.people) },
    { label: facts.seenAt, value: readableLine(note.seenAt ?? '') },
    { label: facts.themes, value: listed(note.themes) },
    { label: facts.tags, value: listed(note.tags.map(tag => `#${tag}`)) },
    { label: facts.answers, value: listed(answered, '; ') },
  ];
  return all.filter(fact => fact.value !== '');
}

/** Names and titles as one line. */
export function listed(texts: readonly string[], separator = ', '): string {
  return texts
    .map(readableLine)
    .filter(text => text !== '')
    .join(separator);
}

/** The facts of a note, and the names of those attachments that a format cannot hold. */
export function factsWithFiles(
  { facts }: PageNote,
  missing: readonly ShareAttachment[],
  labels: FormatLabels,
): readonly Fact[] {
  const names = listed(missing.map(({ name }) => name));
  if (names === '') return facts;
  return [...facts, { label: labels.facts.attachments, value: `${names} ${labels.notIncluded}` }];
}
