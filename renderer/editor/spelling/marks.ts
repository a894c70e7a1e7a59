import { type EditorState, StateEffect, StateField } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView } from '@codemirror/view';
import { type AskedWord, askedWordAt } from './asked-words';

/** Puts these marks in place of those there are. */
export const setMarks = StateEffect.define<readonly AskedWord[]>();

const look = Decoration.mark({ class: 'cm-misspelt', attributes: { 'aria-invalid': 'spelling' } });

/** The words that are marked; they move with the text, and one that is written in loses its mark until it was looked at again. */
export const spellingMarks = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update: (before, transaction) => {
    for (const effect of transaction.effects)
      if (effect.is(setMarks))
        return Decoration.set(effect.value.map(({ from, to }) => look.range(from, to)));
    if (!transaction.docChanged) return before;
    const { changes } = transaction;
    const untouched = before.update({ filter: (from, to) => changes.touchesRange(from, to) === false });
    return untouched.map(changes);
  },
  provide: field => EditorView.decorations.from(field),
});

/** The marked word at `at`, else the last one before it on its line. */
export function markedAt(state: EditorState, at: number): AskedWord | null {
  const line = state.doc.lineAt(at);
  let last: AskedWord | null = null;
  state.field(spellingMarks).between(line.from, at, (from, to) => {
    last = { from, to, word: state.sliceDoc(from, to) };
  });
  return last;
}

/** The word at `at` when it is marked. */
export function markedUnder(state: EditorState, at: number): AskedWord | null {
  const word = askedWordAt(state, at);
  return word !== null && markedAt(state, at)?.from === word.from ? word : null;
}
