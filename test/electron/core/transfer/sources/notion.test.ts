import { describe, expect, it } from 'vitest';
import { sampleBytes } from '../journals';
import { readFileOf, toldOf, zipOf } from './archives';

const [one, two, base] = ['1', '2', '3'].map(digit => digit.repeat(32));

/** As Notion writes `Export > Markdown & CSV` (notion.com/help/export-your-content). */
const files = {
  [`Meetings ${base}/Governors ${one}.md`]: `# Governors\n\nCreated: November 12, 2024 9:04 PM\nLast edited time: 2024-11-13\nTags: board, money\n\nSee [the plan](../Plan%20${two}.md), ![a wall](Governors%20${one}/wall%201.png) and [gone](gone.md), [out](https://example.org).`,
  [`Meetings ${base}/Governors ${one}/wall 1.png`]: sampleBytes['image/png'],
  [`Plan ${two}.md`]: 'No heading here.',
  [`Meetings ${base}.csv`]: 'Name,Tags\nGovernors,board\n',
};

describe('what Notion exported', () => {
  it('comes in without the digits of its names, with properties, links and pictures', async () => {
    const read = await readFileOf('Export.zip', zipOf(files));
    expect(toldOf(read)).toEqual([
      {
        title: 'Governors',
        date: '2024-11-12',
        tags: ['board', 'money', 'Meetings'],
        attachments: ['wall 1.png'],
      },
      { title: 'Plan', date: '2026-11-12', tags: [], attachments: [] },
    ]);
    const [governors] = read.entries;
    expect(governors?.content.body).toContain(
      'See [[Plan|the plan]], ![a wall](<wall 1.png>) and [gone](gone.md), [out](https://example.org).',
    );
    expect(governors?.links).toEqual([
      { label: 'Plan|the plan', to: 'file', file: `Export.zip/Plan ${two}.md` },
    ]);
    expect(new Date(governors?.createdAt ?? 0).getHours()).toBe(21);
    expect(read.notes).toEqual([
      {
        file: `Export.zip/Meetings ${base}/Governors ${one}.md`,
        problem: 'attachment-missing',
        leftOut: false,
      },
      { file: `Export.zip/Meetings ${base}.csv`, problem: 'not-markdown', leftOut: true },
    ]);
  });
});
