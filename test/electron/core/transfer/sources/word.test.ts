import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { wordToHtml } from '../../../../../electron/core/transfer/sources/word/word-html';
import { readFiles } from '../folders';
import { sampleBytes } from '../journals';
import { readFileOf, toldOf } from './archives';
import { changedParts, wordFile } from './word-files';

const body = (xml: string) => (document: string) =>
  document.replace(/<w:body>[\s\S]*<\/w:body>/, `<w:body>${xml}</w:body>`);
const paragraph = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;

describe('a Word file', () => {
  it('comes in with its headings, lists, table, emphasis, link, footnote and picture', async () => {
    const read = await readFileOf('Visit.docx', await wordFile({ created: '2025-10-31T09:30:00Z' }));
    expect(toldOf(read)).toEqual([
      {
        title: 'A visit to Larkdale',
        date: '2025-10-31',
        tags: [],
        attachments: [expect.stringMatching(/\.png$/)],
      },
    ]);
    const [entry] = read.entries;
    const [picture] = entry?.attachments ?? [];
    expect(entry?.content.body).toBe(
      [
        'The hall was **very** calm[1]. [How they do it](<https://example.org/calm>)',
        '## What I saw',
        '- Toast\n- Registers',
        '1. Ring first\n2. Then call round',
        '| Who | When |\n| --- | --- |\n| Mary | Monday |',
        `![a wall](<${picture?.name}>)`,
        '1. Said at the gate. ↑',
      ].join('\n\n'),
    );
    expect(entry?.createdAt).toBe(Date.parse('2025-10-31T09:30:00Z'));
    expect(entry?.content).toMatchObject({ kind: 'reflection', audience: { kind: 'only-me' } });
    expect(picture).toMatchObject({ mediaType: 'image/png', size: sampleBytes['image/png'].length });
    expect(read.sources).toEqual([{ source: 'word', file: 'Visit.docx', notes: 1 }]);
    expect(read.notes).toEqual([]);
  });

  it('is called by its title, else its first heading, else its file, and its folders are tags', async () => {
    const read = await readFiles({
      'Visits/Autumn/one.docx': await wordFile({ title: 'Given', created: '2024-05-06T09:00:00Z' }),
      'two.docx': await wordFile({ title: 'Microsoft Word - two.docx', created: '2024-05-06T09:00:00Z' }),
      '2023-02-01 three.docx': changedParts(await wordFile({ heading: '' }), {
        'docProps/core.xml': () => '',
        'word/document.xml': body(paragraph('Nothing but words.')),
      }),
      'note.md': 'A note beside them.',
    });
    expect(
      toldOf(read)
        .map(({ title, date, tags }) => [title, date, tags])
        .sort(),
    ).toEqual([
      ['2023-02-01 three', '2023-02-01', []],
      ['A visit to Larkdale', '2024-05-06', []],
      ['Given', '2024-05-06', ['Visits', 'Autumn']],
      ['note', expect.any(String), []],
    ]);
    expect(read.entries.find(one => one.content.title === 'Given')?.content.body).toMatch(
      /^# A visit to Larkdale\n/,
    );
  });

  it('that a password keeps shut, and one of an old Word, is told of as what it is', async () => {
    const compound = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(2000)]);
    const locked = Buffer.concat([compound, Buffer.from('EncryptedPackage', 'utf16le'), Buffer.alloc(500)]);
    const read = await readFiles({ 'a.docx': locked, 'b.doc': compound, 'c.doc': 'no such thing' });
    expect(read.notes).toEqual([
      { file: 'a.docx', problem: 'word-locked', leftOut: true },
      { file: 'b.doc', problem: 'word-old', leftOut: true },
      { file: 'c.doc', problem: 'not-markdown', leftOut: true },
    ]);
  });
});

