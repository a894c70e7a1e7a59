import type { ShareDocument } from '../share-document';
import { findComments, findFrontMatter, findHiddenCharacters, type Span } from './detectors/hidden';
import { type Examination, examine } from './examine';
import { type Finding, type FindingKind, isDismissible, type Mark, type Where } from './finding';
import { fingerprintOf } from './fingerprint';
import type { KnownNames } from './known-names';
import { wholeLabel } from './labels';
import { compileNames, isPseudonym } from './names/compiled-names';
import { withoutOverlaps } from './overlaps';
import { type MetadataPassage, metadataPassagesOf, type Passage, passagesOf } from './passages';
import { withCutOnes } from './read-through-marks';
import { linkTitle, referencesIn } from './references';
import { withShownOnes } from './shown-marks';
import { settleStrangers } from './strangers';
import { type Folded, fold } from './text/fold';
import { sentenceAround } from './text/sentence';

/**
 * Everything in `document` that may tell who somebody is or must not leave, in the order it is read.
 * `known` are the journal's people and schools. `dismissed` are fingerprints the head has dismissed for good; what is
 * certain, and whom the journal knows, is found nevertheless.
 */
export function checkDocument(
  document: ShareDocument,
  known: KnownNames,
  dismissed: ReadonlySet<string>,
): readonly Finding[] {
  return settleFindings([...findByPassage(document, known)].flat(), dismissed);
}

/** Findings passage by passage, not settled yet: for whoever has to do something else in between. */
export function* findByPassage(document: ShareDocument, known: KnownNames): Generator<readonly Finding[]> {
  const examination: Examination = {
    known: compileNames(known),
    shared: new Set(document.notes.map(({ title }) => linkTitle(title))),
    today: document.date,
  };
  for (const passage of passagesOf(document)) yield checkPassage(passage, examination, document);
  for (const passage of metadataPassagesOf(document)) yield checkMetadata(passage, document);
}

/** What remains to be done once all of a document was looked at. */
export function settleFindings(
  findings: readonly Finding[],
  dismissed: ReadonlySet<string>,
): readonly Finding[] {
  return settleStrangers(findings).filter(
    finding => !isDismissible(finding) || !dismissed.has(finding.fingerprint),
  );
}

function checkPassage(
  passage: Passage,
  examination: Examination,
  document: ShareDocument,
): readonly Finding[] {
  const { text, where } = passage;
  if (text === '') return [];
  const folded = fold(text);
  const marks = withoutOverlaps(labelOrText(where, folded.text, examination), folded.text);
  const plain = marks.map(mark => ({ ...mark, ...originalSpan(mark, folded) }));
  const spans =
    labelField(where) !== null
      ? plain
      : withShownOnes(withCutOnes(plain, text, examination), text, examination);
  const references =
    where.field === 'body' || where.field === 'outcome' ? referencesIn(text, where.note, document) : [];
  const open = spans.filter(mark => !references.some(({ from, to }) => from <= mark.from && to >= mark.to));
  return [...open, ...hiddenIn(text, where)]
    .map(mark => findingOf(passage, mark))
    .sort((a, b) => a.from - b.from || b.to - a.to);
}

/** Where people write a word or two, in whatever case. */
const labels: ReadonlySet<Where['field']> = new Set(['tag', 'theme', 'person', 'seen-at', 'attachment-name']);

/** A field that holds a name and nothing else. */
function labelField({ field }: Where): 'person' | 'seen-at' | null {
  return field === 'person' || field === 'seen-at' ? field : null;
}

/** A person or school beside a note that has a pseudonym is nobody else. */
function labelOrText(where: Where, text: string, examination: Examination): readonly Mark[] {
  const marks = examine(text, examination, labels.has(where.field));
  const field = labelField(where);
  if (field === null) return marks;
  return isPseudonym(text, examination.known) ? [] : wholeLabel(field, text, marks);
}

function originalSpan(mark: Mark, folded: Folded): Span {
  return { from: folded.start(mark.from), to: folded.end(mark.to - 1) };
}

function hiddenIn(text: string, where: Where): readonly Mark[] {
  const mark =
    (kind: FindingKind) =>
    (span: Span): Mark => ({ ...span, kind, sure: 'certain', subjects: [] });
  const matter = where.field === 'body' ? findFrontMatter(text) : null;
  return [
    ...findHiddenCharacters(text).map(mark({ kind: 'hidden-characters' })),
    ...findComments(text).map(mark({ kind: 'hidden-text' })),
    ...(matter === null ? [] : [mark({ kind: 'front-matter' })(matter)]),
  ];
}

/** What each file says of itself, line by line, and the file as such: nobody but the head can see what it shows. */
function checkMetadata(passage: MetadataPassage, document: ShareDocument): readonly Finding[] {
  const { where } = passage;
  if (where.field !== 'attachment-metadata') return [];
  let from = 0;
  const lines = passage.items.map(({ topic, says }) => {
    const mark: Mark = {
      from,
      to: from + says.length,
      kind: { kind: 'metadata', topic },
      sure: 'certain',
      subjects: [],
    };
    from += says.length + 1;
    return findingOf(passage, mark);
  });
  const attachment = document.notes.find(({ key }) => key === where.note)?.attachments[where.index];
  if (attachment === undefined) return lines;
  const { name, bytes } = attachment;
  const place = { field: 'attachment-name', note: where.note, index: where.index } as const;
  const seen: Mark = {
    from: 0,
    to: name.length,
    kind: { kind: 'attachment-content' },
    sure: 'possible',
    subjects: [],
  };
  const finding = findingOf({ where: place, text: name }, seen);
  return [...lines, { ...finding, fingerprint: `${finding.fingerprint}:${bytes.length}` }];
}

function findingOf({ where, text }: Passage, mark: Mark): Finding {
  const { from, to, kind, sure, subjects } = mark;
  const shown = text.slice(from, to);
  const sentence = sentenceAround(text, from, to);
  return {
    id: idOf(where, from, to, kind),
    where,
    from,
    to,
    text: shown,
    kind,
    sure,
    subjects,
    sentence,
    fingerprint: fingerprintOf(where, shown, kind, sentence.text),
  };
}

function idOf(where: Where, from: number, to: number, kind: FindingKind): string {
  const note = 'note' in where ? where.note : '';
  const index = 'index' in where ? where.index : '';
  return `${note}/${where.field}/${index}@${from}-${to}:${kind.kind}`;
}
