import { Text } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { type ReactElement, type Ref, useEffect, useEffectEvent, useImperativeHandle, useRef } from 'react';
import type { Format } from './formatting';
import { setMissingLinks } from './inline-decorations';
import { spellingChanged } from './spelling';
import type { SpellingPort } from './spelling/spelling-port';
import {
  format,
  fromOutside,
  type SurfacePorts,
  type SurfaceWords,
  surfaceExtensions,
} from './writing-surface';

/** What others may ask of the editor. */
export type EditorHandle = {
  readonly focus: () => void;
  readonly format: (name: Format) => void;
  /** Puts `text` where the cursor is, in place of what is selected. */
  readonly insert: (text: string) => void;
  readonly text: () => Text;
  /** Puts `addition` after the text, with an empty line between, and the cursor behind it. */
  readonly append: (addition: string) => void;
  /** Puts another text in place of this one; undo brings this one back. */
  readonly replace: (text: string) => void;
};

/** `initialText` is read once, `missing` are labels of links that lead nowhere. */
export type MarkdownEditorProps = Omit<SurfacePorts, 'spelling'> & {
  readonly spelling: SpellingPort;
  readonly initialText: string;
  readonly missing: readonly string[];
  readonly words: SurfaceWords;
  readonly ref?: Ref<EditorHandle>;
};

/**
 * The writing surface. It stands in a shadow root because there its styles are adopted sheets,
 * which a content policy of `style-src 'self'` allows; in the document they would be a style element.
 * Focus given to the host goes on to the text: a dialog that closes can only give it back to the host.
 */
export function MarkdownEditor(props: MarkdownEditorProps): ReactElement {
  const { initialText, missing, words, spelling, ref } = props;
  const hostRef = useRef<HTMLDivElement>(null);
  const viewRef = useRef<EditorView | null>(null);

  const onStart = useEffectEvent((host: HTMLDivElement) => startEditor(host, initialText, words, latest()));
  const ports = useEffectEvent(() => props);
  const latest = useEffectEvent(
    (): SurfacePorts => ({
      onChange: text => ports().onChange(text),
      onBlur: () => ports().onBlur(),
      onLeave: () => ports().onLeave(),
      onSave: () => ports().onSave(),
      onOpen: mark => ports().onOpen(mark),
      onOpenAddress: address => ports().onOpenAddress(address),
      onFiles: files => ports().onFiles(files),
      onTooLong: () => ports().onTooLong(),
      links: text => ports().links(text),
      people: text => ports().people(text),
      tags: () => ports().tags(),
      spelling: () => ports().spelling,
    }),
  );
  useEffect(() => {
    const host = hostRef.current;
    if (host === null) return;
    const view = onStart(host);
    viewRef.current = view;
    return () => {
      view.destroy();
      viewRef.current = null;
    };
  }, []);

  useEffect(() => {
    viewRef.current?.dispatch({ effects: setMissingLinks.of(missing) });
  }, [missing]);

  useEffect(() => {
    // What counts as right came with it; the editor asks for it itself.
    void spelling;
    viewRef.current?.dispatch({ effects: spellingChanged.of(null) });
  }, [spelling]);

  useImperativeHandle(ref, () => handleOf(viewRef), []);
  return <div ref={hostRef} />;
}

function startEditor(
  host: HTMLDivElement,
  text: string,
  words: SurfaceWords,
  ports: SurfacePorts,
): EditorView {
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open', delegatesFocus: true });
  host.addEventListener('keydown', keepLetters);
  const view = new EditorView({
    parent: root,
    root,
    doc: text,
    extensions: surfaceExtensions(ports, words, text.length),
  });
  view.scrollDOM.addEventListener('focus', () => view.focus());
  return view;
}

/** Outside the shadow root a key seems to come from a plain element, so letters would look like shortcuts. */
function keepLetters(event: KeyboardEvent): void {
  const isShortcut = event.ctrlKey || event.metaKey || event.altKey;
  if (!isShortcut || event.defaultPrevented) event.stopPropagation();
}

function handleOf(viewRef: { readonly current: EditorView | null }): EditorHandle {
  return {
    focus: () => viewRef.current?.focus(),
    format: name => {
      if (viewRef.current !== null) format(viewRef.current, name);
    },
    append: addition => {
      const view = viewRef.current;
      if (view === null) return;
      const { doc } = view.state;
      const insert = `${doc.toString().trimEnd() === '' ? '' : '\n\n'}${addition}`;
      const from = doc.toString().trimEnd().length;
      view.dispatch({
        changes: { from, to: doc.length, insert },
        selection: { anchor: from + insert.length },
        userEvent: 'input',
        scrollIntoView: true,
      });
      view.focus();
    },
    insert: text => {
      const view = viewRef.current;
      if (view === null) return;
      view.dispatch(view.state.replaceSelection(text), { userEvent: 'input', scrollIntoView: true });
      view.focus();
    },
    text: () => viewRef.current?.state.doc ?? Text.empty,
    replace: text => {
      const view = viewRef.current;
      if (view === null) return;
      const changes = { from: 0, to: view.state.doc.length, insert: text };
      view.dispatch({ changes, annotations: fromOutside });
    },
  };
}
