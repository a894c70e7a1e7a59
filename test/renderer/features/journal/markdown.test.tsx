import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { InertMarkdown } from '../../../../renderer/markdown/InertMarkdown';
import { Markdown } from '../../../../renderer/markdown/Markdown';
import { toggleBox } from '../../../../renderer/markdown/task-boxes';
import { fileNameOf, safeLink } from '../../../../shared/domain/markdown-address';

const nothing = () => undefined;

/** The page as HTML, without classes. */
function pageOf(text: string): string {
  const page = renderToStaticMarkup(
    <Markdown
      text={text}
      onAddress={nothing}
      onLink={nothing}
      onMention={nothing}
      onTag={nothing}
      onCheck={nothing}
      picture={name => (name === 'map.png' ? <b>the map</b> : null)}
      remotePicture={name => `not loaded: ${name}`}
      checkLabel="Done"
    />,
  );
  return page.replace(/ (?:class|type)="[^"]*"/g, '').replace(/^<div>|<\/div>$/g, '');
}

describe('a page of markdown', () => {
  it('has headings below that of the entry, lists, quotes and emphasis', () => {
    expect(pageOf('# Why\n\nso **it** *is*')).toBe('<h3>Why</h3><p>so <strong>it</strong> <em>is</em></p>');
    expect(pageOf('### a\n##### b\n# c')).toBe('<h3>a</h3><h4>b</h4><h3>c</h3>');
    expect(pageOf('- a\n- b')).toBe('<ul><li>a</li><li>b</li></ul>');
    expect(pageOf('> said')).toBe('<blockquote><p>said</p></blockquote>');
  });

  it('shows raw HTML as the text it is', () => {
    expect(pageOf('<script>alert(1)</script>')).toBe('<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>');
    expect(pageOf('a <img src=x onerror=alert(1)> b')).toContain('&lt;img src=x onerror=alert(1)&gt;');
  });

  it('makes buttons of links, and none of what must not be opened', () => {
    expect(pageOf('[a](https://example.org)')).toBe('<p><button>a</button></p>');
    expect(pageOf('[a](javascript:alert(1))')).not.toContain('<button');
  });

  it('loads no picture from elsewhere, and shows those of the journal', () => {
    expect(pageOf('![cat](https://example.org/cat.png)')).toBe('<p><button>not loaded: cat</button></p>');
    expect(pageOf('![map](images/map.png)')).toBe('<p><b>the map</b></p>');
    expect(pageOf('![map](other.png)')).toBe('<p><span>not loaded: map</span></p>');
  });

  it('knows our links, people and tags, but not inside code', () => {
    expect(pageOf('see [[Jo]], @Mary #sef')).toBe(
      '<p>see <button>Jo</button>, <button>Mary</button> <button>#sef</button></p>',
    );
    expect(pageOf('`@Mary`')).toBe('<p><code>@Mary</code></p>');
  });

  it('has nothing to press and asks for nothing when it is only to be looked at', () => {
    const text =
      'see [[Jo]], @Mary #sef, [a](https://example.org) ![cat](https://example.org/cat.png)\n\n- [ ] b';
    const page = renderToStaticMarkup(<InertMarkdown text={text} picture={() => null} />);
    expect(page).not.toMatch(/<button|<img|<a |src=|href=/);
    expect(page).toContain('cat');
    expect(page).toContain('disabled');
  });

  it('writes characters once, however they were typed', () => {
    expect(pageOf('a & b &amp; "c"')).toBe('<p>a &amp; b &amp; &quot;c&quot;</p>');
  });
});

describe('boxes to tick', () => {
  const text = ['- [ ] one', '```', '- [ ] code', '```', '> 1. [x] two', '* [ ] three'].join('\n');

  it('are counted as the page shows them, without those in code', () => {
    expect(toggleBox(text, 0)).toContain('- [x] one');
    expect(toggleBox(text, 1)).toContain('> 1. [ ] two');
    expect(toggleBox(text, 2)).toContain('* [x] three');
    expect(toggleBox(text, 3)).toBeNull();
  });

  it('change nothing else', () => {
    expect(toggleBox(toggleBox(text, 2) ?? '', 2)).toBe(text);
  });
});

describe('addresses', () => {
  it('are opened only when they lead to the web or to a letter', () => {
    expect(safeLink('https://example.org/a b')).toBe('https://example.org/a%20b');
    expect(safeLink('mailto:mary@example.org')).toBe('mailto:mary@example.org');
    for (const address of [
      'javascript:alert(1)',
      ' JAVASCRIPT:x',
      'data:text/html,x',
      'file:///etc/passwd',
      'note.md',
      '',
    ])
      expect(safeLink(address)).toBeNull();
  });

  it('of pictures inside the journal are names of files', () => {
    expect(fileNameOf('images/my%20map.png')).toBe('my map.png');
    expect(fileNameOf('50%.png')).toBe('50%.png');
    expect(fileNameOf('https://example.org/map.png')).toBeNull();
    expect(fileNameOf('//example.org/map.png')).toBeNull();
  });
});
