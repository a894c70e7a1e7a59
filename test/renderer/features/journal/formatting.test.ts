import { EditorSelection, EditorState } from '@codemirror/state';
import { describe, expect, it } from 'vitest';
import { applyFormat, type Format } from '../../../../renderer/editor/formatting';

/** Applies a format to a text in which `|` marks the ends of the selection, and shows the result the same way. */
function formatted(marked: string, format: Format): string {
  const from = marked.indexOf('|');
  const to = marked.lastIndexOf('|') - (marked.lastIndexOf('|') > from ? 1 : 0);
  const state = EditorState.create({
    doc: marked.replaceAll('|', ''),
    selection: EditorSelection.single(from, to),
  });
  const next = state.update(applyFormat(state, format)).state;
  const { main } = next.selection;
  const doc = next.doc.toString();
  return main.empty
    ? `${doc.slice(0, main.head)}|${doc.slice(main.head)}`
    : `${doc.slice(0, main.from)}|${doc.slice(main.from, main.to)}|${doc.slice(main.to)}`;
}

describe('formatting', () => {
  it('makes the selection bold, and takes it back', () => {
    expect(formatted('ring |every| family', 'bold')).toBe('ring **|every|** family');
    expect(formatted('ring **|every|** family', 'bold')).toBe('ring |every| family');
  });

  it('takes the word the cursor is in', () => {
    expect(formatted('ring ev|ery family', 'italic')).toBe('ring *ev|ery* family');
  });

  it('does not take bold for italic', () => {
    expect(formatted('**|every|**', 'italic')).toBe('***|every|***');
    expect(formatted('***|every|***', 'italic')).toBe('**|every|**');
  });

  it('starts writing bold where nothing is', () => {
    expect(formatted('a | b', 'bold')).toBe('a **|** b');
  });

  it('makes lines a list, another kind of list, and plain again', () => {
    expect(formatted('|one\ntwo|', 'list')).toBe('- |one\n- two|');
    expect(formatted('- |one\n- two|', 'checklist')).toBe('- [ ] |one\n- [ ] two|');
    expect(formatted('- [ ] |one\n- [x] two|', 'checklist')).toBe('|one\ntwo|');
  });

  it('makes a heading of a quoted line', () => {
    expect(formatted('> wh|y', 'heading')).toBe('## wh|y');
    expect(formatted('## wh|y', 'heading')).toBe('wh|y');
  });

  it('puts link brackets around the selection', () => {
    expect(formatted('ask |Jo| first', 'link')).toBe('ask [[Jo|]] first');
  });
});
