import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { InertMarkdown } from '../../../renderer/markdown/InertMarkdown';

const shown = (text: string) => renderToStaticMarkup(<InertMarkdown text={text} picture={() => null} />);

describe('a page of markdown', () => {
  it.each([
    ['quotes', '>'.repeat(5000)],
    ['lists', '- '.repeat(5000)],
  ])('shows %s that nest thousands deep as they were typed', (_, deep) => {
    expect(shown(`${deep}words`)).toContain('words');
  });

  it('reads a link that is defined further down, however lines end', () => {
    expect(shown('A [word][1].\r\n\r\n[1]: https://example.org')).toContain('title="https://example.org"');
  });
});
