import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChosenRead } from '../../../../../electron/core/transfer/imported';
import type { MappedTable } from '../../../../../shared/contract/tables';
import { asId } from '../../../../../shared/domain/ids';
import { importedAt, readFiles, readWith, withFolder } from '../folders';
import { countedIds } from '../journals';
import { readFileOf } from './archives';

/** Reads a table as the one file that was chosen, with what the head says of it. */
function readTable(content: string | Uint8Array, said: Partial<MappedTable> = {}): Promise<ChosenRead> {
  const asked = { file: 'table.csv', isLeftOut: false, hasHeader: true, dayOrder: null, ...said };
  return withFolder(async folder => {
    await writeFile(join(folder, 'table.csv'), content);
    return readWith(join(folder, 'table.csv'), {
      signal: new AbortController().signal,
      onProgress: () => undefined,
      now: () => importedAt,
      newId: countedIds('ffffffff'),
      names: { themes: [{ id: asId.theme('calm'), name: 'Calm corridors' }], schools: [] },
      tables: said.columns === undefined ? [] : [{ ...asked, columns: said.columns }],
    });
  });
}

const contents = ({ entries }: ChosenRead) => entries.map(({ content }) => content);

/** As Google Forms exports its answers (Download responses, .csv). */
const google = [
  '"Timestamp","Email Address","Your name","What went well?","What will you try next?"',
  '"2025/10/31 2:20:15 pm GMT","a@example.org","Mary","Calm, at last","Ring ""first"""',
  '"2025/11/01 9:05:00 am GMT","b@example.org","Tom; Ali","Toast","=HYPERLINK(""https://example.org"")"',
].join('\n');

/** As Microsoft Forms does, saved from Excel in this country. */
const microsoft = [
  'ID;Start time;Completion time;Email;Name;Subject;Last modified time',
  '1;31/10/2025 14:20:15;31/10/2025 14:25:00;a@example.org;Mary;Café visit;',
  '2;01/11/2025 09:00:00;01/11/2025 09:05:00;anonymous;;Héads’ meeting;',
].join('\r\n');

