import { renderToStaticMarkup } from 'react-dom/server';
import { IntlProvider } from 'use-intl';
import { describe, expect, it } from 'vitest';
import { EntryOption } from '../../../../renderer/features/palette/EntryOption';
import { messages } from '../../../../shared/messages/en-GB';
import { summary } from '../../summaries';

const segments = (text: string) => (text === '' ? [] : [{ text, hit: false }]);

/** The lines in the middle of a found entry, as they are read. */
function linesOf(title: string, snippet: string): readonly string[] {
  const hit = {
    entry: summary('quiet', { kind: 'reflection', title }),
    title: segments(title),
    snippet: segments(snippet),
    people: [],
    tags: [],
  };
  const page = renderToStaticMarkup(
    <IntlProvider locale="en-GB" timeZone="Europe/London" messages={messages}>
      <EntryOption hit={hit} isOpened={false} />
    </IntlProvider>,
  );
  const words = /class="[^"]*words[^"]*">(.*)<\/span><span class="[^"]*date/.exec(page)?.[1] ?? '';
  return [...words.matchAll(/<span[^>]*>(.*?)<\/span>/g)].map(([, text = '']) =>
    text.replace(/<[^>]*>/g, ''),
  );
}

describe('an entry that was found', () => {
  it('shows its title and where it was found', () => {
    expect(linesOf('Start of term', 'a quiet start')).toEqual(['Start of term', 'a quiet start']);
  });

  it('that was never named begins with its words, and leaves no empty line above them', () => {
    expect(linesOf('', 'The quiet after assembly.')).toEqual(['The quiet after assembly.']);
  });

  it('that has neither says so', () => {
    expect(linesOf('', '')).toEqual(['Nothing written yet']);
  });
});
