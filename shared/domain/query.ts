import { isQueryDate } from './query-dates';
import { allStatuses, type Kind, kinds, type Status } from './status';

/** What an entry can be besides its status. */
export const queryFlags = ['pinned', 'shared', 'private', 'binned'] as const;
export type QueryFlag = (typeof queryFlags)[number];

export const queryHoldings = ['attachment', 'followup', 'checklist'] as const;
export type QueryHolding = (typeof queryHoldings)[number];

/** One condition. `date` is kept as typed, because `yesterday` has to stay yesterday in a saved search. */
export type QueryCondition =
  | { readonly type: 'word'; readonly text: string }
  | { readonly type: 'phrase'; readonly text: string }
  | { readonly type: 'kind'; readonly kind: Kind }
  | { readonly type: 'status'; readonly status: Status }
  | { readonly type: 'flag'; readonly flag: QueryFlag }
  | { readonly type: 'has'; readonly holding: QueryHolding }
  | { readonly type: 'tag' | 'person' | 'theme'; readonly text: string }
  | { readonly type: 'before' | 'after' | 'on'; readonly date: string };

/** A condition, or with `excluded` its opposite. */
export type QueryPart = QueryCondition & { readonly excluded: boolean };

/** What the head asked for, in the order she typed it. */
export type ParsedQuery = { readonly parts: readonly QueryPart[] };

/** A sign or an operator or neither, then a value: in quotes, or up to the next space or quote. */
const pieces = /(?<minus>-?)(?:(?<operator>\p{L}+):|(?<sign>[#@]))?(?:"(?<quoted>[^"]*)"|(?<bare>[^\s"]+))/gu;

/**
 * Reads the query language: words, `"a phrase"`, `kind:`, `is:`, `has:`, `tag:` or `#`, `person:` or `@`, `theme:`,
 * `before:`, `after:`, `on:`, and `-` before any of them for its opposite. Any text parses: what is not an operator
 * with a value it knows is words, an operator or a quote that is not complete yet asks for nothing.
 */
export function parseQuery(text: string): ParsedQuery {
  const parts: QueryPart[] = [];
  for (const match of text.matchAll(pieces)) {
    const { minus, operator, sign, quoted, bare } = match.groups ?? {};
    const value = (quoted ?? bare ?? '').trim().replace(/\s+/g, ' ');
    if (!/[\p{L}\p{N}]/u.test(value)) continue;
    const conditions = conditionsOf(operator ?? sign, value, quoted !== undefined);
    parts.push(...conditions.map(condition => ({ ...condition, excluded: minus === '-' })));
  }
  return { parts };
}

function conditionsOf(
  operator: string | undefined,
  value: string,
  quoted: boolean,
): readonly QueryCondition[] {
  const literal: QueryCondition = { type: quoted ? 'phrase' : 'word', text: value };
  if (operator === undefined) return !quoted && isUnfinished(value) ? [] : [literal];
  if (operator === '#') return [{ type: 'tag', text: value }];
  if (operator === '@') return [{ type: 'person', text: value }];
  const name = operator.toLowerCase();
  const condition = isOperator(name) ? conditionOf(name, value) : null;
  if (condition !== null) return [condition];
  return quoted
    ? [{ type: 'word', text: operator }, literal]
    : [{ type: 'word', text: `${operator}:${value}` }];
}

/** `kind:` with nothing after it yet. */
function isUnfinished(word: string): boolean {
  return word.endsWith(':') && isOperator(word.slice(0, -1).toLowerCase());
}

const operators = ['kind', 'is', 'has', 'tag', 'person', 'theme', 'before', 'after', 'on'] as const;
type Operator = (typeof operators)[number];

function isOperator(name: string): name is Operator {
  return operators.some(operator => operator === name);
}

function conditionOf(operator: Operator, value: string): QueryCondition | null {
  switch (operator) {
    case 'kind': {
      const kind = oneOf(kinds, value);
      return kind === null ? null : { type: 'kind', kind };
    }
    case 'is':
      return stateOf(value);
    case 'has': {
      const holding = oneOf(queryHoldings, value);
      return holding === null ? null : { type: 'has', holding };
    }
    case 'tag':
    case 'person':
    case 'theme':
      return { type: operator, text: value };
    case 'before':
    case 'after':
    case 'on': {
      const date = slug(value);
      return isQueryDate(date) ? { type: operator, date } : null;
    }
  }
}

function stateOf(value: string): QueryCondition | null {
  const status = oneOf(allStatuses, value);
  if (status !== null) return { type: 'status', status };
  const flag = oneOf(queryFlags, value);
  return flag === null ? null : { type: 'flag', flag };
}

/** The one known value that `typed` is, in the plural or not, or that it is the beginning of. */
function oneOf<T extends string>(values: readonly T[], typed: string): T | null {
  const wanted = slug(typed);
  const exact = values.find(value => value === wanted || `${value}s` === wanted);
  if (exact !== undefined) return exact;
  const begun = values.filter(value => value.startsWith(wanted));
  return begun.length === 1 ? (begun[0] ?? null) : null;
}

function slug(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, '-');
}

/** Writes a query so that `parseQuery` reads the same parts again. */
export function formatQuery(query: ParsedQuery): string {
  return query.parts.map(part => (part.excluded ? '-' : '') + formatCondition(part)).join(' ');
}

function formatCondition(part: QueryCondition): string {
  switch (part.type) {
    case 'word':
      return part.text;
    case 'phrase':
      return `"${part.text}"`;
    case 'kind':
      return `kind:${part.kind}`;
    case 'status':
      return `is:${part.status}`;
    case 'flag':
      return `is:${part.flag}`;
    case 'has':
      return `has:${part.holding}`;
    case 'tag':
    case 'person':
    case 'theme':
      return `${part.type}:${part.text.includes(' ') ? `"${part.text}"` : part.text}`;
    case 'before':
    case 'after':
    case 'on':
      return `${part.type}:${part.date}`;
  }
}
