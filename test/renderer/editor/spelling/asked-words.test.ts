import { EditorState } from '@codemirror/state';
import { describe, expect, it } from 'vitest';
import { markdownWithin } from '../../../../renderer/editor/markdown-language';
import { askedWordAt, askedWords } from '../../../../renderer/editor/spelling/asked-words';

const stateOf = (text: string): EditorState =>
  EditorState.create({ doc: text, extensions: [markdownWithin(text.length)] });

const asked = (text: string): readonly string[] =>
  askedWords(stateOf(text), { from: 0, to: text.length }).map(({ word }) => word);

describe('the words of a note that are asked for', () => {
  it('are its prose, in headings, lists and quotations too', () => {
    expect(asked('# Good week\n\n- **bold** _word_\n> said it\n\n1. ~~gone~~')).toEqual(
      'Good week bold word said it gone'.split(' '),
    );
  });

  it('are none in code, links, addresses and file names', () => {
    expect(asked('see `cde` and\n\n```\nblck\n```\n\nthen')).toEqual(['see', 'and', 'then']);
    expect(asked('at https://exmple.org/pth or www.exmple.org or hed@exmple.org or C:\\Pth\\fle')).toEqual(
      'at or or or'.split(' '),
    );
    expect(asked('the [txt](https://exmple.org) and ![pic](pth) and reprt.docx')).toEqual(
      'the and and'.split(' '),
    );
  });

  it('are none in mentions, tags and links to entries', () => {
    expect(asked('with @Mry and @[Mry Pstlethwaite] on #attndance in [[Ttle of it]] today')).toEqual(
      'with and on in today'.split(' '),
    );
  });

  it('are no abbreviations, figures, single letters or names with capitals inside', () => {
    expect(asked('a SENCO, the SENCOs, 9am, Y6s, KS2 and McKnzie')).toEqual(['the', 'and']);
  });

  it('keep apostrophes and hyphens within, and leave the quotation marks around', () => {
    expect(asked('‘don’t’ the pupils’ well-being and "O\'Brien" - so')).toEqual([
      'don’t',
      'the',
      'pupils',
      'well-being',
      'and',
      "O'Brien",
      'so',
    ]);
  });

  it('are whole words where the screen ends inside one', () => {
    const text = 'before safegaurding after';
    expect(askedWords(stateOf(text), { from: 10, to: 12 })).toEqual([
      { from: 7, to: 19, word: 'safegaurding' },
    ]);
  });

  it('are found at the cursor, and at either edge of a word', () => {
    const state = stateOf('one wrold two');
    for (const at of [4, 6, 9]) expect(askedWordAt(state, at)?.word).toBe('wrold');
    expect(askedWordAt(stateOf('one  two'), 4)).toBeNull();
  });

  it('are read in time that grows with the text, whatever is in it', () => {
    const text = `${'a'.repeat(30_000)} ${"b'".repeat(15_000)} ${'c-'.repeat(15_000)} wrold`;
    const start = performance.now();
    expect(asked(text).at(-1)).toBe('wrold');
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
