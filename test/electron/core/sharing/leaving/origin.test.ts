import { describe, expect, it } from 'vitest';
import type { Finding, Where } from '../../../../../electron/core/sharing/check/finding';
import { originOf } from '../../../../../electron/core/sharing/leaving/origin';
import { notesByKey, textAt } from '../../../../../electron/core/sharing/leaving/text-at';
import type { ShareDocument } from '../../../../../electron/core/sharing/share-document';
import type { Decision } from '../../../../../shared/domain/sharing/decision';
import { blankNote } from '../blank-note';
import { documentOf } from '../check/one-note';
import {
  anna,
  type DecidedByHand,
  decidedByHand,
  decidedFrom,
  foundIn,
  journalOfTwo,
} from './decided-by-hand';

const key = blankNote({}).key;
const body: Where = { field: 'body', note: key };
const decidedAs = (document: ShareDocument, how: (finding: Finding) => Decision | null) => {
  const findings = foundIn(document).filter(finding => how(finding) !== null);
  return decidedByHand(document, findings, how);
};

/** The place in the first document of words that stand in the decided one, as `origin` says. */
function cameFrom(
  byHand: DecidedByHand,
  where: Where,
  words: string,
  decided: ShareDocument = decidedFrom(byHand),
): Pick<Finding, 'where' | 'from' | 'text'> | null {
  const from = textAt(decided.title, notesByKey(decided), where).lastIndexOf(words);
  const finding: Finding = {
    id: 'shows-now',
    where,
    from,
    to: from + words.length,
    text: words,
    kind: { kind: 'likely-name' },
    sure: 'likely',
    subjects: [],
    sentence: { text: words, from: 0, to: words.length },
    fingerprint: `likely-name:${words}`,
  };
  const found = originOf(journalOfTwo, byHand.sharing, byHand.checked, decided)(finding);
  return found === null ? null : { where: found.where, from: found.from, text: found.text };
}

const isAnna = ({ subjects }: Finding) => subjects.some(one => one.kind === 'person' && one.id === anna.id);
const renameAnna = (finding: Finding): Decision | null => (isAnna(finding) ? { do: 'pseudonymise' } : null);

describe('what shows in the decided document', () => {
  it('is told of where it stood before, past all that was replaced', () => {
    const byHand = decidedAs(documentOf({ body: 'Quill, Anna Lunn, Quill.' }), renameAnna);
    expect(cameFrom(byHand, body, 'Quill')).toEqual({ where: body, from: 18, text: 'Quill' });
  });

  it('is nothing where all of it is our own words', () => {
    const byHand = decidedAs(documentOf({ body: 'Anna Lunn rang.' }), renameAnna);
    expect(cameFrom(byHand, body, 'Person A')).toBe(null);
  });

  it('is told of past a title that was renamed, and past a note that stays here', () => {
    const others = [
      blankNote({ key: 'one-that-goes-along', title: 'Ask Anna Lunn' }),
      blankNote({ key: 'one-that-stays-here', title: 'A worry', body: 'Who is our LADO?' }),
    ];
    const text = '[[Ask Anna Lunn]], Quill, [[A worry]], Quill';
    const first = documentOf({ body: text });
    const byHand = decidedAs({ ...first, notes: [...first.notes, ...others] }, finding =>
      finding.kind.kind === 'safeguarding' ? { do: 'remove' } : renameAnna(finding),
    );
    const decided = decidedFrom(byHand);
    expect(decided.notes[0]?.body).toBe('[[Ask Person A]], Quill, (a private note), Quill');
    expect(cameFrom(byHand, body, 'Quill')).toEqual({ where: body, from: text.length - 5, text: 'Quill' });
  });

  it('is told of past a file that was renamed, and past one that stays here', () => {
    const attachments = ['Anna Lunn.pdf', 'rota.pdf'].map(
      name => ({ name, mediaType: 'application/pdf', bytes: Uint8Array.of(1) }) as const,
    );
    const text = 'Quill ![it](Anna%20Lunn.pdf) ![it](rota.pdf) Quill';
    const byHand = decidedAs(documentOf({ body: text, attachments }), finding => {
      if (isAnna(finding)) return { do: 'pseudonymise' };
      const isRota = 'index' in finding.where && finding.where.index === 1;
      return { do: isRota ? 'remove' : 'keep' };
    });
    expect(decidedFrom(byHand).notes[0]?.body).toBe('Quill ![it](file%201.pdf) ![it]() Quill');
    expect(cameFrom(byHand, body, 'Quill')).toEqual({ where: body, from: text.length - 5, text: 'Quill' });
  });

  it('is told of past a file that leaves as it is, however the text writes its name', () => {
    const attachments = [
      { name: 'rota plan.pdf', mediaType: 'application/pdf', bytes: Uint8Array.of(1) } as const,
    ];
    const text = 'Quill ![it](<rota plan.pdf>) Anna Lunn, Quill';
    const byHand = decidedAs(documentOf({ body: text, attachments }), finding =>
      isAnna(finding) ? { do: 'pseudonymise' } : { do: 'keep' },
    );
    expect(decidedFrom(byHand).notes[0]?.body).toBe('Quill ![it](<rota plan.pdf>) Person A, Quill');
    expect(cameFrom(byHand, body, 'Quill')).toEqual({ where: body, from: text.length - 5, text: 'Quill' });
  });

  it('is told of in the label it came from, whatever became of those before it', () => {
    const people = ['Anna Lunn', '\u200b Quill'];
    const byHand = decidedAs(documentOf({ people }), finding =>
      isAnna(finding) || finding.kind.kind === 'hidden-characters' ? { do: 'remove' } : null,
    );
    const decided = decidedFrom(byHand);
    expect(decided.notes[0]?.people).toEqual(['Quill']);
    expect(cameFrom(byHand, { field: 'person', note: key, index: 0 }, 'Quill')).toEqual({
      where: { field: 'person', note: key, index: 1 },
      from: 2,
      text: 'Quill',
    });
  });

  it('is nothing in the name we gave a file, and as it is in what a file says of itself', () => {
    const attachments = [
      { name: 'Anna Lunn.pdf', mediaType: 'application/pdf', bytes: Uint8Array.of(1) } as const,
    ];
    const byHand = decidedAs(documentOf({ attachments }), finding =>
      isAnna(finding) ? { do: 'pseudonymise' } : { do: 'keep' },
    );
    expect(cameFrom(byHand, { field: 'attachment-name', note: key, index: 0 }, 'file')).toBe(null);
    const metadata: Where = { field: 'attachment-metadata', note: key, index: 0 };
    expect(cameFrom(byHand, metadata, '')).toMatchObject({ where: metadata });
  });
});

describe('a text that no edits explain', () => {
  const changed = (text: string): ShareDocument => documentOf({ body: text });
  const byHand = decidedAs(documentOf({ body: 'Rang Quill at noon.' }), () => null);

  it('is told of where the same words stand, or else as a whole: it never goes unsaid', () => {
    expect(cameFrom(byHand, body, 'Quill', changed('At noon: Quill'))).toEqual({
      where: body,
      from: 5,
      text: 'Quill',
    });
    expect(cameFrom(byHand, body, 'Drake', changed('Rang Drake'))).toEqual({
      where: body,
      from: 0,
      text: 'Rang Quill at noon.',
    });
  });

  it('is told of as it is where there was none before', () => {
    const place: Where = { field: 'outcome', note: key };
    const found = cameFrom(byHand, place, 'Drake', documentOf({ outcome: 'Rang Drake' }));
    expect(found).toEqual({ where: place, from: 5, text: 'Drake' });
  });
});
