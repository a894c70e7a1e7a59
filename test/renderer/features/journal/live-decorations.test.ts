import { markdown, markdownLanguage } from '@codemirror/lang-markdown';
import { ensureSyntaxTree } from '@codemirror/language';
import { EditorState } from '@codemirror/state';
import { describe, expect, it } from 'vitest';
import { missingLinks } from '../../../../renderer/editor/inline-decorations';
import { liveDecorations } from '../../../../renderer/editor/live-decorations';

/** What is hidden or drawn otherwise: each as `look: text`. */
function drawn(doc: string, cursor: number | null = null): readonly string[] {
  const state = EditorState.create({
    doc,
    selection: { anchor: cursor ?? 0 },
    extensions: [markdown({ base: markdownLanguage }), missingLinks],
  });
  ensureSyntaxTree(state, doc.length, 5_000);
  const line = cursor === null ? null : state.doc.lineAt(cursor);
  const found: string[] = [];
  const set = liveDecorations({
    state,
    visible: [{ from: 0, to: doc.length }],
    edited: line === null ? [] : [{ from: line.from, to: line.to }],
    checkLabel: 'Done',
  });
  set.between(0, doc.length, (from, to, { spec }) => {
    const widget = spec.widget === undefined ? 'hidden' : spec.widget.constructor.name;
    found.push(`${spec.class ?? widget}: ${doc.slice(from, to)}`);
  });
  return found.sort();
}

describe('live formatting', () => {
  it('hides marks until their line is edited', () => {
    expect(drawn('a **b**')).toEqual(['cm-strong: **b**', 'hidden: **', 'hidden: **']);
    expect(drawn('a **b**', 3)).toContain('cm-md: **');
  });

  it('draws headings, quotes and bullets', () => {
    expect(drawn('## Why')).toEqual(['cm-heading cm-heading-2: ', 'hidden: ## ']);
    expect(drawn('> so')).toEqual(['cm-quote: ', 'hidden: > ']);
    expect(drawn('- one')).toEqual(['BulletWidget: - ', 'cm-item cm-depth-1: ']);
  });

  it('gives boxes for checklists, ticked ones struck', () => {
    expect(drawn('- [x] one')).toEqual([
      'CheckWidget: - [x] ',
      'cm-done: ',
      'cm-item cm-depth-1: ',
      'cm-task: ',
    ]);
  });

  it('shows links, people and tags of ours, but not inside code', () => {
    expect(drawn('see [[Jo]] @Mary #sef')).toEqual([
      'cm-entry-link: Jo',
      'cm-mention: @Mary',
      'cm-tag: #sef',
      'hidden: [[',
      'hidden: ]]',
    ]);
    expect(drawn('`@Mary #sef`').some(look => /mention|tag/.test(look))).toBe(false);
  });

  it('shows the words of a web link and hides its address', () => {
    expect(drawn('[here](https://example.org)')).toEqual([
      'cm-address: [here](https://example.org)',
      'hidden: [',
      'hidden: ](https://example.org)',
    ]);
  });

  it('draws a long note no slower than a short one, because only what is in sight counts', () => {
    const doc = '- **one** [[two]] #three\n'.repeat(20_000);
    const state = EditorState.create({
      doc,
      extensions: [markdown({ base: markdownLanguage }), missingLinks],
    });
    const visible = [{ from: 0, to: 2_500 }];
    const set = liveDecorations({ state, visible, edited: [], checkLabel: '' });
    let last = 0;
    set.between(0, doc.length, from => {
      last = from;
    });
    expect(last).toBeLessThan(2_600);
  });
});
