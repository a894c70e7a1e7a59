import { syntaxTree } from '@codemirror/language';
import type { EditorState, Extension } from '@codemirror/state';
import { type DecorationSet, type EditorView, ViewPlugin, type ViewUpdate } from '@codemirror/view';
import { missingLinks } from './inline-decorations';
import { liveDecorations, type Stretch } from './live-decorations';

/** Draws markdown formatted while it is written; looks only at what is on screen. */
export function liveFormatting(checkLabel: string): Extension {
  const draw = (view: EditorView): DecorationSet =>
    liveDecorations({
      state: view.state,
      visible: view.visibleRanges,
      edited: view.hasFocus ? editedLines(view.state) : [],
      checkLabel,
    });
  const plugin = ViewPlugin.define(
    view => {
      const value = {
        decorations: draw(view),
        update: (update: ViewUpdate) => {
          if (needsDrawing(update)) value.decorations = draw(update.view);
        },
      };
      return value;
    },
    { decorations: value => value.decorations },
  );
  return [missingLinks, plugin];
}

function needsDrawing(update: ViewUpdate): boolean {
  return (
    update.docChanged ||
    update.viewportChanged ||
    update.selectionSet ||
    update.focusChanged ||
    update.startState.field(missingLinks) !== update.state.field(missingLinks) ||
    syntaxTree(update.startState) !== syntaxTree(update.state)
  );
}

/** Whole lines that hold a cursor or a part of the selection. */
function editedLines(state: EditorState): readonly Stretch[] {
  return state.selection.ranges.map(range => ({
    from: state.doc.lineAt(range.from).from,
    to: state.doc.lineAt(range.to).to,
  }));
}
