import type { Edit } from '../check/edits';
import type { Finding } from '../check/finding';
import type { PseudonymWords } from './pseudonym-words';

const articles =
  /(?:^|[^\p{L}])(?:the|an?|our|my|your|his|her|their|this|that|each|every|no)\s+(?:\p{Ll}+\s+)?$/iu;

/**
 * `label` in the place of `finding`, bent as the name was: `Hartley’s` keeps its ending, `James’` gets a whole one, a family is
 * one, a description has a capital where a sentence begins and no second article.
 */
export function inflected(
  text: string,
  finding: Pick<Finding, 'from' | 'to' | 'kind' | 'text'>,
  label: string,
  words: Pick<PseudonymWords, 'family'>,
): Edit {
  const { from, to, kind } = finding;
  const before = text.slice(Math.max(0, from - 40), from);
  const plural = kind.kind === 'known-person' && kind.plural;
  const named = plural ? words.family(label) : label;
  const fitted = startsSentence(before)
    ? capital(named)
    : articles.test(before)
      ? withoutArticle(named)
      : named;
  const open = /^['’ʼ](?![\p{L}])/u.test(text.slice(to, to + 2)) && /s$/i.test(finding.text) && !plural;
  return { from, to: open ? to + 1 : to, text: open ? `${fitted}${text.charAt(to)}s` : fitted };
}

function startsSentence(before: string): boolean {
  return (
    before.trim() === '' ||
    /(?:[.!?]["”’)]?\s+|\n[\s>#*+-]*(?:\d{1,3}[.)]\s)?(?:\[[ xX]\]\s)?)["“‘(*_]*$/.test(before)
  );
}

function capital(label: string): string {
  return label.charAt(0).toUpperCase() + label.slice(1);
}

function withoutArticle(label: string): string {
  return label.replace(/^an? /, '');
}
