import { describe, expect, it } from 'vitest';
import { htmlToMarkdown } from '../../../../../electron/core/transfer/sources/html-markdown';
import { pictureLink } from '../../../../../electron/core/transfer/sources/picture-link';
import { readFiles } from '../folders';
import { sampleBytes } from '../journals';
import { toldOf } from './archives';

const markdown = (html: string): string =>
  htmlToMarkdown(html, { picture: pictureLink, media: () => null }).body;

describe('a page', () => {
  it.each([
    ['<h1>One</h1><p>Two</p><p>Three</p>', '# One\n\nTwo\n\nThree'],
    ['<div>One</div><div>Two</div>', 'One\nTwo'],
    ['<p>A <b>bold</b> and <em> soft </em>word<b></b>.</p>', 'A **bold** and *soft* word.'],
    [
      '<ul><li>One</li><li>Two<ol start="3"><li>Inner</li><li>Next</li></ol></li></ul>',
      '- One\n- Two\n  3. Inner\n  4. Next',
    ],
    ['<blockquote><p>Said</p><p>Twice</p></blockquote>', '> Said\n>\n> Twice'],
    [
      '<a href="https://example.org/a b">A link</a> <a href="javascript:alert(1)">none</a>',
      '[A link](<https://example.org/a%20b>) none',
    ],
    ['<pre>one\n  two</pre>', '```\none\n  two\n```'],
    ['one<br>two<hr>three', 'one\ntwo\n\n---\n\nthree'],
    [
      '<table><tr><th>A</th><th>B</th></tr><tr><td>1</td><td><p>2</p></td></tr></table>',
      '| A | B |\n| --- | --- |\n| 1 | 2 |',
    ],
    [
      '<p>1. not a list, *no* star, `no` code, snake_case _x_ # no</p>',
      '1\\. not a list, \\*no\\* star, \\`no\\` code, snake_case \\_x\\_ # no',
    ],
    ['<en-todo checked="true"/>Done<br/><en-todo/>Open', '- [x] Done\n- [ ] Open'],
    ['<code>x</code> &amp; &eacute;', '`x` & é'],
    ['<constructor>as it is</constructor>', 'as it is'],
    [
      '<table><tr><th>One|two<th>B</tr><tr><td>1<br>2<td><ul><li>x<li>y</ul><h2>z</h2></tr></table>after',
      '| One\\|two | B |\n| --- | --- |\n| 1 2 | x y z  |\n\nafter',
    ],
  ])('%s', (html, expected) => {
    expect(markdown(html)).toBe(expected);
  });

  it('says nothing of scripts, styles and frames, and loads no picture', () => {
    const html =
      '<script>bad()</script><style>p{}</style><iframe src="https://x.example">in</iframe><p onclick="bad()">Good</p><img src="https://x.example/a.png" alt="A [wall]"><img src="data:image/png;base64,AAAA"><img src="x.png">';
    expect(markdown(html)).toBe('Good\n\n[A  wall](<https://x.example/a.png>)');
  });

  it.each([
    ['anything', '<font>'],
    ['lists', '<ul><li>'],
    ['quotes', '<blockquote>'],
    ['links', '<a href="https://example.org">'],
    ['tables', '<table><tr><td>'],
    ['fences', '<pre><span>'],
  ])(
    'keeps all its words when %s stay open by the thousand, and shows nothing that is never shown',
    (_what, open) => {
      const words = Array.from({ length: 5000 }, (_, index) => `word${index}`);
      const page = words.map(word => `${open}${word}`).join('');
      const hidden = `${'<b>'.repeat(1999)}<script>let hidden = 1;</script><svg>${'<g>'.repeat(3000)}</svg>seen`;
      const written = markdown(page);
      expect(written.match(/word\d+/g)).toEqual(words);
      expect(markdown(hidden)).not.toContain('hidden');
      expect(markdown(hidden)).toContain('seen');
    },
  );

  it.each([
    ['elements', '<div>'.repeat(300_000)],
    ['lists', '<ul><li>x'.repeat(100_000)],
    ['quotes', '<blockquote>x'.repeat(1500)],
    ['marks', '<b>x'.repeat(300_000)],
    ['open ends', '</i>'.repeat(300_000)],
    ['attributes', `<a ${'x=y '.repeat(300_000)}>`],
    ['ampersands', '&'.repeat(1_000_000)],
    ['spaces', `${' '.repeat(1_000_000)}x`],
  ])('is read in bounded time with ever more %s in it', (_what, html) => {
    const before = process.cpuUsage();
    expect(markdown(html).length).toBeLessThan(4_000_000);
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(2000);
  });

  it('says that a picture is missing which is within the page or not beside it, and keeps its words', async () => {
    const read = await readFiles({
      'page.html':
        '<p>One <img src="data:image/png;base64,AAAA" alt="a graph"> two <img src="gone.png" alt=""> three <img src="../out.png" alt="[out]"></p>',
    });
    expect(read.entries[0]?.content.body).toBe('One ![a graph]() two three ![out]()');
    expect(read.notes).toEqual([{ file: 'page.html', problem: 'attachment-missing', leftOut: false }]);
  });

  it('comes in under its title, in its folder, with the pictures beside it', async () => {
    const read = await readFiles({
      'Old blog/2024-05-06 Post.html':
        '<title>The  post</title><p>Look: <img src="wall%201.png" alt="a wall"></p>',
      'Old blog/wall 1.png': sampleBytes['image/png'],
      'plain.htm': 'No title',
    });
    expect(toldOf(read)).toMatchObject([
      { title: 'The post', date: '2024-05-06', tags: ['Old-blog'], attachments: ['wall 1.png'] },
      { title: 'plain', tags: [], attachments: [] },
    ]);
    expect(read.entries[0]?.content.body).toBe('Look: ![a wall](<wall 1.png>)');
    expect(read.sources).toEqual([{ source: 'html', file: '', notes: 2 }]);
    expect(read.notes).toEqual([]);
  });
});
