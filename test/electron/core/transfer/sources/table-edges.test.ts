import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openChosen, readChosen } from '../../../../../electron/core/transfer';
import type { ChosenRead } from '../../../../../electron/core/transfer/imported';
import { columnsLimit } from '../../../../../shared/contract/tables';
import { bodyLimit, titleLimit, wordLimit } from '../../../../../shared/domain/entry';
import { localDateOf } from '../../../../../shared/domain/time';
import { importedAt, withFolder } from '../folders';
import { countedIds } from '../journals';
import { readFileOf } from './archives';

const readTable = (content: string | Uint8Array) => readFileOf('table.csv', Buffer.from(content));
const told = ({ entries }: ChosenRead) =>
  entries.map(({ content, createdAt }) => [
    content.date,
    localDateOf(createdAt),
    new Date(createdAt).toTimeString().slice(0, 8),
  ]);

describe('the day of a row', () => {
  const days = (...all: readonly string[]) =>
    readTable(`Date,Text\n${all.map(day => `"${day}",Words`).join('\n')}\n`);

  it('is of this century up to 69, and of the last one from 70 on', async () => {
    const read = await days('31/10/69', '31/10/70', '31/10/99', '31/10/00');
    expect(read.entries.map(({ content }) => content.date)).toEqual([
      '2069-10-31',
      '1970-10-31',
      '1999-10-31',
      '2000-10-31',
    ]);
  });

  it.each([
    ['31/10/2025 14:20', '14:20:00'],
    ['31/10/2025 14:20:15', '14:20:15'],
    ['31/10/2025 2:20 pm', '14:20:00'],
    ['31/10/2025 12:05 am', '00:05:00'],
    ['31/10/2025 12:05 p.m.', '12:05:00'],
    ['31 October 2025, 9:05', '09:05:00'],
    ['31/10/2025 25:70', '12:00:00'],
    ['31/10/2025', '12:00:00'],
  ])('comes with its time: %s', async (day, time) => {
    expect(told(await days(day))).toEqual([['2025-10-31', '2025-10-31', time]]);
  });

  it.each(['2025-10-31T14:20:15Z', '2025-10-31 14:20:15+00:00', '2025-10-31T16:20:15.000+0200'])(
    'that names its zone is that very moment: %s',
    async day => {
      const read = await days(day);
      expect(read.entries[0]?.createdAt).toBe(Date.UTC(2025, 9, 31, 14, 20, 15));
      expect(read.entries[0]?.content.date).toBe('2025-10-31');
    },
  );

  it.each(['31/02/2025', '29/02/2023', '2025-13-01', '0/1/2025', '31 Juvember 2025'])(
    'that no calendar has stays in the text, and is told of: %s',
    async day => {
      const read = await days(day, '01/11/2025');
      expect(read.entries.map(({ content }) => content.body)).toEqual([
        expect.stringMatching(/^Words\n\n```yaml\ndate: /),
        'Words',
      ]);
      expect(read.entries[0]?.content.body).toContain(day);
      expect(read.notes).toEqual([{ file: 'table.csv › 2', problem: 'date-unknown', leftOut: false }]);
    },
  );

  it('keeps what it says in a fence of its own, whatever signs are in it', async () => {
    const read = await days('```` soon ````', '01/11/2025');
    expect(read.entries[0]?.content.body).toBe('Words\n\n`````yaml\ndate: "```` soon ````"\n`````\n');
  });
});

describe('a row', () => {
  it('of a kind that is none of ours keeps the word for it', async () => {
    const read = await readTable('Title,Kind\nWhy?,Question\nTea,Rumour\nToast,\n');
    expect(read.entries.map(({ content }) => [content.title, content.kind, content.body])).toEqual([
      ['Why?', 'question', ''],
      ['Tea', 'reflection', '\n\n```yaml\nkind: Rumour\n```\n'],
      ['Toast', 'reflection', ''],
    ]);
  });

  it('with a longer text than a note may have is told of, and the others come in', async () => {
    const read = await readTable(`Title,Text\nOne,${'x'.repeat(bodyLimit + 1)}\nTwo,Words\n`);
    expect(read.entries.map(({ content }) => content.title)).toEqual(['Two']);
    expect(read.notes).toEqual([{ file: 'table.csv › 2', problem: 'text-too-large', leftOut: true }]);
  });

  it.each([
    ['title', `${'t'.repeat(titleLimit + 1)},Mary`, 't'.repeat(titleLimit + 1)],
    ['name', `Tea,${'n'.repeat(wordLimit + 1)}`, 'n'.repeat(wordLimit + 1)],
    [
      'title and a longer name',
      `${'t'.repeat(titleLimit + 1)},${'n'.repeat(wordLimit + 1)}`,
      'n'.repeat(wordLimit + 1),
    ],
  ])(
    'with a longer %s than a note may have keeps all of it in the text, and is told of once',
    async (_what, row, all) => {
      const read = await readTable(`Title,People,Text\n${row},Words\n`);
      expect(read.entries[0]?.content.body).toContain(all);
      expect(read.entries[0]?.content.body).toContain('Words');
      expect(read.notes).toEqual([{ file: 'table.csv › 2', problem: 'shortened', leftOut: false }]);
    },
  );
});

describe('a table', () => {
  it('in UTF-16 the other way round and without a mark comes in as it was written', async () => {
    const bytes = Buffer.from('Title,Text\nCafé,Héads’ meeting\n', 'utf16le').swap16();
    const read = await readTable(bytes);
    expect(read.entries.map(({ content }) => [content.title, content.body])).toEqual([
      ['Café', 'Héads’ meeting'],
    ]);
    expect(read.notes).toEqual([]);
  });

  it('that is no text, whatever it is called, is told of', async () => {
    const read = await readTable(Uint8Array.from([0xff, 0x00, 0xff, 0x00, 0x81]));
    expect(read.notes).toEqual([{ file: 'table.csv', problem: 'not-utf8', leftOut: true }]);
  });

  it('that goes before it is read is told of, and the others come in', async () => {
    await withFolder(async folder => {
      await writeFile(join(folder, 'gone.csv'), 'Title,Text\nGone,Words\n');
      await writeFile(join(folder, 'kept.csv'), 'Title,Text\nKept,Words\n');
      const chosen = await openChosen(folder);
      await rm(join(folder, 'gone.csv'));
      const read = await readChosen({
        chosen,
        signal: new AbortController().signal,
        onProgress: () => undefined,
        now: () => importedAt,
        newId: countedIds('ffffffff'),
      });
      expect(read.entries.map(({ content }) => content.title)).toEqual(['Kept']);
      expect(read.notes).toContainEqual({ file: 'gone.csv', problem: 'unreadable', leftOut: true });
    });
  });
});

describe('what a cell says beside its day', () => {
  const bodiesOf = async (content: string) =>
    (await readTable(content)).entries.map(({ content: { body, date } }) => [date, body]);

  it.each([
    '31/10/2025 with Mary, who cried',
    '31/10/2025 – 02/11/2025',
    '31/10/2025 25:70',
    '31/10/2025 14:20 late',
  ])('stays in the text: %s', async cell => {
    const [read] = await bodiesOf(`Date,Text\n"${cell}",Words\n01/11/2025,Others\n`);
    expect(read?.[0]).toBe('2025-10-31');
    expect(read?.[1]).toContain(`date: ${cell}`);
  });

  it.each([
    '31/10/2025',
    '31/10/2025 ',
    '2025/10/31 2:20:15 PM GMT+1',
    '2025-10-31T14:20:15Z',
    'Friday, 31 October 2025, 9:05',
  ])('is nothing in a cell that says only when: %s', async cell => {
    expect(await bodiesOf(`Date,Text\n"${cell}",Words\n`)).toEqual([['2025-10-31', 'Words']]);
  });
});

describe('a row with more columns than can be chosen', () => {
  it('has the rest of them in its text', async () => {
    const cells = Array.from({ length: columnsLimit + 2 }, (_one, at) => `cell ${at}`);
    const read = await readTable(`${cells.map((_one, at) => `c${at}`).join()}\n${cells.join()}\n`);
    const body = read.entries[0]?.content.body ?? '';
    expect(cells.filter(cell => !body.includes(cell))).toEqual([]);
  });
});
