import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { readFiles } from '../folders';
import { sampleBytes } from '../journals';
import { readFileOf, toldOf } from './archives';

const hash = createHash('md5').update(sampleBytes['image/png']).digest('hex');
const data = Buffer.from(sampleBytes['image/png'])
  .toString('base64')
  .replace(/(.{20})/g, '$1\n');

/** As Evernote 10 writes it (xml.evernote.com/pub/evernote-export4.dtd and enml2.dtd). */
const enex = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE en-export SYSTEM "http://xml.evernote.com/pub/evernote-export4.dtd">
<en-export export-date="20260112T090402Z" application="Evernote" version="10">
  <note>
    <title>Caf&#233; &amp; lunch</title>
    <created>20240305T093000Z</created>
    <updated>20240306T093000Z</updated>
    <tag>lunch duty</tag><tag>food</tag>
    <note-attributes><source-url>https://example.org/menu</source-url></note-attributes>
    <content><![CDATA[<?xml version="1.0"?><!DOCTYPE en-note SYSTEM "enml2.dtd"><en-note><div>Peas.</div><div><en-todo checked="true"/>Order</div><en-media type="image/png" hash="${hash}"/><en-media hash="00"/></en-note>]]></content>
    <resource><data encoding="base64">${data}</data><mime>image/png</mime><resource-attributes><file-name>menu.png</file-name></resource-attributes></resource>
  </note>
  <note><title>Second</title><content><![CDATA[<en-note>Two.</en-note>]]></content><created>20240307T093000Z</created></note>
</en-export>`;

describe('what Evernote exported', () => {
  it('keeps its own title, days and address beside tasks and pictures that have theirs', async () => {
    const task = '<task><title>Call Mary</title><created>20250505T093000Z</created></task>';
    const picture = `<resource><data>${data}</data><mime>image/png</mime><resource-attributes><source-url>https://example.org/p.png</source-url></resource-attributes></resource>`;
    const end = '<content><![CDATA[<en-note>Text</en-note>]]></content>';
    const read = await readFileOf(
      'School.enex',
      Buffer.from(
        `<en-export><note><title>Governors</title><created>20200102T093000Z</created><note-attributes><source-url>https://example.org/own</source-url></note-attributes>${end}${task}${picture}</note></en-export>`,
      ),
    );
    expect(toldOf(read)).toMatchObject([{ title: 'Governors', date: '2020-01-02' }]);
    expect(read.entries[0]?.content.body).toContain('source_url: https://example.org/own');
  });

  it('reads text whose elements are written as they are, not as one piece', async () => {
    const content =
      '<content><en-note><div>Peas &amp; &lt;beans&gt;</div><hr/><div><a href="https://example.org/?a=1&amp;b=2">menu</a></div></en-note></content>';
    const read = await readFileOf(
      'School.enex',
      Buffer.from(
        `<en-export><note><title>Lunch</title>${content}<tag>food</tag><note-attributes/></note></en-export>`,
      ),
    );
    expect(read.entries[0]?.content.body).toBe(
      'Peas & <beans>\n\n---\n\n[menu](<https://example.org/?a=1&b=2>)',
    );
    expect(toldOf(read)).toMatchObject([{ title: 'Lunch', tags: ['food', 'School'] }]);
    expect(read.notes).toEqual([]);
  });

  it.each(['</note></en-export>', '</en-export>', 'Two.</en-note>]]></content>', 'ent><created>2024'])(
    'says that the file is cut off, and brings in what stands before, when it ends before %s',
    async end => {
      const cut = enex.slice(0, enex.lastIndexOf(end));
      const read = await readFileOf('School.enex', Buffer.from(cut));
      expect(read.entries[0]?.content.title).toBe('Café & lunch');
      expect(read.notes).toContainEqual({
        file: expect.stringMatching(/^School\.enex\/00000\d\.enex-note$/),
        problem: 'cut-off',
        leftOut: false,
      });
    },
  );

  it('leaves the other files of a folder to be read where one is called as its notes are', async () => {
    const read = await readFiles({ 'odd.enex-note': 'no note', 'Real.md': '# Real' });
    expect(read.entries.map(({ content }) => content.title)).toContain('Real');
  });

  it('comes in with its notebook, tags, days, ticks, pictures and where it came from', async () => {
    const read = await readFileOf('School.enex', Buffer.from(enex));
    expect(toldOf(read)).toEqual([
      {
        title: 'Café & lunch',
        date: '2024-03-05',
        tags: ['lunch-duty', 'food', 'School'],
        attachments: ['menu.png'],
      },
      { title: 'Second', date: '2024-03-07', tags: ['School'], attachments: [] },
    ]);
    const [lunch] = read.entries;
    expect(lunch?.content.body).toBe(
      'Peas.\n- [x] Order\n![menu.png](<menu.png>)\n\n```yaml\nsource_url: https://example.org/menu\n```\n',
    );
    expect([lunch?.createdAt, lunch?.updatedAt]).toEqual([
      Date.UTC(2024, 2, 5, 9, 30),
      Date.UTC(2024, 2, 6, 9, 30),
    ]);
    expect(lunch?.attachments).toMatchObject([
      { size: sampleBytes['image/png'].length, mediaType: 'image/png' },
    ]);
    expect(read.notes.map(({ problem }) => problem)).toEqual(['attachment-missing']);
    expect(read.sources).toEqual([{ source: 'evernote', file: 'School.enex', notes: 2 }]);
  });

  it('expands no entity of its own and asks for no file', async () => {
    const bomb = `<!DOCTYPE en-export [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY x SYSTEM "file:///etc/passwd">]><en-export><note><title>&b;&x;</title><content><![CDATA[<en-note>&x;T</en-note>]]></content></note></en-export>`;
    const { entries } = await readFileOf('bomb.enex', Buffer.from(bomb));
    expect(entries.map(({ content }) => [content.title, content.body])).toEqual([['&b;&x;', '&x;T']]);
  });

  it('is refused when elements lie in one another without end, in bounded time', async () => {
    const before = process.cpuUsage();
    const { notes } = await readFileOf('deep.enex', Buffer.from(`<en-export>${'<note>'.repeat(200_000)}`));
    expect(notes).toEqual([{ file: 'deep.enex', problem: 'archive-refused', leftOut: true }]);
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(2000);
  });
});
