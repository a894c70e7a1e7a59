import {
  acceptCompletion,
  autocompletion,
  completionKeymap,
  completionStatus,
} from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { indentUnit, syntaxTree } from '@codemirror/language';
import { EditorState, type Extension, Prec, type Text, Transaction } from '@codemirror/state';
import {
  drawSelection,
  dropCursor,
  EditorView,
  type KeyBinding,
  keymap,
  placeholder,
} from '@codemirror/view';
import { bodyLimit } from '../../shared/domain/entry';
import type { InlineMark } from '../../shared/domain/inline';
import { completionSources, type Suggestions } from './completion';
import { editorTheme } from './editor-theme';
import { applyFormat, type Format } from './formatting';
import { marksBetween } from './inline-decorations';
import { liveFormatting } from './live-formatting';
import { markdownWithin } from './markdown-language';
import { apart, offeredWords, spellingOf } from './spelling';
import type { LatestSpelling } from './spelling/spelling-port';

/** What the surface tells, and what it asks for. */
export type SurfacePorts = Suggestions & {
  /** The text changed; `text` is a snapshot that costs nothing to keep. */
  readonly onChange: (text: Text) => void;
  readonly onBlur: () => void;
  /** Escape was pressed. */
  readonly onLeave: () => void;
  readonly onSave: () => void;
  /** A link, mention or tag was opened. */
  readonly onOpen: (mark: InlineMark) => void;
  /** The address of a web link was opened; it may be anything. */
  readonly onOpenAddress: (address: string) => void;
  /** Pictures or PDFs were pasted or dropped. */
  readonly onFiles: (files: readonly File[]) => void;
  /** A change was refused because the text would be longer than an entry can hold. */
  readonly onTooLong: () => void;
  /** What is known of spelling just now. */
  readonly spelling: LatestSpelling;
};

/** Texts of the surface. */
export type SurfaceWords = {
  readonly label: string;
  readonly placeholder: string;
  readonly checkLabel: string;
};

/** Everything that makes the editor: markdown drawn as it reads, completion, shortcuts, limits. `initialLength` in characters. */
export function surfaceExtensions(
  ports: SurfacePorts,
  words: SurfaceWords,
  initialLength: number,
): Extension {
  return [
    history(),
    drawSelection(),
    dropCursor(),
    EditorView.lineWrapping,
    indentUnit.of('  '),
    markdownWithin(initialLength),
    liveFormatting(words.checkLabel),
    placeholder(words.placeholder),
    autocompletion({
      override: [context => offeredWords(ports.spelling, context), ...completionSources(ports)],
      icons: false,
      optionClass: ({ type }) => (type === apart ? 'cm-apart' : ''),
      closeOnBlur: true,
    }),
    spellingOf(ports.spelling),
    Prec.high(keymap.of(shortcuts(ports))),
    keymap.of([...completionKeymap, ...historyKeymap, ...defaultKeymap]),
    EditorView.contentAttributes.of({ 'aria-label': words.label, spellcheck: 'false', autocorrect: 'off' }),
    refuseTooLong(ports.onTooLong),
    listeners(ports),
    editorTheme,
  ];
}

/** Puts `format` on the selection and goes back to writing. */
export function format(view: EditorView, name: Format): void {
  view.dispatch(applyFormat(view.state, name));
  view.focus();
}

/** Marks a transaction that did not come from the head's typing. */
export const fromOutside = Transaction.userEvent.of('set');

function shortcuts(ports: SurfacePorts): readonly KeyBinding[] {
  const formatKey = (key: string, name: Format): KeyBinding => ({
    key,
    run: view => {
      format(view, name);
      return true;
    },
  });
  return [
    formatKey('Mod-b', 'bold'),
    formatKey('Mod-i', 'italic'),
    { key: 'Mod-s', run: () => done(ports.onSave), preventDefault: true },
    { key: 'Tab', run: acceptCompletion },
    { key: 'Mod-Enter', run: view => openAt(view, view.state.selection.main.head, ports) },
    {
      key: 'Escape',
      run: view => (completionStatus(view.state) === null ? done(ports.onLeave) : false),
    },
  ];
}

function done(action: () => void): boolean {
  action();
  return true;
}

function openAt(view: EditorView, at: number, ports: SurfacePorts): boolean {
  const mark = marksBetween(view.state, { from: at, to: at }).find(
    found => found.from <= at && at <= found.to,
  );
  if (mark !== undefined) return done(() => ports.onOpen(mark));
  const address = addressAt(view.state, at);
  return address === null ? false : done(() => ports.onOpenAddress(address));
}

/** The address of the web link around `at`. */
function addressAt(state: EditorState, at: number): string | null {
  for (const side of [1, -1] as const) {
    for (let node = syntaxTree(state).resolveInner(at, side); ; ) {
      const url = node.name === 'URL' ? node : node.getChild('URL');
      if (url !== null) return state.sliceDoc(url.from, url.to);
      if (node.parent === null || node.name === 'Paragraph') break;
      node = node.parent;
    }
  }
  return null;
}

/** A longer text never gets in, so what is there stays as it was. */
function refuseTooLong(tell: () => void): Extension {
  return EditorState.changeFilter.of(transaction => {
    if (transaction.changes.newLength <= bodyLimit || !transaction.isUserEvent('input')) return true;
    tell();
    return false;
  });
}

function listeners(ports: SurfacePorts): Extension {
  return [
    EditorView.updateListener.of(update => {
      const isOurs = update.transactions.every(transaction => transaction.isUserEvent('set'));
      if (update.docChanged && !isOurs) ports.onChange(update.state.doc);
      if (update.focusChanged && !update.view.hasFocus) ports.onBlur();
    }),
    EditorView.domEventHandlers({
      mousedown: (event, view) => {
        if (!event.ctrlKey && !event.metaKey) return false;
        const at = view.posAtCoords({ x: event.clientX, y: event.clientY });
        return at === null ? false : openAt(view, at, ports);
      },
      paste: event => takeFiles(event, event.clipboardData, ports),
      drop: event => takeFiles(event, event.dataTransfer, ports),
    }),
  ];
}

function takeFiles(event: Event, data: DataTransfer | null, ports: SurfacePorts): boolean {
  const files = [...(data?.files ?? [])];
  if (files.length === 0) return false;
  event.preventDefault();
  ports.onFiles(files);
  return true;
}
