import { syntaxTree } from '@codemirror/language';
import { type Extension, StateEffect, StateField } from '@codemirror/state';
import { type EditorView, ViewPlugin, type ViewUpdate } from '@codemirror/view';
import { foldWord } from '../../../shared/domain/spelling';
import { type AskedWord, askedWords } from './asked-words';
import { setMarks, spellingMarks } from './marks';
import type { LatestSpelling } from './spelling-port';

/** Looks again: what counts as right is different now. */
export const spellingChanged = StateEffect.define<null>();

/** Leaves a word alone in this text, until the editor is closed. */
export const ignoreWord = StateEffect.define<string>();

/** Folded words that are left alone here. */
export const ignoredWords = StateField.define<ReadonlySet<string>>({
  create: () => new Set<string>(),
  update: (value, { effects }) => {
    const more = effects.flatMap(effect => (effect.is(ignoreWord) ? [foldWord(effect.value)] : []));
    return more.length === 0 ? value : new Set([...value, ...more]);
  },
});

/** Words whose answer is remembered; beyond that all are asked again. */
const mostRemembered = 20_000;
/** Milliseconds after which it is looked through even when the page never rests. */
const longestWait = 1000;

/** Marks what the dictionary does not know: of what is on screen, in an idle moment, each word asked once. */
export function lookThrough(spelling: LatestSpelling): Extension {
  return [ignoredWords, spellingMarks, ViewPlugin.define(view => lookingThrough(view, spelling))];
}

function lookingThrough(view: EditorView, spelling: LatestSpelling) {
  const answers = new Map<string, boolean>();
  let isTyping = false;
  let handle: number | null = null;
  let isEnded = false;
  const plan = (): void => {
    handle ??= requestIdleCallback(look, { timeout: longestWait });
  };
  const look = async (): Promise<void> => {
    handle = null;
    const words = spelling().isOn ? wordsOnScreen(view, isTyping) : [];
    const fresh = [...new Set(words.map(({ word }) => word))].filter(word => !answers.has(word));
    if (fresh.length === 0) return show(words);
    const unknown = new Set(await spelling().unknown(fresh));
    if (isEnded) return;
    if (answers.size > mostRemembered) answers.clear();
    for (const word of fresh) answers.set(word, unknown.has(word));
    plan();
  };
  const show = (words: readonly AskedWord[]): void => {
    const { isOwn } = spelling();
    const ignored = view.state.field(ignoredWords);
    const isWrong = ({ word }: AskedWord): boolean =>
      answers.get(word) === true && !ignored.has(foldWord(word)) && !isOwn(word);
    const wrong = words.filter(isWrong);
    if (!isShown(view, wrong)) view.dispatch({ effects: setMarks.of(wrong) });
  };
  plan();
  return {
    update: (update: ViewUpdate) => {
      isTyping = isStillTyping(update, isTyping);
      if (needsLooking(update)) plan();
    },
    destroy: () => {
      isEnded = true;
      if (handle !== null) cancelIdleCallback(handle);
    },
  };
}

/** Without the word that is being typed. */
function wordsOnScreen(view: EditorView, isTyping: boolean): readonly AskedWord[] {
  const { state } = view;
  const { head } = state.selection.main;
  const found = view.visibleRanges.flatMap(range => askedWords(state, range));
  const apart = found.filter(({ to }, index) => index === 0 || to > (found[index - 1]?.to ?? 0));
  return isTyping ? apart.filter(({ from, to }) => head < from || head > to) : apart;
}

function isStillTyping(update: ViewUpdate, wasTyping: boolean): boolean {
  if (update.docChanged)
    return update.transactions.some(one => one.isUserEvent('input.type') || one.isUserEvent('delete'));
  return wasTyping && !update.selectionSet && update.view.hasFocus;
}

function needsLooking(update: ViewUpdate): boolean {
  const isAsked = update.transactions.some(({ effects }) =>
    effects.some(effect => effect.is(spellingChanged) || effect.is(ignoreWord)),
  );
  return (
    isAsked ||
    update.docChanged ||
    update.viewportChanged ||
    update.selectionSet ||
    update.focusChanged ||
    syntaxTree(update.startState) !== syntaxTree(update.state)
  );
}

function isShown({ state }: EditorView, words: readonly AskedWord[]): boolean {
  const marks = state.field(spellingMarks);
  if (marks.size !== words.length) return false;
  let next = 0;
  let isSame = true;
  marks.between(0, state.doc.length, (from, to) => {
    const word = words[next];
    next += 1;
    isSame = word?.from === from && word.to === to;
    return isSame ? undefined : false;
  });
  return isSame;
}
