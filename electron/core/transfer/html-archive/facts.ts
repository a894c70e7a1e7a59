import { readableLine } from '../../sharing/formats/blocks';
import { escapeHtml } from '../../sharing/formats/html/markup';
import type { Surroundings } from './surroundings';

/** A line below a title; `html` is written by us alone. */
export type HtmlFact = { readonly label: string; readonly html: string };

/** A fact of plain text; says nothing when there is none. */
export const said = (label: string, text: string): HtmlFact => ({
  label,
  html: escapeHtml(readableLine(text)),
});

/** A fact of several things, each of them HTML. */
export const several = (label: string, items: readonly string[]): HtmlFact => ({
  label,
  html: items.length > 3 ? listed(items) : items.join(', '),
});

/** A fact of several things that stand below each other however few they are, as sentences do. */
export const lines = (label: string, items: readonly string[]): HtmlFact => ({
  label,
  html: items.length === 0 ? '' : listed(items),
});

const listed = (items: readonly string[]): string =>
  `<ul>${items.map(item => `<li>${item}</li>`).join('')}</ul>`;

/** Facts as a list; those that say nothing are left out. */
export function factList(facts: readonly HtmlFact[]): string {
  const lines = facts
    .filter(({ html }) => html !== '')
    .map(({ label, html }) => `<dt>${escapeHtml(label)}</dt><dd>${html}</dd>`);
  return lines.length === 0 ? '' : `<dl>\n${lines.join('\n')}\n</dl>`;
}

/** A fact of links to entries and records; what stayed in the journal is not among them. */
export const linked = (label: string, ids: readonly string[], { link }: Surroundings): HtmlFact =>
  several(
    label,
    ids.map(link).filter(html => html !== ''),
  );

/** A text with its parts put in; text and parts are plain. */
export function fill(text: string, parts: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => parts[name] ?? whole);
}
