import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeFormat } from '../../../../../electron/core/sharing/formats';
import { csvTable, defused } from '../../../../../electron/core/sharing/formats/csv/csv-table';
import type { ShareDocument } from '../../../../../electron/core/sharing/share-document';
import { oddDocument } from './arbitrary-documents';
import { documentOf, fullDocument } from './documents';
import { readCsv } from './read-csv';
import { labels } from './words';

async function tablesOf(document: ShareDocument): Promise<readonly string[][][]> {
  return (await writeFormat('csv', document, labels)).map(({ bytes }) => readCsv(bytes));
}

describe('the tables for a spreadsheet', () => {
  it('list the questions with what came of them', async () => {
    const [questions = []] = await tablesOf(fullDocument);
    expect(questions[0]).toEqual([
      'Date',
      'Question',
      'Text',
      'State',
      'People',
      'Themes',
      'Tags',
      'Answered by',
      'Decided',
    ]);
    expect(questions).toHaveLength(2);
    const [date, question, text, ...others] = questions[1] ?? [];
    expect([date, question]).toEqual(['2026-11-12', 'What does a good first-day call sound like?']);
    expect(text).toContain('1. nested\n');
    expect(others).toEqual([
      'Answered',
      'Mary Postlethwaite-Cunningham',
      'Shared values and vision',
      'attendance, first-day',
      'Ring before nine',
      'We decided to try it.\n\nAfter half a term\n\nIt holds.',
    ]);
  });

  it('list every box of every note', async () => {
    const body = '- [ ] Ring **Jo**\n  - [x] find the number\n\n> 1. [X] quoted';
    const [, actions] = await tablesOf(
      documentOf({ kind: 'reflection', status: null, title: 'Monday', body }),
    );
    expect(actions).toEqual([
      ['Action', 'Done', 'From', 'Kind', 'Date'],
      ['Ring Jo', 'no', 'Monday', 'Reflection', '2026-11-12'],
      ['find the number', 'yes', 'Monday', 'Reflection', '2026-11-12'],
      ['quoted', 'yes', 'Monday', 'Reflection', '2026-11-12'],
    ]);
  });

  it('leave empty what a question does not say of itself', async () => {
    const [questions = []] = await tablesOf(documentOf({ status: null, title: 'Why?' }));
    expect(questions[1]).toEqual(['2026-11-12', 'Why?', '', '', '', '', '', '', '']);
  });

  it('say in their first bytes that they are UTF-8, so that Excel spoils no name', async () => {
    for (const { bytes } of await writeFormat('csv', fullDocument, labels))
      expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  });

  it('bring every cell back, quotes, commas and line breaks included', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r', 'é', '😀', ' ', ';') });
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 5 }), rows => {
        expect(readCsv(csvTable(rows))).toEqual(rows.map(cells => cells.map(defused)));
      }),
      { numRuns: 500, seed: 5 },
    );
  });
});

/** How spreadsheets of different countries cut a line that they do not take for quoted: every place a cell might begin. */
const beginnings = (cell: string): readonly string[] =>
  cell.split(/[;\t\r\n]/).map(part => part.replace(/^[\s"]+/, ''));

describe('a formula in a note', () => {
  it.each([
    '=1+1',
    '+44 20 7946 0000',
    '-2',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '  =1',
    '＝1',
    '=cmd|" /C calc"!A0',
    '"=1"',
    'a;=1',
    'a\n=1',
  ])('is shown, not run: %j', cell => {
    const safe = defused(cell);
    expect(beginnings(safe).filter(part => /^[=+\-@＝]/.test(part))).toEqual([]);
    expect(safe.replaceAll("'", '')).toBe(cell);
  });

  it('leaves a cell alone that holds none', () => {
    const plain = ['a = b', 'well-known', 'x@y.org', '2026-11-12', '', 'St Bede’s', '1. a\n2. b', '• a\n• b'];
    expect(plain.map(defused)).toEqual(plain);
  });

  it('begins no cell, whatever the notes hold', async () => {
    await fc.assert(
      fc.asyncProperty(oddDocument, async document => {
        const cells = (await tablesOf(document)).flat(2);
        expect(cells.flatMap(beginnings).filter(part => /^[=+\-@\t\r]/.test(part))).toEqual([]);
      }),
      { numRuns: 500, seed: 6 },
    );
  });
});
