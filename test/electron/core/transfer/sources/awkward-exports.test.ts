import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { readFiles } from '../folders';
import { sampleBytes } from '../journals';
import { readFileOf, tarOfFiles, toldOf, zipOf } from './archives';
import { joplinExport, joplinIds } from './joplin-export';

const digits = 'a'.repeat(32);
const problemsOf = (read: Awaited<ReturnType<typeof readFiles>>) => read.notes.map(({ problem }) => problem);

describe('an export that is not quite as it should be', () => {
  it('of Joplin keeps what stands in HTML, and passes by what Joplin did not write', async () => {
    const { picture, call, visit } = joplinIds;
    const read = await readFileOf(
      'notes.jex',
      tarOfFiles({
        ...joplinExport(),
        [`${call}.md`]: `Page\n\n<p>Look <img src=":/${picture}" alt="wall"> <img src="https://x.example/a.png"></p>\n\nid: ${call}\nparent_id: nowhere\nmarkup_language: 2\nis_todo: 0\ntype_: 1`,
        [`${visit}.md`]: `Gone\n\n![](:/${digits}) <img src=":/${picture}">\n\nid: ${visit}\nis_todo: 1\ntype_: 1`,
        [`${'e'.repeat(32)}.md`]: 'Only a text that is called so.',
      }),
    );
    expect(read.entries.map(({ content }) => content.body)).toEqual([
      `- [ ] Gone\n\n![](<${digits}>) ![](<wall.png>)`,
      'Look ![wall](<wall.png>) [picture](<https://x.example/a.png>)',
      'Only a text that is called so.',
    ]);
    expect(problemsOf(read)).toContain('attachment-missing');
  });

  it('of Day One says what its files do not hold', async () => {
    const entries = [
      {
        uuid: '1',
        text: 'No day.',
        photos: [{ identifier: 'X', md5: 'ff', type: '' }],
        location: { country: '' },
      },
      { uuid: '2', text: '[gone](dayone://view?entryId=9)', creationDate: '2024-01-02T10:00:00Z' },
      { uuid: '3', text: '' },
    ];
    const read = await readFileOf(
      'day.zip',
      zipOf({
        'A.json': JSON.stringify({ metadata: { version: '1' }, entries }),
        'B.json': '{"other":1}',
        'C.json': '{',
      }),
    );
    expect(toldOf(read).map(({ date, tags }) => [date, tags])).toEqual([
      ['2026-11-21', ['A']],
      ['2024-01-02', ['A']],
    ]);
    expect(read.entries[1]?.content.body).toBe('[gone](dayone://view?entryId=9)');
    expect(problemsOf(read)).toEqual(['attachment-missing', 'empty', 'not-markdown', 'not-markdown']);
  });

  it('of Notion leaves links that lead nowhere as they are', async () => {
    const read = await readFiles({
      [`P ${digits}.md`]:
        '# P\n\nDate: Smarch 1, 2024\n\n![a](x.png) ![b](x.png) [c](%E0%A4%A) [d](t.csv) [e](#part) [f](../../up.md)',
      'x.png': sampleBytes['image/png'],
      't.csv': 'a,b\n',
      [`Q ${digits}.md`]: new Uint8Array([0xff, 0, 0xfe]),
    });
    expect(read.entries[0]?.content.body).toContain(
      '![a](<x.png>) ![b](<x.png>) [c](%E0%A4%A) [d](t.csv) [e](#part) [f](../../up.md)',
    );
    expect(read.entries[0]?.attachments).toHaveLength(1);
    expect(problemsOf(read)).toEqual(['attachment-missing', 'not-utf8', 'not-markdown']);
  });

  it('of web pages says which could not be read as letters, and which miss a picture', async () => {
    const read = await readFiles({
      'a.html': new Uint8Array([0xff, 0, 0xfe]),
      'b.html': Buffer.from(
        '<p>caf\xe9 <img src="%E0%A4%A"> <img src="p.png"> <img src="p.png"></p><table><tr></tr></table>',
        'latin1',
      ),
      'p.png': sampleBytes['image/png'],
    });
    expect(read.entries.map(({ content }) => content.body)).toEqual(['café ![](<p.png>) ![](<p.png>)']);
    expect(read.notes).toEqual([
      { file: 'a.html', problem: 'not-utf8', leftOut: true },
      { file: 'b.html', problem: 'not-utf8', leftOut: false },
      { file: 'b.html', problem: 'attachment-missing', leftOut: false },
    ]);
  });

  it('of Evernote names files that have no name, and shows PDFs as links', async () => {
    const pdf = sampleBytes['application/pdf'];
    const hash = createHash('md5').update(pdf).digest('hex');
    const resource = `<resource><data>${Buffer.from(pdf).toString('base64')}</data><mime>application/pdf</mime></resource>`;
    const note = `<note><title>P</title><content><![CDATA[<en-note><en-media hash="${hash}"/></en-note>]]></content>${resource}</note>`;
    const read = await readFileOf('N.enex', Buffer.from(`<en-export>${note}${note}</en-export>`));
    expect(read.entries.map(({ content }) => content.body)).toEqual(
      Array(2).fill(`[${hash}.pdf](<${hash}.pdf>)`),
    );
    expect(toldOf(read).map(({ attachments }) => attachments)).toEqual(Array(2).fill([`${hash}.pdf`]));
  });

  it('of Standard Notes with text where a Super note should be keeps the text', async () => {
    const item = {
      uuid: 'n',
      content_type: 'Note',
      created_at: '',
      updated_at: '',
      content: { title: 'T', noteType: 'super', text: 'plain' },
    };
    const read = await readFileOf('b.json', Buffer.from(JSON.stringify({ version: '004', items: [item] })));
    expect(read.entries.map(({ content }) => [content.title, content.body])).toEqual([['T', 'plain']]);
  });
});
