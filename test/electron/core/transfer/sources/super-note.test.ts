import { describe, expect, it } from 'vitest';
import { AttachmentNames } from '../../../../../electron/core/transfer/sources/labels';
import { readSuperNote } from '../../../../../electron/core/transfer/sources/super-note';
import { readFileOf } from './archives';

const text = (words: string) => ({ type: 'text', text: words });
const block = (type: string, ...children: readonly unknown[]) => ({ type, children });
const paragraph = (words: string) => block('paragraph', text(words));
const markdown = (...children: readonly unknown[]) => readSuperNote(JSON.stringify({ root: { children } }));

describe('a Super note', () => {
  it('keeps coloured code with its tabs and line ends, behind a fence that nothing in it ends', () => {
    const line = [
      { type: 'code-highlight', text: 'let' },
      { type: 'tab', text: '\t' },
      { type: 'code-highlight', text: 'x = "```"' },
      { type: 'linebreak' },
      { type: 'code-highlight', text: 'x' },
    ];
    expect(markdown(block('code', ...line))).toBe('````\nlet\tx = "```"\nx\n````');
  });

  it('keeps hashtags and whatever else has words of its own', () => {
    const tag = { type: 'hashtag', text: '#phonics' };
    expect(markdown(block('paragraph', text('See '), tag, { type: 'of-another-year', text: '!' }))).toBe(
      'See #phonics!',
    );
  });

  it('keeps the cells of a table apart', () => {
    const cell = (...words: readonly string[]) => block('tablecell', ...words.map(paragraph));
    const rows = [block('tablerow', cell('A|B'), cell('C')), block('tablerow', cell('1', 'one'), cell('2'))];
    expect(markdown(block('table', ...rows))).toBe('| A\\|B | C |\n| --- | --- |\n| 1 one | 2 |');
  });

  it('loses no word, however deep it lies', () => {
    let [list, nested] = [block('list', block('listitem', text('deepest'))), paragraph('innermost')];
    for (let depth = 0; depth < 200; depth += 1) {
      list = block('list', block('listitem', text(`item${depth}`), list));
      nested = block('layout', text(`part${depth} `), nested);
    }
    const written = markdown(list, nested) ?? '';
    expect(written.match(/item\d+/g)).toHaveLength(200);
    expect(written.match(/part\d+/g)).toHaveLength(200);
    expect(written).toMatch(/deepest[\s\S]*innermost/);
  });
});

describe('work that grows with what comes in alone', () => {
  const within = async (milliseconds: number, work: () => unknown): Promise<void> => {
    const before = process.cpuUsage();
    await work();
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(milliseconds);
  };

  it('names a hundred thousand attachments of one name', async () => {
    await within(10_000, () => {
      const names = new AttachmentNames();
      const given = Array.from({ length: 100_000 }, (_, index) => names.of(`${index}/scan.png`, 'scan.png'));
      expect(new Set(given).size).toBe(100_000);
      expect(given.slice(0, 2)).toEqual(['scan.png', 'scan (2).png']);
    });
  });

  it('reads a tag that tens of thousands of times names one note', async () => {
    const [created_at, updated_at] = ['2024-02-03T10:00:00.000Z', '2024-02-03T10:00:00.000Z'];
    const note = { title: 'One', text: 'Said.', references: [] };
    const references = Array.from({ length: 40_000 }, () => ({ uuid: 'n', content_type: 'Note' }));
    const items = [
      { uuid: 'n', content_type: 'Note', created_at, updated_at, content: note },
      { uuid: 't', content_type: 'Tag', created_at, updated_at, content: { title: 'staff', references } },
    ];
    await within(10_000, async () => {
      const read = await readFileOf('backup.txt', Buffer.from(JSON.stringify({ version: '004', items })));
      expect(read.entries.map(({ content }) => content.tags)).toEqual([['staff']]);
    });
  });
});
