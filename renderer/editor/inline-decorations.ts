import { syntaxTree } from '@codemirror/language';
import { type EditorState, type Range, StateEffect, StateField } from '@codemirror/state';
import { Decoration } from '@codemirror/view';
import { foldName, type InlineMark, inlineMarks } from '../../shared/domain/inline';
import { isEdited, type LiveContext, type Stretch } from './live-decorations';

/** Tells the editor which `[[labels]]` lead nowhere yet. */
export const setMissingLinks = StateEffect.define<readonly string[]>();

/** Folded labels of links that lead nowhere. */
export const missingLinks = StateField.define<ReadonlySet<string>>({
  create: () => new Set<string>(),
  update: (value, transaction) => {
    for (const effect of transaction.effects)
      if (effect.is(setMissingLinks)) return new Set(effect.value.map(foldName));
    return value;
  },
});

const looks = {
  mention: Decoration.mark({ class: 'cm-mention' }),
  tag: Decoration.mark({ class: 'cm-tag' }),
  link: Decoration.mark({ class: 'cm-entry-link' }),
  missing: Decoration.mark({ class: 'cm-entry-link cm-entry-link-missing' }),
  bracket: Decoration.mark({ class: 'cm-md' }),
  hidden: Decoration.replace({}),
};

/** Characters of one line beyond which it is no longer looked through on every key. */
const longestLine = 20_000;

/** Links, mentions and tags in the visible part, which may start or end inside a line. */
export function inlineDecorations(context: LiveContext, visible: Stretch): readonly Range<Decoration>[] {
  return marksBetween(context.state, visible).flatMap(found => decorationsOf(found, context));
}

/** Every mark of ours between two offsets, widened to whole lines; none inside code. */
export function marksBetween(state: EditorState, stretch: Stretch): readonly InlineMark[] {
  const from = Math.max(state.doc.lineAt(stretch.from).from, stretch.from - longestLine);
  const to = Math.min(state.doc.lineAt(stretch.to).to, stretch.to + longestLine);
  return inlineMarks(state.sliceDoc(from, to))
    .map(found => ({ ...found, from: found.from + from, to: found.to + from }))
    .filter(found => !isInCode(state, found.from));
}

function isInCode(state: EditorState, at: number): boolean {
  for (let node = syntaxTree(state).resolveInner(at, 1); ; ) {
    if (/Code/.test(node.name)) return true;
    if (node.parent === null) return false;
    node = node.parent;
  }
}

function decorationsOf(found: InlineMark, context: LiveContext): readonly Range<Decoration>[] {
  switch (found.kind) {
    case 'tag':
      return [looks.tag.range(found.from, found.to)];
    case 'mention':
      return mention(found, context);
    case 'link': {
      const isMissing = context.state.field(missingLinks).has(foldName(found.label));
      return bracketed(found, 2, 2, isMissing ? looks.missing : looks.link, context);
    }
  }
}

function mention(found: Stretch, context: LiveContext): readonly Range<Decoration>[] {
  const isLong = context.state.sliceDoc(found.from, found.from + 2) === '@[';
  if (!isLong) return [looks.mention.range(found.from, found.to)];
  return bracketed(found, 2, 1, looks.mention, context);
}

function bracketed(
  found: Stretch,
  before: number,
  after: number,
  look: Decoration,
  context: LiveContext,
): readonly Range<Decoration>[] {
  const inner = { from: found.from + before, to: found.to - after };
  const bracket = isEdited(context, found) ? looks.bracket : looks.hidden;
  return [
    bracket.range(found.from, inner.from),
    look.range(inner.from, inner.to),
    bracket.range(inner.to, found.to),
  ];
}
