import { EditorView } from '@codemirror/view';

const indent = 20;
const depths = Object.fromEntries(
  [1, 2, 3, 4, 5, 6].flatMap(depth => [
    [`.cm-item.cm-depth-${depth}`, { paddingInlineStart: `${depth * indent}px`, textIndent: `-${indent}px` }],
    [`.cm-item-more.cm-depth-${depth}`, { paddingInlineStart: `${depth * indent}px` }],
  ]),
);

/** Drawn by the system where it takes all shadows and grounds away. */
const onlyInForcedColours = (width: string): string => `${width} solid transparent`;

/** The look of the writing surface. It lives in a shadow root, so it is a theme and not a style sheet. */
export const editorTheme = EditorView.theme({
  '&': { color: 'var(--ink)', font: 'var(--t-body)', fontOpticalSizing: 'auto' },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': { font: 'inherit', lineHeight: '28px', overflow: 'visible' },
  '.cm-content': { padding: '0', caretColor: 'var(--accent)', minHeight: 'var(--writing-room, 168px)' },
  '.cm-line': { padding: '0' },
  '.cm-cursor': { borderLeft: '2px solid var(--accent)' },
  '.cm-placeholder': { color: 'var(--ink-3)' },
  '.cm-selectionBackground': { background: 'color-mix(in srgb, var(--accent) 22%, transparent)' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground': {
    background: 'color-mix(in srgb, var(--accent) 26%, transparent)',
  },
  '.cm-blank': { lineHeight: '20px' },
  '.cm-heading': { font: 'var(--t-head)', textIndent: '0' },
  '.cm-heading-1': { fontSize: '22px' },
  '.cm-strong': { fontWeight: '700' },
  '.cm-em': { fontStyle: 'italic' },
  '.cm-struck': { textDecoration: 'line-through', color: 'var(--ink-2)' },
  '.cm-inline-code': { background: 'var(--ground)', borderRadius: 'var(--r-mark)', padding: '0 var(--s1)' },
  '.cm-code': {
    font: 'var(--t-ui)',
    background: 'var(--ground)',
    padding: '0 var(--s3)',
    whiteSpace: 'pre-wrap',
  },
  '.cm-quote': {
    borderLeft: '3px solid var(--accent)',
    paddingLeft: '17px',
    fontStyle: 'italic',
  },
  ...depths,
  '.cm-item': { paddingTop: '2px', paddingBottom: '2px' },
  '.cm-bullet': {
    display: 'inline-block',
    width: '20px',
    textIndent: '0',
    verticalAlign: 'middle',
  },
  '.cm-bullet::before': {
    content: '""',
    display: 'block',
    width: '7px',
    height: '7px',
    marginTop: '-2px',
    borderRadius: '50%',
    background: 'var(--ink-2)',
  },
  '.cm-task': { marginLeft: '8px' },
  '.cm-check': {
    display: 'inline-block',
    width: '28px',
    textIndent: '0',
    marginLeft: '-8px',
    height: '20px',
    lineHeight: '20px',
    verticalAlign: '-4px',
  },
  '.cm-check input': {
    display: 'block',
    width: 'var(--mark)',
    height: 'var(--mark)',
    margin: '0',
    accentColor: 'var(--accent)',
    cursor: 'pointer',
  },
  '.cm-done': { color: 'var(--ink-2)', textDecoration: 'line-through' },
  '.cm-rule': {
    display: 'inline-block',
    width: '100%',
    height: '1px',
    background: 'var(--rule-firm)',
    verticalAlign: 'middle',
  },
  '.cm-md': { color: 'var(--ink-3)', fontWeight: '400', fontStyle: 'normal' },
  '.cm-entry-link, .cm-address, .cm-mention': {
    textDecoration: 'underline',
    textDecorationColor: 'var(--rule-firm)',
    textUnderlineOffset: '4px',
  },
  '.cm-entry-link-missing': { textDecorationStyle: 'dotted' },
  '.cm-misspelt': {
    textDecoration: 'underline wavy var(--alert) 1px',
    textDecorationSkipInk: 'none',
    textUnderlineOffset: '4px',
  },
  '.cm-tag': { color: 'var(--accent)' },
  '.cm-tooltip.cm-tooltip-autocomplete': {
    border: '0',
    outline: onlyInForcedColours('1px'),
    borderRadius: 'var(--r-surface)',
    background: 'var(--raised)',
    boxShadow: 'var(--shadow-pop)',
    padding: 'var(--s1) 0',
    zIndex: 'var(--z-overlay)',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul': {
    font: 'var(--t-ui)',
    minWidth: 'var(--menu)',
    maxWidth: '420px',
    maxHeight: '264px',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li': {
    display: 'flex',
    justifyContent: 'space-between',
    gap: 'var(--s4)',
    padding: '4px var(--s3)',
    color: 'var(--ink)',
    lineHeight: '24px',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li[aria-selected]': {
    background: 'var(--accent-wash)',
    color: 'var(--ink)',
    boxShadow: 'inset var(--bar) 0 var(--accent)',
    outline: onlyInForcedColours('2px'),
    outlineOffset: '-2px',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li.cm-apart': {
    borderTop: 'var(--hair) solid var(--rule)',
  },
  '.cm-completionLabel': { overflow: 'hidden', textOverflow: 'ellipsis' },
  '.cm-completionDetail': {
    color: 'var(--ink-2)',
    fontStyle: 'normal',
    font: 'var(--t-meta)',
    marginLeft: '0',
  },
});
