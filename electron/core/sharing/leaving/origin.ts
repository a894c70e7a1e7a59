import type { Journal } from '../../../../shared/domain/journal';
import type { Sharing } from '../../../../shared/domain/sharing/sharing';
import type { Edit } from '../check/edits';
import type { Finding, Where } from '../check/finding';
import { fingerprintOf } from '../check/fingerprint';
import { sentenceAround } from '../check/text/sentence';
import { inflected } from '../pseudonyms/inflect';
import { pseudonymEdit } from '../pseudonyms/pseudonym-edit';
import { pseudonymWords } from '../pseudonyms/spoken-words';
import type { ShareDocument } from '../share-document';
import type { Checked } from './checked-sharing';
import { followedIn } from './followed-references';
import { keyInUse, labelFor, labelsOf, renamedBy } from './key-in-use';
import { standingOf } from './standing-decisions';
import { notesByKey, textAt } from './text-at';
import { cameFrom, tracedText } from './traced-text';

/** A finding of the decided document as one of the document it was made from; `null` where all of it is our own words. */
export type Origin = (finding: Finding) => Finding | null;

/** The way back from `decided` to the document it was made from. */
export function originOf(
  journal: Journal,
  sharing: Sharing,
  checked: Checked,
  decided: ShareDocument,
): Origin {
  const { document } = checked;
  const notes = notesByKey(document);
  const decidedNotes = notesByKey(decided);
  const edits = editsOf(journal, sharing, checked);
  const followed = followedIn(sharing, checked, decided);
  const before = (where: Where) => textAt(document.title, notes, where);

  function traced(where: Where) {
    const text = before(where);
    return tracedText(text, [...edits(where, text), ...followed(where, text)]);
  }

  return finding => {
    // A file says of itself what it says: there are no words of ours in it.
    if (finding.where.field === 'attachment-metadata') return finding;
    const after = textAt(decided.title, decidedNotes, finding.where);
    const places = placesLike(finding.where, document);
    for (const where of places) {
      const trace = traced(where);
      const shift = trace.text.length - trace.text.trimStart().length;
      if (trace.text !== after && trace.text.trim() !== after) continue;
      const skipped = trace.text === after ? 0 : shift;
      const span = cameFrom(trace, finding.from + skipped, finding.to + skipped);
      return span === null ? null : moved(finding, where, before(where), span.from, span.to);
    }
    return nearest(finding, places, before);
  };
}

/** In the text as it was: where the same words stand, or else the whole of the first text there is. */
function nearest(
  finding: Finding,
  places: readonly Where[],
  before: (where: Where) => string,
): Finding | null {
  // A file that was renamed has a name of ours.
  if (finding.where.field === 'attachment-name') return null;
  for (const where of places) {
    const from = before(where).indexOf(finding.text);
    if (from >= 0) return moved(finding, where, before(where), from, from + finding.text.length);
  }
  const where = places.find(place => before(place) !== '');
  return where === undefined ? finding : moved(finding, where, before(where), 0, before(where).length);
}

/** Where the text of `where` may have come from: labels move up when one before them goes. */
function placesLike(where: Where, { notes }: ShareDocument): readonly Where[] {
  if (!('index' in where)) return [where];
  const note = notes.find(({ key }) => key === where.note);
  if (note === undefined) return [];
  const lists = { theme: note.themes, tag: note.tags, person: note.people };
  const { field } = where;
  const count =
    field === 'attachment-name' || field === 'attachment-metadata'
      ? note.attachments.length
      : lists[field].length;
  return Array.from({ length: count }, (_, index) => ({ ...where, index }));
}

function moved(finding: Finding, where: Where, text: string, from: number, to: number): Finding {
  const { kind } = finding;
  const shown = text.slice(from, to);
  const sentence = sentenceAround(text, from, to);
  const place = `${'note' in where ? where.note : ''}/${where.field}/${'index' in where ? where.index : ''}`;
  return {
    ...finding,
    id: `${place}@${from}-${to}:${kind.kind}`,
    where,
    from,
    to,
    text: shown,
    sentence,
    fingerprint: fingerprintOf(where, shown, kind, sentence.text),
  };
}

/** The edits that decisions make in a text, as `applyDecisions` makes them. */
function editsOf(
  journal: Journal,
  sharing: Sharing,
  checked: Checked,
): (where: Where, text: string) => readonly Edit[] {
  const labels = labelsOf(keyInUse(journal, sharing));
  const { decisions } = standingOf(sharing, checked);
  const { describe } = checked;
  const byPlace = new Map<string, Finding[]>();
  for (const finding of checked.findings) {
    const place = JSON.stringify(finding.where);
    byPlace.set(place, [...(byPlace.get(place) ?? []), finding]);
  }
  return (where, text) =>
    (byPlace.get(JSON.stringify(where)) ?? []).flatMap((finding): readonly Edit[] => {
      const decision = decisions.get(finding.id);
      const { from, to, kind } = finding;
      if (decision === undefined || decision.do === 'keep' || isWhole(kind.kind)) return [];
      if (isHidden(kind.kind)) return [{ from, to, text: '' }];
      if (decision.do === 'remove') return [{ from, to, text: pseudonymWords.gap }];
      const subject = renamedBy(finding, decision);
      if (subject === null) return [inflected(text, finding, pseudonymWords.instead(kind), pseudonymWords)];
      const label = labelFor(labels, subject) ?? '';
      return [pseudonymEdit(text, finding, { subject, label }, { words: pseudonymWords, describe })];
    });
}

function isWhole(kind: Finding['kind']['kind']): boolean {
  return kind === 'safeguarding' || kind === 'attachment-content' || kind === 'metadata';
}

function isHidden(kind: Finding['kind']['kind']): boolean {
  return kind === 'hidden-characters' || kind === 'hidden-text' || kind === 'front-matter';
}