describe('a table of rows', () => {
  it('keeps in the text what a second column of days or of kinds says', async () => {
    const content = 'Seen,Told,Kind,Was,Text\n31/10/2025,03/11/2025,Advice,rumour,Words\n';
    const columns = ['date', 'date', 'kind', 'kind', 'text'] as const;
    const [read] = contents(await readTable(content, { columns: [...columns] }));
    expect(read).toMatchObject({ date: '2025-10-31', kind: 'advice' });
    expect(read?.body).toContain('date: 03/11/2025');
    expect(read?.body).toContain('kind: rumour');
  });

  it('of Google Forms comes in a note a row, questions above answers, at the time of each answer', async () => {
    const read = await readTable(google);
    expect(read.tables).toMatchObject([
      { rows: 2, columns: ['date', 'nothing', 'people', 'text', 'text'], dayOrder: 'day-first' },
    ]);
    expect(contents(read)).toMatchObject([
      {
        title: 'table',
        date: '2025-10-31',
        people: ['Mary'],
        body: '**What went well?**\n\nCalm, at last\n\n**What will you try next?**\n\nRing "first"',
        audience: { kind: 'only-me' },
      },
      {
        date: '2025-11-01',
        people: ['Tom', 'Ali'],
        body: expect.stringContaining('=HYPERLINK("https://example.org")'),
      },
    ]);
    expect(new Date(read.entries[0]?.createdAt ?? 0).getHours()).toBe(14);
    expect(read.sources).toEqual([{ source: 'csv', file: '', notes: 2 }]);
    expect(read.notes).toEqual([]);
  });

  it.each([
    ['UTF-8', Buffer.from(microsoft), false],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${microsoft}`), false],
    ['UTF-16', Buffer.from(`\ufeff${microsoft}`, 'utf16le'), false],
    ['UTF-16 the other way round', Buffer.from(`\ufeff${microsoft}`, 'utf16le').swap16(), false],
    ['UTF-16 without a mark', Buffer.from(microsoft, 'utf16le'), false],
    ['windows-1252', Buffer.from(microsoft.replaceAll('’', '\x92'), 'latin1'), true],
  ])('of Microsoft Forms in %s comes in, with its semicolons', async (_what, bytes, isTold) => {
    const read = await readTable(bytes);
    expect(read.tables[0]?.columns).toEqual([
      'nothing',
      'nothing',
      'date',
      'nothing',
      'people',
      'title',
      'nothing',
    ]);
    expect(contents(read).map(({ title, date, people }) => [title, date, people])).toEqual([
      ['Café visit', '2025-10-31', ['Mary']],
      ['Héads’ meeting', '2025-11-01', []],
    ]);
    expect(read.notes.map(({ problem }) => problem)).toEqual(isTold ? ['not-utf8'] : []);
  });

  it('is read as the head says, with kinds, themes and tags in English and in Welsh', async () => {
    const text = 'A\tB\tC\tD\tE\tF\nWhy?\tCwestiwn\tcalm Corridors, Reading\tYear 6\tStaff room\tSecret\n';
    const columns = ['title', 'kind', 'themes', 'tags', 'audience', 'nothing'] as const;
    const [content] = contents(await readTable(text, { columns }));
    expect(content).toMatchObject({
      title: 'Why?',
      kind: 'question',
      status: 'open',
      themes: ['calm'],
      tags: ['Year-6', 'Reading'],
      audience: { kind: 'only-me' },
    });
    expect(content?.body).toContain('audience: Staff room');
    expect(JSON.stringify(content)).not.toContain('Secret');
  });

  it('asks how days are to be read only while nothing tells', async () => {
    const days = (...all: string[]) => `Date,Text\n${all.map(day => `${day},Words`).join('\n')}\n`;
    const dated = async (text: string, said: Partial<MappedTable> = {}) => {
      const read = await readTable(text, said);
      return [contents(read).map(({ date }) => date), read.tables[0]?.unclearDays[0]];
    };
    expect(await dated(days('03/04/2025', '31/10/2025'))).toEqual([['2025-04-03', '2025-10-31'], null]);
    expect(await dated(days('03/04/25', '10/31/25'))).toEqual([['2025-03-04', '2025-10-31'], null]);
    expect(await dated(days('03/04/2025', '05/05/2025'))).toEqual([
      ['2025-04-03', '2025-05-05'],
      '03/04/2025',
    ]);
    const columns = ['date', 'text'] as const;
    expect(await dated(days('03/04/2025'), { columns, dayOrder: 'month-first' })).toEqual([
      ['2025-03-04'],
      '03/04/2025',
    ]);
    expect(await dated(days('2025-10-31', '31 October 2025', '1 Tachwedd 2025', '1st Nov 2025'))).toEqual([
      ['2025-10-31', '2025-10-31', '2025-11-01', '2025-11-01'],
      null,
    ]);
  });

  it('keeps a day that cannot be read in the text, and tells of it', async () => {
    const read = await readTable('Dyddiad,Testun\n31/10/2025,One\nsome day,Two\n');
    expect(contents(read)[1]?.body).toBe('Two\n\n```yaml\ndate: some day\n```\n');
    expect(read.notes).toEqual([{ file: 'table.csv › 3', problem: 'date-unknown', leftOut: false }]);
  });

  it('without names of columns keeps its first row', async () => {
    const read = await readTable('31/10/2025,One\n01/11/2025,Two\n');
    expect(contents(read).map(({ date, body }) => [date, body])).toEqual([
      ['2025-10-31', 'One'],
      ['2025-11-01', 'Two'],
    ]);
  });

  it('is left out as a whole when the head says so, and rows without words are told of', async () => {
    const read = await readTable(google, { columns: [], isLeftOut: true });
    expect([read.entries.length, read.tables.length, read.notes]).toEqual([0, 1, []]);
    const blank = await readTable('Title,Date\nOne,2025-10-31\n,2025-10-31\n');
    expect(blank.notes).toEqual([{ file: 'table.csv › 3', problem: 'empty', leftOut: true }]);
  });

  it('of twenty thousand rows and more comes in as far as it may, and says from where on it does not', async () => {
    const rows = Array.from({ length: 20_002 }, (_one, at) => `Row ${at},2025-10-31`);
    const read = await readTable(`Title,Date\n${rows.join('\n')}\n`);
    expect(read.entries).toHaveLength(20_000);
    expect(read.notes).toEqual([{ file: 'table.csv › 20002 …', problem: 'table-too-long', leftOut: true }]);
  });

  it('beside notes and pages of Notion is theirs, and an empty one is no table', async () => {
    const page = `Page ${'1'.repeat(32)}.md`;
    const notion = await readFiles({ [page]: 'Words', 'Pages.csv': 'Name\nPage\n' });
    expect(notion.tables).toEqual([]);
    const empty = await readFileOf('table.csv', Buffer.from('Title,Date\n'));
    expect(empty.notes).toEqual([{ file: 'table.csv', problem: 'not-markdown', leftOut: true }]);
  });

  it('of any cells comes in with each of them as it was, whatever stands in it', async () => {
    const cell = fc.string({ unit: 'grapheme', maxLength: 30 }).map(text => `x${text.replace(/\r/g, '')}x`);
    const delimiter = fc.constantFrom(',', ';', '\t');
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 8 }),
        delimiter,
        async (rows, by) => {
          const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
          const text = [['Title', 'Text'], ...rows].map(row => row.map(quoted).join(by)).join('\r\n');
          const columns = ['nothing', 'text'] as const;
          const read = await readTable(text, { columns });
          expect(contents(read).map(({ body }) => body)).toEqual(rows.map(([, body]) => body.trim()));
        },
      ),
      { numRuns: 100 },
    );
  });

  it('of any bytes at all comes in or is told of, and never fails', async () => {
    const signs = fc.constantFrom(
      ',',
      ';',
      '"',
      '\n',
      '\r',
      '\t',
      'a',
      '=',
      '1/2/25',
      '\ufeff',
      'sep=',
      '\ud800',
    );
    const odd = fc.array(signs, { maxLength: 60 }).map(all => Buffer.from(all.join('')));
    await fc.assert(
      fc.asyncProperty(fc.oneof(odd, fc.uint8Array({ maxLength: 80 })), async bytes => {
        const read = await readTable(bytes);
        const rows = read.tables.reduce((sum, one) => sum + one.rows, 0);
        expect(read.entries.length + read.notes.length).toBeGreaterThanOrEqual(rows);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['quotes that nobody closes', `a,b\n${'"x,'.repeat(400_000)}`],
    ['cells in one row', `a,b\n${','.repeat(1_000_000)}`],
    ['spaces in a day', `Date,Text\n${' '.repeat(1_000_000)}x,y`],
    ['digits in a day', `Date,Text\n${'1/'.repeat(500_000)},y`],
  ])('with ever more %s is read in bounded time', async (_what, text) => {
    const before = process.cpuUsage();
    await readTable(text);
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(4000);
  });
});
