import { describe, expect, it } from 'vitest';
import { leavingParts } from '../../../../renderer/features/sharing/check/marked-words';
import { shortSentence, wholeSentence } from '../../../../renderer/features/sharing/check/sentence-parts';
import { piecesOf } from '../../../../renderer/features/sharing/hand-over/text-pieces';

const textOf = (parts: readonly { readonly text: string }[]) => parts.map(({ text }) => text).join('');
const at = (text: string, found: string) => {
  const from = text.indexOf(found);
  return { text, from, to: from + found.length };
};

describe('a sentence with what was found in it', () => {
  it('is quoted whole, without the mark of its line', () => {
    const parts = wholeSentence(at('- Angela is on the desk. ', 'Angela'));
    expect(textOf(parts)).toBe('“Angela is on the desk.”');
    expect(parts.find(({ hit }) => hit)?.text).toBe('Angela');
  });

  it('reads a mention as its name', () => {
    const parts = wholeSentence(at('Asked @[Jo Ash] and @[Mary Bell] today.', '@[Mary Bell]'));
    expect(parts.map(({ text }) => text)).toEqual(['“Asked Jo Ash and ', 'Mary Bell', ' today.”']);
  });

  it('is cut at words, on both sides of what was found, where it is long', () => {
    const long = `${'before it '.repeat(20)}Angela${' and after'.repeat(20)}`;
    const short = textOf(shortSentence(at(long, 'Angela')));
    expect(short).toMatch(/^“…(?:before|it) .*Angela.* (?:and|after)…”$/);
    expect(short.length).toBeLessThan(100);
  });

  it('is never longer than a few lines, however much was found', () => {
    expect(textOf(shortSentence(at('x'.repeat(5000), 'x'.repeat(5000)))).length).toBeLessThan(170);
  });
});

describe('what leaves', () => {
  it('has marked what stands for something else, as a whole word', () => {
    const marked = leavingParts('Head A and head a, not Head Ax.', ['Head A']).filter(
      part => part.mark !== 'none',
    );
    expect(marked).toEqual([
      { text: 'Head A', mark: 'instead' },
      { text: 'head a', mark: 'instead' },
    ]);
  });

  it('has marked what waits for a decision', () => {
    expect(leavingParts('Ask (name to decide).', [])).toEqual([
      { text: 'Ask ', mark: 'none' },
      { text: '(name to decide)', mark: 'to-decide' },
      { text: '.', mark: 'none' },
    ]);
  });

  it('is the same text, whatever stands in the words that are sought', () => {
    for (const words of ['(left out)', 'a+b', '\\d', '[x', 'a number'])
      expect(textOf(leavingParts(`one ${words} two (${words})`, [words, '']))).toBe(
        `one ${words} two (${words})`,
      );
  });
});

describe('a long text in pieces', () => {
  it('is all there, cut at line ends', () => {
    const text = Array.from({ length: 5000 }, (_, line) => `line ${line}`).join('\n');
    const pieces = piecesOf(text);
    expect(pieces.length).toBeGreaterThan(3);
    expect(pieces.map(piece => piece.text).join('\n')).toBe(text);
    for (const piece of pieces) expect(text.startsWith(piece.text, piece.from)).toBe(true);
  });

  it('may be one line of any length, or nothing', () => {
    expect(piecesOf('x'.repeat(50_000))).toHaveLength(1);
    expect(piecesOf('')).toEqual([{ from: 0, text: '' }]);
  });
});
