import { syntaxTree } from '@codemirror/language';
import type { EditorState, Range } from '@codemirror/state';
import { Decoration, type DecorationSet } from '@codemirror/view';
import { inlineDecorations } from './inline-decorations';
import { bullet, checkBox, horizontalRule } from './widgets';

type SyntaxNode = ReturnType<typeof syntaxTree>['topNode'];
type SyntaxNodeRef = Pick<SyntaxNode, 'name' | 'from' | 'to' | 'node'>;

/** A stretch of the text, UTF-16 offsets. */
export type Stretch = { readonly from: number; readonly to: number };

/** What decides how markdown looks just now. */
export type LiveContext = {
  readonly state: EditorState;
  /** Only these parts are on screen. */
  readonly visible: readonly Stretch[];
  /** Lines being edited; their marks show. Empty while the editor is not in use. */
  readonly edited: readonly Stretch[];
  /** The name of a box to tick. */
  readonly checkLabel: string;
};

type Found = Range<Decoration>[];

const hidden = Decoration.replace({});
const mark = Decoration.mark({ class: 'cm-md' });
const lineOf = (name: string): Decoration => Decoration.line({ class: name });
const lines = {
  quote: lineOf('cm-quote'),
  code: lineOf('cm-code'),
  blank: lineOf('cm-blank'),
  task: lineOf('cm-task'),
  done: lineOf('cm-done'),
  item: [1, 2, 3, 4, 5, 6].map(depth => lineOf(`cm-item cm-depth-${depth}`)),
  more: [1, 2, 3, 4, 5, 6].map(depth => lineOf(`cm-item-more cm-depth-${depth}`)),
  heading: [1, 2, 3, 4, 5, 6].map(level => lineOf(`cm-heading cm-heading-${level}`)),
};
const inline: Readonly<Record<string, Decoration>> = {
  StrongEmphasis: Decoration.mark({ class: 'cm-strong' }),
  Emphasis: Decoration.mark({ class: 'cm-em' }),
  Strikethrough: Decoration.mark({ class: 'cm-struck' }),
  InlineCode: Decoration.mark({ class: 'cm-inline-code' }),
};
const address = Decoration.mark({ class: 'cm-address' });

/** How the visible part of a note is drawn: formatted, with its marks hidden except on the lines being edited. */
export function liveDecorations(context: LiveContext): DecorationSet {
  const found: Found = [];
  for (const { from, to } of context.visible) {
    syntaxTree(context.state).iterate({ from, to, enter: node => decorate(node, context, found) });
    blankLines(context.state, { from, to }, found);
    found.push(...inlineDecorations(context, { from, to }));
  }
  return Decoration.set(found, true);
}

/** Whether `at` shows its marks. */
export function isEdited(context: LiveContext, at: Stretch): boolean {
  return context.edited.some(line => line.from <= at.to && at.from <= line.to);
}

function decorate(node: SyntaxNodeRef, context: LiveContext, found: Found): void {
  const look = inline[node.name];
  if (look !== undefined && node.to > node.from) found.push(look.range(node.from, node.to));
  const heading = /^(?:ATX|Setext)Heading(\d)$/.exec(node.name);
  if (heading !== null) everyLine(node, context, lines.heading[Number(heading[1]) - 1], found);
  block(node, context, found);
  marks(node, context, found);
}

function block(node: SyntaxNodeRef, context: LiveContext, found: Found): void {
  switch (node.name) {
    case 'Blockquote':
      everyLine(node, context, lines.quote, found);
      break;
    case 'FencedCode':
    case 'CodeBlock':
      everyLine(node, context, lines.code, found);
      break;
    case 'ListItem':
      listItem(node.node, context, found);
      break;
    case 'HorizontalRule':
      if (!isEdited(context, node))
        found.push(Decoration.replace({ widget: horizontalRule() }).range(node.from, node.to));
      break;
    case 'Link':
    case 'Autolink':
      webLink(node.node, context, found);
      break;
    case 'URL':
      if (node.node.parent?.name === 'Paragraph') found.push(address.range(node.from, node.to));
      break;
  }
}

function marks(node: SyntaxNodeRef, context: LiveContext, found: Found): void {
  switch (node.name) {
    case 'EmphasisMark':
    case 'StrikethroughMark':
      hideOrDim(node, context, found);
      break;
    case 'CodeMark':
      if (node.node.parent?.name === 'InlineCode') hideOrDim(node, context, found);
      else found.push(mark.range(node.from, node.to));
      break;
    case 'HeaderMark':
    case 'QuoteMark':
      hideOrDim({ from: node.from, to: withSpace(context.state, node.to) }, context, found);
      break;
  }
}

