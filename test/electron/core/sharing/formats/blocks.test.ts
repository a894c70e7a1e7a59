import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Block, readBlocks } from '../../../../../electron/core/sharing/formats/blocks';
import { plainBlocks } from '../../../../../electron/core/sharing/formats/text/plain-blocks';
import { oddMarkdown } from './arbitrary-documents';

const read = (markdown: string): readonly Block[] =>
  readBlocks(markdown, name => (name === 'x.png' ? name : null));
const paragraph = (...children: unknown[]) => ({ kind: 'paragraph', children });
const text = (value: string) => ({ kind: 'text', text: value });

describe('markdown as blocks', () => {
  it('shows raw HTML as the text it is', () => {
    expect(read('a <b onclick="x()">b</b>')).toEqual([paragraph(text('a <b onclick="x()">b</b>'))]);
    expect(read('<script>\nalert(1)\n</script>')).toEqual([
      paragraph(text('<script>'), { kind: 'break' }, text('alert(1)'), { kind: 'break' }, text('</script>')),
    ]);
    expect(read('<!-- Mary -->')).toEqual([paragraph(text('<!-- Mary -->'))]);
  });

  it('keeps links that lead to the web or to a mailbox, and the words of every other', () => {
    const links =
      '[a](https://e.org) [b](javascript:alert(1)) [c](file:///etc) [d](mailto:x@e.org) [e](x.md)';
    expect(read(links)).toEqual([
      paragraph(
        { kind: 'link', address: 'https://e.org/', children: [text('a')] },
        text(' b c '),
        { kind: 'link', address: 'mailto:x@e.org', children: [text('d')] },
        text(' e'),
      ),
    ]);
  });

  it('shows pictures of the note, and a link in place of one from elsewhere', () => {
    expect(read('![A](attachments/x.png) ![](x.png) ![B](https://e.org/b.png) ![C](c.png)')).toEqual([
      paragraph(
        { kind: 'image', name: 'x.png', description: 'A' },
        text(' '),
        { kind: 'image', name: 'x.png', description: 'x.png' },
        text(' '),
        { kind: 'link', address: 'https://e.org/b.png', children: [text('B')] },
        text(' C'),
      ),
    ]);
  });

  it('names a picture from elsewhere that says nothing by its address, and shows nothing of one that has none', () => {
    const address = 'https://e.org/b.png';
    expect(read(`![](${address})`)).toEqual([
      paragraph({ kind: 'link', address, children: [text(address)] }),
    ]);
    expect(read('![]()')).toEqual([]);
  });

  it('puts no emphasis around nothing', () => {
    expect(read('a **[](x.md)** b')).toEqual([paragraph(text('a  b'))]);
  });

  it('says links, mentions and tags of ours in their words', () => {
    expect(read('See [[First calls]], ask @[Mary P-C] and @David’s deputy #attendance')).toEqual([
      paragraph(text('See First calls, ask Mary P-C and David’s deputy #attendance')),
    ]);
  });

  it('knows boxes, nested lists and the number a list begins with', () => {
    expect(read('3. a\n   - [x] b\n   - [ ] c')).toEqual([
      {
        kind: 'list',
        start: 3,
        items: [
          {
            box: null,
            blocks: [
              paragraph(text('a')),
              {
                kind: 'list',
                start: null,
                items: [
                  { box: 'done', blocks: [paragraph(text('b'))] },
                  { box: 'open', blocks: [paragraph(text('c'))] },
                ],
              },
            ],
          },
        ],
      },
    ]);
  });

  it('skips no level of headings', () => {
    const levels = read('### a\n\n###### b\n\n## c\n\n### d').map(
      block => block.kind === 'heading' && block.level,
    );
    expect(levels).toEqual([1, 2, 1, 2]);
  });

  it('shows no title of a link and no definition, which nobody sees in the journal either', () => {
    expect(
      plainBlocks(read('[a](https://e.org "Mary") [b][r]\n\n[r]: https://e.org "David"\n[//]: # (Jo)')),
    ).toBe('a (https://e.org/) b (https://e.org/)');
  });

  it('replaces characters that no file may hold', () => {
    expect(plainBlocks(read('a\u0000b\ud800c\ufffe\u0007'))).toBe('a\ufffdb\ufffdc\ufffd\ufffd');
  });

  it('puts no text beside a text and no link into a link', () => {
    fc.assert(
      fc.property(oddMarkdown, markdown => {
        const seen = JSON.stringify(read(markdown), (_key, value: unknown) => {
          if (Array.isArray(value)) {
            const kinds = value.map((one: { kind?: string }) => one.kind);
            if (kinds.some((kind, at) => kind === 'text' && kinds[at + 1] === 'text'))
              throw new Error('side by side');
          }
          return value;
        });
        expect(seen).not.toMatch(/"kind":"link","address":"[^"]*","children":\[[^\]]*"kind":"link"/);
      }),
      { numRuns: 1000, seed: 1 },
    );
  });

  it('reads long texts in pieces as it reads them whole', () => {
    const form = '# A\n\n- a\n- b\n\n```\ncode\n\n# no heading\n```\n\nText [r]\n\n';
    const once = read(`${form}\n[r]: https://e.org`);
    const often = read(`${form.repeat(200)}\n[r]: https://e.org`);
    expect(often).toEqual(Array.from({ length: 200 }, () => once).flat());
  });
});

describe('hostile markdown', () => {
  const million = (pattern: string) => pattern.repeat(Math.ceil(1_000_000 / pattern.length));
  const patterns = [
    '!',
    '[',
    '**a *b ',
    '_**a',
    '> ',
    '- ',
    'a\n-\n',
    '`',
    '<a ',
    '![',
    '- > a\n',
    '[a]: b\n',
    '|a|\n|-|\n',
    '&',
    'a@',
  ];

  it.each(patterns)('is read in a moment: a million characters of %j', pattern => {
    const began = performance.now();
    const shown = plainBlocks(read(million(pattern)));
    expect(performance.now() - began).toBeLessThan(5000);
    expect(shown.length).toBeGreaterThanOrEqual(0);
  });

  it.each(['!', '[', '**a *b ', '_**a'])(
    'is read in a moment: one paragraph, or hundreds, full of %j',
    pattern => {
      const began = performance.now();
      read(pattern.repeat(150_000 / pattern.length));
      read(`${pattern.repeat(1500 / pattern.length)}\n\n`.repeat(600));
      expect(performance.now() - began).toBeLessThan(10_000);
    },
  );

  it('shows what nests too deep as it was typed', () => {
    const deep = `${'> '.repeat(5000)}Mary`;
    expect(read(deep)).toEqual([{ kind: 'code', text: deep }]);
    expect(plainBlocks(read(`${'**a *b '.repeat(100)}c${' d* e**'.repeat(100)}`))).toContain('c');
  });
});
