import {
  type ChangeSpec,
  EditorSelection,
  type EditorState,
  type Line,
  type SelectionRange,
  type TransactionSpec,
} from '@codemirror/state';

/** What the toolbar and its shortcuts do to the selected text. */
export type Format = 'bold' | 'italic' | 'heading' | 'list' | 'checklist' | 'quote' | 'link';

/** The change that puts `format` on the selection, or takes it off again where it is there already. */
export function applyFormat(state: EditorState, format: Format): TransactionSpec {
  switch (format) {
    case 'bold':
      return wrap(state, '**');
    case 'italic':
      return wrap(state, '*');
    case 'heading':
      return prefixLines(state, '## ', /^#{1,6}\s+/);
    case 'list':
      return prefixLines(state, '- ', /^\s*[-*+]\s+(?!\[[ xX]\])/);
    case 'checklist':
      return prefixLines(state, '- [ ] ', /^\s*[-*+]\s+\[[ xX]\]\s+/);
    case 'quote':
      return prefixLines(state, '> ', /^>\s?/);
    case 'link':
      return entryLink(state);
  }
}

function wrap(state: EditorState, mark: string): TransactionSpec {
  const change = state.changeByRange(range => {
    const word = range.empty ? (state.wordAt(range.head) ?? range) : range;
    return isWrapped(state, word, mark) ? unwrapped(word, range, mark) : wrapped(word, range, mark);
  });
  return { ...change, userEvent: 'input', scrollIntoView: true };
}

function isWrapped(state: EditorState, { from, to }: SelectionRange, mark: string): boolean {
  const size = mark.length;
  if (from < size || state.sliceDoc(from - size, from) !== mark || state.sliceDoc(to, to + size) !== mark)
    return false;
  if (mark !== '*') return true;
  const stars = /\*+$/.exec(state.sliceDoc(Math.max(0, from - 3), from))?.[0].length ?? 0;
  return stars % 2 === 1;
}

function unwrapped({ from, to }: SelectionRange, range: SelectionRange, mark: string) {
  const size = mark.length;
  return {
    changes: [
      { from: from - size, to: from },
      { from: to, to: to + size },
    ],
    range: EditorSelection.range(range.anchor - size, range.head - size),
  };
}

function wrapped({ from, to }: SelectionRange, range: SelectionRange, mark: string) {
  const size = mark.length;
  return {
    changes: [
      { from, insert: mark },
      { from: to, insert: mark },
    ],
    range: EditorSelection.range(range.anchor + size, range.head + size),
  };
}

const anyPrefix = /^(?:#{1,6}\s+|>\s?|\s*[-*+]\s+(?:\[[ xX]\]\s+)?|\s*\d+[.)]\s+)/;

/** Puts `prefix` before every selected line in place of another one, or removes it when all of them have it. */
function prefixLines(state: EditorState, prefix: string, present: RegExp): TransactionSpec {
  const lines = selectedLines(state);
  const written = lines.filter(line => line.length > 0);
  const isOn = written.length > 0 && written.every(line => present.test(line.text));
  const targets = written.length > 0 ? written : lines;
  const changes: readonly ChangeSpec[] = targets.map(line => {
    const old = anyPrefix.exec(line.text)?.[0] ?? '';
    return { from: line.from, to: line.from + old.length, insert: isOn ? '' : prefix };
  });
  const set = state.changes(changes);
  return { changes: set, selection: state.selection.map(set, 1), userEvent: 'input', scrollIntoView: true };
}

function selectedLines(state: EditorState): readonly Line[] {
  const found = new Map<number, Line>();
  for (const range of state.selection.ranges) {
    for (let at = range.from; at <= range.to; ) {
      const line = state.doc.lineAt(at);
      found.set(line.from, line);
      at = line.to + 1;
    }
  }
  return [...found.values()];
}

function entryLink(state: EditorState): TransactionSpec {
  const change = state.changeByRange(range => ({
    changes: [
      { from: range.from, insert: '[[' },
      { from: range.to, insert: ']]' },
    ],
    range: EditorSelection.cursor(range.to + 2),
  }));
  return { ...change, userEvent: 'input.type', scrollIntoView: true };
}
