import { type MessageParts, type PluralPart, partsOf } from './message-parts';

/** What is wrong with one text of a translation. */
export type TextProblem = {
  readonly key: string;
  readonly problem: 'missing' | 'unknown' | 'unreadable' | 'other values' | 'plural forms';
  /** What differs: names of values or forms. */
  readonly which: string;
};

type Catalogue = ReadonlyMap<string, string>;

/** Holds the texts of a language (BCP 47) against the English ones. A missing one is said in English; everything else is wrong. */
export function compareTexts(english: Catalogue, other: Catalogue, language: string): readonly TextProblem[] {
  const missing = [...english.keys()].filter(key => !other.has(key));
  return [
    ...missing.map(key => ({ key, problem: 'missing', which: '' }) as const),
    ...[...other].flatMap(([key, text]) => problemsOf(key, text, english.get(key), language)),
  ];
}

function problemsOf(
  key: string,
  text: string,
  original: string | undefined,
  language: string,
): readonly TextProblem[] {
  if (original === undefined) return [{ key, problem: 'unknown', which: '' }];
  const parts = readable(text);
  if (parts === null) return [{ key, problem: 'unreadable', which: '' }];
  const values = differing(partsOf(original).needs, parts.needs);
  const forms = parts.plurals.flatMap(plural => missingForms(plural, language));
  return [
    ...(values.length === 0 ? [] : [{ key, problem: 'other values', which: values.join(' ') } as const]),
    ...(forms.length === 0 ? [] : [{ key, problem: 'plural forms', which: forms.join(' ') } as const]),
  ];
}

function readable(text: string): MessageParts | null {
  try {
    return partsOf(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** `-name` for what only `before` has, `+name` for what only `after` has. */
function differing(before: readonly string[], after: readonly string[]): readonly string[] {
  return [
    ...before.filter(name => !after.includes(name)).map(name => `-${name}`),
    ...after.filter(name => !before.includes(name)).map(name => `+${name}`),
  ];
}

const counts = Array.from({ length: 1000 }, (_, count) => count);

/** Forms the language has and the plural lacks; one that stands for few numbers may be written as those, such as `=0`. */
function missingForms({ argument, forms }: PluralPart, language: string): readonly string[] {
  const rules = new Intl.PluralRules(language);
  const covered = (count: number) => forms.includes(`=${count}`);
  return rules
    .resolvedOptions()
    .pluralCategories.filter(form => !forms.includes(form))
    .filter(form => !counts.filter(count => rules.select(count) === form).every(covered))
    .map(form => `${argument}:${form}`)
    .sort();
}
