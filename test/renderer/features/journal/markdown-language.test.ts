import { language } from '@codemirror/language';
import { EditorState } from '@codemirror/state';
import { describe, expect, it } from 'vitest';
import { longestFormatted, markdownWithin } from '../../../../renderer/editor/markdown-language';

const started = (doc: string) => EditorState.create({ doc, extensions: markdownWithin(doc.length) });
const isFormatted = (state: EditorState) => state.facet(language) !== null;

describe('the language of a text', () => {
  it('is markdown, but not in a text so long that every key would take a second', () => {
    expect(isFormatted(started('short'))).toBe(true);
    expect(isFormatted(started('x'.repeat(longestFormatted + 1)))).toBe(false);
  });

  it('follows a text that grows and shrinks', () => {
    const short = started('short');
    const grown = short.update({ changes: { from: 0, insert: 'x'.repeat(longestFormatted) } }).state;
    expect(isFormatted(grown)).toBe(false);
    expect(isFormatted(grown.update({ changes: { from: 0, to: longestFormatted } }).state)).toBe(true);
  });
});
