import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeHtml } from '../../../../../electron/core/sharing/formats/html/write-html';
import {
  documentLabels,
  packStem,
  toDecideMark,
} from '../../../../../electron/core/sharing/leaving/document-labels';
import {
  descriptionWords,
  pseudonymWords,
} from '../../../../../electron/core/sharing/pseudonyms/spoken-words';
import { speak } from '../../../../../shared/messages/spoken-language';
import { documentOf } from '../check/one-note';

beforeEach(() => speak('cy'));
afterEach(() => speak('en-GB'));

describe('what leaves while the app speaks Welsh', () => {
  it('names people and schools in Welsh, the noun before what describes it', () => {
    expect(descriptionWords.standing.head).toBe('Pennaeth');
    expect(descriptionWords.schoolPhrase({ phase: 'primary', size: 'large', setting: 'urban' })).toBe(
      'ysgol gynradd fawr drefol',
    );
    expect(descriptionWords.schoolTraits({ phase: 'primary', size: null, setting: null })).toBe(
      'ysgol gynradd',
    );
    expect({ ...pseudonymWords }.gap).toBe('(hepgorwyd)');
  });

  it('marks in Welsh what nobody has decided', () => {
    expect(toDecideMark({ kind: 'likely-name' })).toBe('(enw i’w benderfynu)');
  });

  it('has Welsh words and dates beside the notes, and says which language they are in', () => {
    const document = documentOf({ kind: 'advice', title: 'A', date: '2026-11-12', body: 'B' });
    const [page] = writeHtml(document, documentLabels());
    const html = Buffer.from(page?.bytes ?? []).toString('utf8');
    expect(html).toContain('<html lang="cy">');
    expect(html).toContain('12 Tachwedd 2026');
    expect(html).toContain('Cyngor');
    expect(packStem({ date: '2026-11-12' })).toBe('Nodiadau 2026-11-12');
  });

  it('is English again when the app is', () => {
    speak('en-GB');
    expect(descriptionWords.schoolPhrase({ phase: 'primary', size: 'large', setting: 'urban' })).toBe(
      'a large urban primary',
    );
    expect(documentLabels().kind.advice).toBe('Advice');
  });
});
