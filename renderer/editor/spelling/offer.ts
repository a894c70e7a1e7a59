import {
  type Completion,
  type CompletionContext,
  type CompletionResult,
  closeCompletion,
  completionStatus,
  startCompletion,
} from '@codemirror/autocomplete';
import { type Extension, Prec, StateEffect, StateField } from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';
import type { AskedWord } from './asked-words';
import { ignoreWord } from './look-through';
import { markedAt, markedUnder } from './marks';
import type { LatestSpelling } from './spelling-port';

/** What is offered for a word just now. */
type Offer = AskedWord & { readonly suggestions: readonly string[] };

const setOffer = StateEffect.define<Offer>();

const offered = StateField.define<Offer | null>({
  create: () => null,
  update: (value, transaction) => {
    for (const effect of transaction.effects) if (effect.is(setOffer)) return effect.value;
    return transaction.docChanged || transaction.selection !== undefined ? null : value;
  },
});

/** Ctrl . offers words for the marked one at the cursor or before it; so do the secondary button on it and the menu key. */
export function offering(spelling: LatestSpelling): Extension {
  const open = (view: EditorView, word: AskedWord | null): boolean => {
    if (word === null) view.dispatch({ effects: EditorView.announce.of(spelling().texts.nothing) });
    else void offer(view, word, spelling);
    return true;
  };
  return [
    offered,
    Prec.high(
      keymap.of([
        {
          key: 'Mod-.',
          run: view => open(view, markedAt(view.state, view.state.selection.main.head)),
        },
        ...['ArrowDown', 'ArrowUp', 'Enter'].map(key => ({ key, run: isOffering })),
      ]),
    ),
    EditorView.domEventHandlers({
      contextmenu: (event, view) => {
        const { head } = view.state.selection.main;
        const at = event.button === 2 ? view.posAtCoords({ x: event.clientX, y: event.clientY }) : head;
        const word = at === null ? null : markedUnder(view.state, at);
        if (word === null) return false;
        event.preventDefault();
        return open(view, word);
      },
    }),
  ];
}

/** A key that comes before the list hears any does nothing: it would go to the text, and the list away. */
const isOffering = ({ state }: EditorView): boolean =>
  state.field(offered) !== null && completionStatus(state) !== null;

async function offer(view: EditorView, word: AskedWord, spelling: LatestSpelling): Promise<void> {
  const { doc } = view.state;
  const suggestions = await spelling().suggest(word.word);
  if (view.state.doc !== doc) return;
  view.dispatch({
    selection: { anchor: word.to },
    effects: [
      setOffer.of({ ...word, suggestions }),
      EditorView.announce.of(spelling().texts.offered(word.word, suggestions.length)),
    ],
  });
  startCompletion(view);
}

/** The type of what stands below a line in the list. */
export const apart = 'apart';

/** What the list of offered names shows while words are offered. */
export function offeredWords(spelling: LatestSpelling, context: CompletionContext): CompletionResult | null {
  const offer = context.state.field(offered, false) ?? null;
  if (offer === null || !context.explicit) return null;
  const { word, from, to } = offer;
  const { texts, add } = spelling();
  const options: readonly Completion[] = [
    ...offer.suggestions.map(label => ({ label, apply: replaceBy(label) })),
    { label: texts.add, type: apart, apply: closing(() => add(word)) },
    { label: texts.ignore, apply: closing(view => view.dispatch({ effects: ignoreWord.of(word) })) },
  ];
  return { from, to, filter: false, options };
}

const closing =
  (act: (view: EditorView) => void) =>
  (view: EditorView): void => {
    closeCompletion(view);
    act(view);
  };

const replaceBy =
  (insert: string) =>
  (view: EditorView, _completion: Completion, from: number, to: number): void =>
    view.dispatch({
      changes: { from, to, insert },
      selection: { anchor: from + insert.length },
      userEvent: 'input.complete',
    });