function hideOrDim(at: Stretch, context: LiveContext, found: Found): void {
  if (at.to <= at.from) return;
  found.push((isEdited(context, at) ? mark : hidden).range(at.from, at.to));
}

const withSpace = (state: EditorState, at: number): number =>
  state.sliceDoc(at, at + 1) === ' ' ? at + 1 : at;

/** The list mark becomes a bullet or a box, unless the cursor is in it; longer items hang under their first word. */
function listItem(node: SyntaxNode, context: LiveContext, found: Found): void {
  const { state } = context;
  const listMark = node.getChild('ListMark');
  if (listMark === null) return;
  const depth = Math.min(depthOf(node), 6) - 1;
  const firstLine = state.doc.lineAt(listMark.from);
  pushLine(lines.item[depth], firstLine.from, found);
  const ownEnd = node.getChild('BulletList')?.from ?? node.getChild('OrderedList')?.from ?? node.to;
  restLines(firstLine.to + 1, Math.min(ownEnd - 1, node.to), context, lines.more[depth], found);
  const task = node.getChild('Task')?.getChild('TaskMarker') ?? null;
  const at = { from: firstLine.from, to: withSpace(state, (task ?? listMark).to) };
  if (!/^\s*$/.test(state.sliceDoc(firstLine.from, listMark.from))) return;
  if (task !== null) checkItem(task, at, context, found);
  else if (node.parent?.name === 'BulletList' && !touches(context, at))
    found.push(Decoration.replace({ widget: bullet() }).range(at.from, at.to));
  else if (listMark.from > firstLine.from && !touches(context, at))
    found.push(hidden.range(firstLine.from, listMark.from));
}

function checkItem(task: SyntaxNode, at: Stretch, context: LiveContext, found: Found): void {
  const isDone = context.state.sliceDoc(task.from + 1, task.from + 2).toLowerCase() === 'x';
  pushLine(lines.task, at.from, found);
  if (isDone) pushLine(lines.done, at.from, found);
  if (touches(context, { from: at.from, to: at.to - 1 })) return;
  const widget = checkBox(isDone, task.from + 1, context.checkLabel);
  found.push(Decoration.replace({ widget }).range(at.from, at.to));
}

/** Whether the cursor stands inside `at`; at its end, where the words begin, does not count. */
function touches({ state, edited }: LiveContext, at: Stretch): boolean {
  if (edited.length === 0) return false;
  return state.selection.ranges.some(range => range.head < at.to && range.head >= at.from);
}

function depthOf(node: SyntaxNode): number {
  let depth = 0;
  for (let up: SyntaxNode | null = node; up !== null; up = up.parent) if (up.name === 'ListItem') depth += 1;
  return depth;
}

/** `[words](address)`: the words alone, unless its line is being edited. `[[…]]` is not one of these. */
function webLink(node: SyntaxNode, context: LiveContext, found: Found): void {
  const url = node.getChild('URL');
  if (url === null) return;
  found.push(address.range(node.from, node.to));
  const [open, close] = node.getChildren('LinkMark');
  if (open === undefined || close === undefined) return;
  hideOrDim(open, context, found);
  hideOrDim({ from: close.from, to: node.name === 'Link' ? node.to : close.to }, context, found);
}

function everyLine(node: Stretch, context: LiveContext, look: Decoration | undefined, found: Found): void {
  restLines(context.state.doc.lineAt(node.from).from, node.to, context, look, found);
}

function restLines(
  from: number,
  to: number,
  context: LiveContext,
  look: Decoration | undefined,
  found: Found,
): void {
  const { doc } = context.state;
  for (const visible of context.visible) {
    let at = Math.max(from, doc.lineAt(visible.from).from);
    const end = Math.min(to, visible.to);
    while (at <= end && at <= doc.length) {
      const line = doc.lineAt(at);
      pushLine(look, line.from, found);
      at = line.to + 1;
    }
  }
}

function pushLine(look: Decoration | undefined, at: number, found: Found): void {
  if (look !== undefined) found.push(look.range(at));
}

function blankLines(state: EditorState, visible: Stretch, found: Found): void {
  for (let at = visible.from; at <= visible.to; ) {
    const line = state.doc.lineAt(at);
    if (line.length === 0) found.push(lines.blank.range(line.from));
    at = line.to + 1;
  }
}
