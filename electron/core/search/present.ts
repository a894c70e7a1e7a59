import type { Segment } from '../../../shared/contract/search';
import type { Kind, Status } from '../../../shared/domain/status';
import type { LocalDate } from '../../../shared/domain/time';
import type { SearchDocument } from './document';
import { type Mark, type Marker, segmentsOf, trustedMarks } from './marks';
import { plainText } from './plain-text';
import type { QueryWord } from './query-plan';
import { excerptOf, snippetLength, snippetOf } from './snippet';

/** An entry that was found, ready to be shown. */
export type IndexHit = {
  readonly id: string;
  readonly kind: Kind;
  readonly status: Status | null;
  readonly date: LocalDate;
  /** Comparable within one result only. */
  readonly score: number;
  readonly title: readonly Segment[];
  /** About 240 characters around the densest match, markdown marks left out. */
  readonly snippet: readonly Segment[];
  /** Only those that match. */
  readonly people: readonly (readonly Segment[])[];
  readonly tags: readonly (readonly Segment[])[];
  readonly themes: readonly (readonly Segment[])[];
  readonly attachments: readonly (readonly Segment[])[];
};

/** A word that an entry has only nearly, and how the entry writes it. */
export type Correction = { readonly typed: string; readonly used: string };

/** Text looked through for a snippet; beyond it a note is found but its beginning is shown. */
const longestShown = 100_000;

/** Marks a document's texts for showing; adds to `corrections` the words it has only nearly. */
export function presentEntry(
  document: SearchDocument,
  score: number,
  marker: Marker,
  words: readonly QueryWord[],
  corrections: Map<number, Correction>,
): IndexHit {
  const body = document.body.slice(0, longestShown);
  const { people, tags, themes, attachmentNames } = document;
  const texts = [document.title, body, ...people, ...tags, ...themes, ...attachmentNames];
  const unfinished = words.map(word => word.unfinished);
  const marks = trustedMarks(
    unfinished,
    texts.map((text, at) => marker.read(text, at === 1 ? snippetLength : 0)),
  );
  noteCorrections(texts, marks, words, people, corrections);
  let at = 2;
  const matching = (names: readonly string[]) => {
    const start = at;
    at += names.length;
    return names.flatMap((name, i) => {
      const found = marks[start + i] ?? [];
      return found.length === 0 ? [] : [segmentsOf(name, found)];
    });
  };
  return {
    id: document.id,
    kind: document.kind,
    status: document.status,
    date: document.date,
    score,
    title: segmentsOf(document.title, marks[0] ?? []),
    snippet: shownSnippet(body, marks[1] ?? [], marker, unfinished),
    people: matching(people),
    tags: matching(tags),
    themes: matching(themes),
    attachments: matching(attachmentNames),
  };
}

/** Only the part of the note around its densest stretch is freed of markdown, not the whole note. */
function shownSnippet(
  body: string,
  marks: readonly Mark[],
  marker: Marker,
  unfinished: readonly boolean[],
): readonly Segment[] {
  const excerpt = excerptOf(body, marks);
  const text = plainText(excerpt.text);
  const [own] = trustedMarks(unfinished, [marker.read(text)]);
  return snippetOf({ ...excerpt, text }, own ?? []);
}

function noteCorrections(
  texts: readonly string[],
  marks: readonly (readonly Mark[])[],
  words: readonly QueryWord[],
  people: readonly string[],
  corrections: Map<number, Correction>,
): void {
  for (const [word, { typed }] of words.entries()) {
    if (corrections.has(word)) continue;
    let best: { readonly mark: Mark; readonly text: string } | null = null;
    for (const [at, list] of marks.entries()) {
      for (const mark of list) {
        if (mark.word !== word || mark.way !== 'near' || mark.similarity <= (best?.mark.similarity ?? 0))
          continue;
        best = { mark, text: texts[at] ?? '' };
      }
    }
    if (best !== null) corrections.set(word, { typed, used: spelling(best.text, best.mark, people) });
  }
}

/** As the entry writes it, but without the capital of a sentence's first word; names and SENCo keep theirs. */
function spelling(text: string, mark: Mark, people: readonly string[]): string {
  const written = text.slice(mark.from, mark.to);
  const isName = people.some(name => name.includes(written));
  return isName || /\p{Lu}/u.test(written.slice(1)) ? written : written.toLocaleLowerCase('en-GB');
}
