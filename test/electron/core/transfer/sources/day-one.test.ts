import { describe, expect, it } from 'vitest';
import { sampleBytes } from '../journals';
import { readFileOf, toldOf, zipOf } from './archives';

const photo = '0123456789abcdef0123456789abcdef';
const paper = 'fedcba9876543210fedcba9876543210';

/** As Day One 2024 writes `Export > JSON` (dayoneapp.com/guides/tips-and-tutorials/exporting-entries). */
const journal = {
  metadata: { version: '1.0' },
  entries: [
    {
      uuid: 'A1',
      creationDate: '2024-07-01T23:30:00Z',
      modifiedDate: '2024-07-03T08:00:00Z',
      timeZone: 'Europe/London',
      text: '# Sports day\n\nRain. ![](dayone-moment://P1) and ![](dayone-moment:/pdfAttachment/D1)\n\nSee [before](dayone://view?entryId=A2).',
      tags: ['sport', 'parents'],
      starred: true,
      photos: [{ identifier: 'P1', md5: photo, type: 'png' }],
      pdfAttachments: [{ identifier: 'D1', md5: paper, filename: 'races.pdf' }],
      location: { placeName: 'School', localityName: 'Leeds', country: 'United Kingdom' },
    },
    {
      uuid: 'A2',
      creationDate: '2024-06-30T08:00:00Z',
      timeZone: 'Nowhere/Land',
      text: 'Just a line.\n![](dayone-moment://GONE)',
    },
    'not an entry',
  ],
};

const files = {
  'Journal.json': JSON.stringify(journal),
  [`photos/${photo}.png`]: sampleBytes['image/png'],
  [`pdfs/${paper}.pdf`]: sampleBytes['application/pdf'],
};

describe('what Day One exported', () => {
  it('comes in on the day it was where it was written, with tags, journal, photos, PDFs, place and links', async () => {
    const read = await readFileOf('day.zip', zipOf(files));
    expect(toldOf(read)).toEqual([
      {
        title: 'Sports day',
        date: '2024-07-02',
        tags: ['sport', 'parents', 'Journal'],
        attachments: [`${photo}.png`, 'races.pdf'],
      },
      { title: '', date: '2024-06-30', tags: ['Journal'], attachments: [] },
    ]);
    const [sports] = read.entries;
    expect(sports?.content.body).toBe(
      `Rain. ![](<${photo}.png>) and ![](<races.pdf>)\n\nSee [[before]].\n\n\`\`\`yaml\nplace: School, Leeds, United Kingdom\n\`\`\`\n`,
    );
    expect(sports?.content.pinned).toBe(true);
    expect(sports?.links).toEqual([{ label: 'before', to: 'file', file: 'day.zip/Journal.json › 2' }]);
    expect(sports?.updatedAt).toBe(Date.UTC(2024, 6, 3, 8));
    expect(read.sources).toEqual([{ source: 'day-one', file: 'day.zip', notes: 2 }]);
  });

  it('names what could not be read and which pictures are missing', async () => {
    const { notes } = await readFileOf('day.zip', zipOf(files));
    expect(notes).toEqual([
      { file: 'day.zip/Journal.json › 2', problem: 'attachment-missing', leftOut: false },
      { file: 'day.zip/Journal.json › 3', problem: 'unreadable', leftOut: true },
    ]);
  });
});