describe('a hostile Word file', () => {
  const relation = (target: string, mode = '') =>
    `<Relationship Id="evil" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="${target}" ${mode}/></Relationships>`;
  const drawingml = 'http://schemas.openxmlformats.org/drawingml/2006';
  const namespaces = `xmlns:a="${drawingml}/main" xmlns:pic="${drawingml}/picture"`;
  const drawing = (attribute: string): string =>
    `<w:p><w:r><w:drawing><wp:inline><a:graphic ${namespaces}><a:graphicData><pic:pic><pic:blipFill><a:blip ${attribute}="evil"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`;

  it.each([
    ['a file elsewhere', 'file:///etc/passwd', 'TargetMode="External"', 'r:link'],
    ['a page elsewhere', 'https://example.org/a.png', 'TargetMode="External"', 'r:link'],
    ['a path that climbs', '../../../../../../etc/passwd', '', 'r:embed'],
    ['an absolute path', '/etc/passwd', '', 'r:embed'],
  ])(
    'that names %s as its picture gets none, and its words come in',
    async (_what, target, mode, attribute) => {
      const bytes = changedParts(await wordFile(), {
        'word/_rels/document.xml.rels': rels => rels.replace('</Relationships>', relation(target, mode)),
        'word/document.xml': body(`${paragraph('Good words')}${drawing(attribute)}`),
        'word/vbaProject.bin': () => 'Sub AutoOpen()',
      });
      const { signal } = new AbortController();
      expect(await wordToHtml(unzipSync(bytes), { signal })).toBe('<p>Good words</p>');
      const read = await readFileOf('Visit.docx', bytes);
      expect(read.entries.map(({ content }) => content.body)).toEqual(['Good words']);
      expect(read.entries[0]?.attachments).toEqual([]);
    },
  );

  const laugh = `<!DOCTYPE x [<!ENTITY a "ha">${Array.from({ length: 30 }, (_one, at) => `<!ENTITY a${at} "${'&a;'.repeat(9)}">`).join('')}]>`;
  it.each([
    ['entities of its own', (xml: string) => xml.replace(/(<w:document)/, `${laugh}$1`)],
    ['far too many elements', body('<w:p/>'.repeat(450_000))],
    ['elements within elements without end', body(`${'<w:sdt>'.repeat(5000)}${'</w:sdt>'.repeat(5000)}`)],
    [
      'attributes without end',
      body(`<w:p ${Array.from({ length: 5000 }, (_one, at) => `w:a${at}="x"`).join(' ')}/>`),
    ],
    ['forty megabytes of words', body(paragraph('x '.repeat(20 * 1024 * 1024)))],
  ])('with %s is told of, and is not read', async (_what, change) => {
    const bytes = changedParts(await wordFile(), { 'word/document.xml': change });
    const before = process.cpuUsage();
    const read = await readFileOf('Visit.docx', bytes);
    expect(read.entries).toEqual([]);
    expect(read.notes).toEqual([
      { file: 'Visit.docx', problem: expect.stringMatching(/word-too-much|archive-refused/), leftOut: true },
    ]);
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(8000);
  });

  /** The library looks for a word behind spaces, from each of them anew. */
  async function endlessParts() {
    const field = `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve">${' '.repeat(1_000_000)}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`;
    return unzipSync(changedParts(await wordFile(), { 'word/document.xml': body(field) }));
  }

  it('that takes longer than it may is given up, and the next one is read all the same', async () => {
    const { signal } = new AbortController();
    expect(await wordToHtml(await endlessParts(), { signal, time: 2000 })).toBe('too-much');
    expect(await wordToHtml({}, { signal })).toBe(null);
    const read = await readFileOf('Visit.docx', await wordFile());
    expect(read.entries).toHaveLength(1);
  });

  it('whose reading is stopped, before it began or in the middle, ends at once', async () => {
    const [before, between] = [new AbortController(), new AbortController()];
    before.abort();
    const parts = await endlessParts();
    expect(await wordToHtml(parts, { signal: before.signal, time: 5000 })).toBe(null);
    const reading = wordToHtml(parts, { signal: between.signal, time: 5000 });
    between.abort();
    expect(await reading).toBe(null);
  });

  it('spoilt in any one place comes in or is told of, and never fails', { timeout: 60_000 }, async () => {
    const whole = await wordFile();
    const sameSize = fc.record({ at: fc.nat(whole.length - 1), byte: fc.nat(255) });
    await fc.assert(
      fc.asyncProperty(fc.array(sameSize, { minLength: 1, maxLength: 20 }), async changes => {
        const spoilt = Uint8Array.from(whole);
        for (const { at, byte } of changes) spoilt[at] = byte;
        const read = await readFileOf('Visit.docx', spoilt);
        expect(read.entries.length + read.notes.length).toBeGreaterThan(0);
      }),
      { numRuns: 60 },
    );
  });

  it('with any one piece of its text cut out comes in or is told of, and never fails', {
    timeout: 60_000,
  }, async () => {
    const whole = await wordFile();
    await fc.assert(
      fc.asyncProperty(fc.double({ min: 0, max: 0.99, noNaN: true }), fc.nat(300), async (from, length) => {
        const cutOut = (xml: string): string => {
          const at = Math.floor(from * xml.length);
          return xml.slice(0, at) + xml.slice(at + length);
        };
        const read = await readFileOf('Visit.docx', changedParts(whole, { 'word/document.xml': cutOut }));
        expect(read.entries.length + read.notes.length).toBeGreaterThan(0);
      }),
      { numRuns: 60 },
    );
  });
});
