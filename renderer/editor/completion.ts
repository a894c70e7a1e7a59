import type {
  Completion,
  CompletionContext,
  CompletionResult,
  CompletionSource,
} from '@codemirror/autocomplete';
import type { EditorView } from '@codemirror/view';
import { foldName, formatMention } from '../../shared/domain/inline';
import { mentionAtEnd } from './typed-mention';

/**
 * A name that can be put in, with what stands beside it. `label` is shown where it says more than the name; `onChosen` does
 * what choosing it does besides.
 */
export type Suggestion = {
  readonly name: string;
  readonly detail: string;
  readonly label?: string;
  readonly onChosen?: () => void;
};

/** Where suggestions come from. */
export type Suggestions = {
  readonly links: (text: string) => Promise<readonly Suggestion[]>;
  /** What fits a name that is being typed; best first. */
  readonly people: (text: string) => Promise<readonly Suggestion[]>;
  readonly tags: () => Promise<readonly Suggestion[]>;
};

/** Completion after `[[`, `@` and `#`. */
export function completionSources(suggestions: Suggestions): readonly CompletionSource[] {
  return [
    context => completeLink(context, suggestions.links),
    context => completeName(context, mentionAtEnd, suggestions.people, formatMention),
    context =>
      completeName(
        context,
        /(?<![\p{L}\p{N}_/.@#&])#[\p{L}\p{M}\p{N}_/-]{0,60}$/u,
        async typed => fitting(await suggestions.tags(), foldName(typed)),
        tag => `#${tag}`,
      ),
  ];
}

async function completeLink(
  context: CompletionContext,
  suggest: Suggestions['links'],
): Promise<CompletionResult | null> {
  const match = before(context, /\[\[[^[\]\n]{0,300}$/u);
  if (match === null) return null;
  const found = await suggest(match.text.slice(2));
  if (context.aborted || found.length === 0) return null;
  return {
    from: match.from + 2,
    filter: false,
    options: found.map(({ name, detail }) => ({
      label: name,
      detail,
      apply: (view: EditorView, _completion: Completion, from: number, to: number) =>
        insert(view, from, closed(view, to, ']]'), `${name}]]`),
    })),
  };
}

async function completeName(
  context: CompletionContext,
  pattern: RegExp,
  suggest: (typed: string) => Promise<readonly Suggestion[]>,
  format: (name: string) => string,
): Promise<CompletionResult | null> {
  const match = before(context, pattern);
  if (match === null) return null;
  const found = await suggest(match.text.replace(/^[@#]\[?/, ''));
  if (context.aborted || found.length === 0) return null;
  return {
    from: match.from,
    filter: false,
    options: found.map(({ name, detail, label = name, onChosen }) => ({
      label,
      detail,
      apply: (view: EditorView, _completion: Completion, from: number, to: number) => {
        insert(view, from, opensBracket(view, from) ? closed(view, to, ']') : to, format(name));
        onChosen?.();
      },
    })),
  };
}

/** Names with a word that begins with what was typed, at most twelve; those that begin with it themselves come first. */
export function fitting(all: readonly Suggestion[], typed: string): readonly Suggestion[] {
  const starts = all.filter(({ name }) => foldName(name).startsWith(typed));
  const inside = all.filter(
    ({ name }) => !foldName(name).startsWith(typed) && foldName(name).includes(` ${typed}`),
  );
  return [...starts, ...inside].slice(0, 12);
}

type Match = { readonly from: number; readonly text: string };

function before(context: CompletionContext, pattern: RegExp): Match | null {
  const line = context.state.doc.lineAt(context.pos);
  const from = Math.max(line.from, context.pos - 400);
  const match = pattern.exec(context.state.sliceDoc(from, context.pos));
  return match === null ? null : { from: from + match.index, text: match[0] };
}

/** Past brackets that already close the link or the name. */
function closed(view: EditorView, to: number, brackets: string): number {
  const end = to + brackets.length;
  return view.state.sliceDoc(to, end) === brackets ? end : to;
}

const opensBracket = (view: EditorView, from: number): boolean =>
  view.state.sliceDoc(from, from + 2) === '@[';

function insert(view: EditorView, from: number, to: number, text: string): void {
  view.dispatch({
    changes: { from, to, insert: text },
    selection: { anchor: from + text.length },
    userEvent: 'input.complete',
  });
}
