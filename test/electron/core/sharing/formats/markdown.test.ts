import fc from 'fast-check';
import { Marked, type Token } from 'marked';
import { describe, expect, it } from 'vitest';
import { writeFormat } from '../../../../../electron/core/sharing/formats';
import { type Block, readBlocks } from '../../../../../electron/core/sharing/formats/blocks';
import { markdownBlocks } from '../../../../../electron/core/sharing/formats/markdown/markdown-blocks';
import { plainBlocks } from '../../../../../electron/core/sharing/formats/text/plain-blocks';
import { parseFrontMatter, splitFrontMatter } from '../../../../../electron/core/transfer/front-matter';
import { oddMarkdown } from './arbitrary-documents';
import { documentOf, everyForm, fullDocument, pictureOf } from './documents';
import { labels } from './words';

const files = new Map([['x.png', 'attachments/x (2).png']]);
const read = (markdown: string) => readBlocks(markdown, name => (name === 'x.png' ? name : null));
const readAgain = (markdown: string) => readBlocks(markdown, name => (name === 'x (2).png' ? 'x.png' : null));
const write = (blocks: readonly Block[]) => markdownBlocks(blocks, { under: 0, files });
const words = (blocks: readonly Block[]) => plainBlocks(blocks).replace(/\s+/g, '');

/** Raw HTML, and pictures that would be fetched. */
function strangersIn(markdown: string): readonly string[] {
  const found: string[] = [];
  const walkTokens = (token: Token) => {
    if (token.type === 'html') found.push(token.raw);
    if (token.type === 'image' && token['href'] !== 'attachments/x%20(2).png') found.push(token.raw);
  };
  new Marked({ walkTokens }).parse(markdown, { async: false });
  return found;
}

async function textsOf(format: 'markdown' | 'markdown-folder', document = fullDocument) {
  const written = await writeFormat(format, document, labels);
  return new Map(written.map(({ path, bytes }) => [path, Buffer.from(bytes).toString('utf8')]));
}

describe('blocks as markdown', () => {
  it('come back equal', () => {
    const blocks = read(everyForm);
    expect(readAgain(write(blocks))).toEqual(blocks);
  });

  it.each([
    '1 < 2 and 2 * 3, snake_case_name, C# and #tag',
    '1\\. not a list\n\n\\- nor this\n\n\\# nor this',
    '- a\n\n* b\n\n+ c',
    '1. a\n\n1) b',
    '> a\n\n> b',
    'a `` ` `` b',
    '```` \n```\n````',
    '| a \\| b | `c \\| d` |\n|-|-|\n| e | |',
    '- [ ] **a** *b* ***c***\n  1. d\n\n     e',
    '[*a* b](https://e.org/(x)) <mailto:x@e.org>',
    'a\\\nb  \nc',
    '&amp;lt; \\&lt;',
    '\\@Mary \\[[T]]',
    '`<b>` and <b> and \\<b>',
  ])('come back equal: %j', markdown => {
    const blocks = read(markdown);
    expect(readAgain(write(blocks))).toEqual(blocks);
  });

  it('come back with the same words, whatever they are, and never with HTML or a picture from elsewhere', () => {
    fc.assert(
      fc.property(oddMarkdown, markdown => {
        const blocks = read(markdown);
        const written = write(blocks);
        expect(words(readAgain(written))).toBe(words(blocks));
        expect(strangersIn(written)).toEqual([]);
      }),
      { numRuns: 2000, seed: 2 },
    );
  });
});

describe('one markdown file', () => {
  it('holds every note below a heading, with its text as it was', async () => {
    const text = (await textsOf('markdown')).get('Notes for the cohort.md') ?? '';
    const blocks = readBlocks(text, name => name);
    const headings = blocks.flatMap(block =>
      block.kind === 'heading' ? [[block.level, words([block])]] : [],
    );
    expect(headings).toEqual([
      [1, 'Notesforthecohort'],
      [2, 'Whatdoesagoodfirst-daycallsoundlike?'],
      [3, 'Firstheading'],
      [4, 'Skippedalevel'],
      [3, 'Decided'],
      [4, 'Afterhalfaterm'],
      [2, 'Ringbeforenine'],
      [2, 'Untitled'],
    ]);
    const body = readBlocks(everyForm, name => (name === 'hall.png' ? name : null));
    const strip = (value: readonly Block[]) => JSON.stringify(value).replace(/"level":\d,/g, '');
    expect(strip(blocks)).toContain(strip(body).slice(1, -1));
  });

  it.each([
    '```\ncode',
    '<!-- hidden',
    '> quote\n> ```\n> code',
    '<script>',
    '- a\n  ~~~',
    '<![CDATA[',
    '[x',
  ])('ends every note where it ends: %j', async open => {
    const text = (
      await textsOf('markdown', documentOf({ body: open }, { key: 'b', title: 'The next one' }))
    ).get('Notes for the cohort.md');
    const last = readBlocks(text ?? '', name => name).findLast(block => block.kind === 'heading');
    expect(last === undefined ? '' : plainBlocks([last])).toBe('The next one');
  });

  it('does not let one note say where the links of another lead', async () => {
    const document = documentOf({ body: '[r] [a][r]\n\n[r]: https://one.org' }, { key: 'b', body: '[r]' });
    const text = (await textsOf('markdown', document)).get('Notes for the cohort.md') ?? '';
    expect(text.match(/one\.org/g)).toHaveLength(2);
  });
});

describe('a folder of markdown', () => {
  it('has a file for each note and one for each attachment', async () => {
    expect([...(await textsOf('markdown-folder')).keys()]).toEqual([
      '2026-11-12 What does a good first-day call sound like.md',
      '2026-11-12 Ring before nine.md',
      '2026-11-12 Untitled.md',
      'attachments/hall.png',
      'attachments/not shown.png',
      'attachments/script.pdf',
    ]);
  });

  it('says in the front matter what the app reads, and no id', async () => {
    const [text = ''] = (await textsOf('markdown-folder')).values();
    const { yaml, body } = splitFrontMatter(text);
    expect(Object.fromEntries(parseFrontMatter(yaml ?? '')?.values ?? [])).toEqual({
      title: 'What does a good first-day call sound like?',
      kind: 'question',
      status: 'answered',
      date: '2026-11-12',
      people: ['Mary Postlethwaite-Cunningham'],
      tags: ['attendance', 'first-day'],
      themes: ['Shared values and vision'],
      attachments: ['attachments/hall.png', 'attachments/not shown.png', 'attachments/script.pdf'],
    });
    expect(body).toContain('![The hall](attachments/hall.png)');
    expect(body).toContain('[script.pdf](attachments/script.pdf)');
  });

  it('gives notes and pictures of one name a file each, under names that every system takes', async () => {
    const twice = [pictureOf('x.png'), pictureOf('x.png')];
    const document = documentOf(
      { title: '../a/b', body: '![a](x.png)', attachments: twice },
      { key: 'b', title: '..:a?b', body: '![b](x.png)', attachments: [pictureOf('X.png')] },
    );
    const texts = await textsOf('markdown-folder', document);
    expect([...texts.keys()]).toEqual([
      '2026-11-12 a b.md',
      '2026-11-12 a b (2).md',
      'attachments/x.png',
      'attachments/x (2).png',
      'attachments/X (3).png',
    ]);
    expect(texts.get('2026-11-12 a b.md')).toContain('![x.png](<attachments/x%20(2).png>)');
  });
});
