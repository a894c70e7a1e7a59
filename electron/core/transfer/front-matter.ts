import { Document, isMap, isNode, parseDocument, Scalar, visit, type YAMLMap } from 'yaml';

/** A text file cut in two. `yaml` is `null` when the file has no front matter. */
export type SplitText = {
  readonly yaml: string | null;
  /** Everything after the closing line. */
  readonly body: string;
  /** The opening line ended in CRLF. */
  readonly crlf: boolean;
};

/** Characters. A longer front matter is not one a person or a note app wrote; one of ours may list many links. */
const yamlLimit = 64 * 1024;
const ownYamlLimit = 2 * 1024 * 1024;
/** A circle may have twenty thousand members. */
const recordYamlLimit = 8 * 1024 * 1024;
const yamlFileLimit = 4 * 1024 * 1024;
const depthLimit = 32;
/** A line with a thousand quoted strings: the parser's time grows with the square of their number. */
const quotesInLine = /^(?:[^"'\n]*(?:"[^"\\\n]*(?:\\.[^"\\\n]*)*"|'[^'\n]*')){1000}/m;

/** The first key of the front matter of every note we export; its value is the version of the format. */
export const formatKey = 'critical-friend';

const ownRecord = new RegExp(`^${formatKey}: \\d+\\r?\\nrecord:`);

/** The second key of a file that holds a person, school, circle, conversation or review; its value says which. */
export const recordKey = 'record';

/** Cuts at a first line `---` and the next line `---` or `...`. Takes text without a byte order mark. */
export function splitFrontMatter(text: string): SplitText {
  const opening = /^---[ \t]*(\r?)\n/.exec(text);
  if (opening === null) return { yaml: null, body: text, crlf: false };
  const start = opening[0].length;
  const closing = /^(?:---|\.\.\.)[ \t]*(?:\r?\n|$(?![\s\S]))/gm;
  closing.lastIndex = start;
  const end = closing.exec(text);
  if (end === null) return { yaml: null, body: text, crlf: false };
  return {
    yaml: text.slice(start, end.index),
    body: text.slice(end.index + end[0].length),
    crlf: opening[1] === '\r',
  };
}

/** Front matter as values, with the document they came from so that what is not used can be kept as it was written. */
export type FrontMatter = {
  readonly values: ReadonlyMap<string, unknown>;
  readonly document: Document;
  /** A key stands there twice; the first one counts. */
  readonly duplicates: boolean;
};

/**
 * Reads front matter as YAML 1.2 core: no tags, no merging, no aliases, no deep nesting. `null` when it is not
 * that, or no map.
 */
export function parseFrontMatter(yaml: string): FrontMatter | null {
  if (yaml.length > limitOf(yaml)) return null;
  const document = parseSafely(yaml);
  if (document === null) return null;
  if (document.contents === null) return emptyFrontMatter(document);
  if (!isMap(document.contents)) return null;
  const values = firstValues(document, document.contents);
  return values === null
    ? null
    : { values, document, duplicates: values.size < document.contents.items.length };
}

/** Nothing but comments, or not even those: written again it is these alone. */
function emptyFrontMatter(document: Document): FrontMatter {
  const nothing = new Scalar(null);
  nothing.source = '';
  document.contents = nothing;
  return { values: new Map(), document, duplicates: false };
}

/** The values of a whole YAML file of ours; `undefined` when it cannot be read. */
export function parseYaml(yaml: string): unknown {
  const document = yaml.length > yamlFileLimit ? null : parseSafely(yaml);
  return document === null ? undefined : plainValue(document.contents, document);
}

function limitOf(yaml: string): number {
  if (!yaml.startsWith(`${formatKey}:`)) return yamlLimit;
  return ownRecord.test(yaml) ? recordYamlLimit : ownYamlLimit;
}

function parseSafely(yaml: string): Document | null {
  if (nestsTooDeep(yaml) || quotesInLine.test(yaml)) return null;
  const document = parseDocument(yaml, {
    schema: 'core',
    customTags: [],
    merge: false,
    uniqueKeys: false,
    logLevel: 'silent',
    prettyErrors: false,
  });
  return document.errors.length > 0 ? null : document;
}

function firstValues(document: Document, { items }: YAMLMap): ReadonlyMap<string, unknown> | null {
  const values = new Map<string, unknown>();
  for (const { key, value } of items) {
    const name = String(key);
    if (values.has(name)) continue;
    const plain = plainValue(value, document);
    if (plain === undefined) return null;
    values.set(name, plain);
  }
  return values;
}

/** Aliases are refused: no note app writes them, and they are how a small file becomes a huge one. */
function plainValue(value: unknown, document: Document): unknown {
  if (!isNode(value)) return value;
  try {
    return value.toJS(document, { maxAliasCount: 0 });
  } catch (error) {
    if (error instanceof ReferenceError) return undefined;
    throw error;
  }
}

/** Counted before parsing, because the parser goes down one call for each level. */
function nestsTooDeep(yaml: string): boolean {
  let depth = 0;
  for (const char of yaml.match(/[[\]{}]/g) ?? []) {
    depth += char === '[' || char === '{' ? 1 : -1;
    if (depth > depthLimit) return true;
  }
  return /^[ \t]*(?:[-?:][ \t]+){32}/m.test(yaml) || /^ {128}[ ]*[^\s#]/m.test(yaml);
}

/** A scalar that no YAML reader could take for anything else, so it may stand without quotes. */
const plainScalar = /^[\p{L}\p{N}(][\p{L}\p{M}\p{N} ’'(),.;!?/&–—-]*$/u;

/** Writes values as YAML that reads back exactly, also control characters and half surrogate pairs. One line a scalar. */
export function formatYaml(values: Readonly<Record<string, unknown>>): string {
  const document = new Document(values, {
    schema: 'core',
    aliasDuplicateObjects: false,
  });
  visit(document, {
    Scalar: (_key, node) => {
      if (typeof node.value === 'string' && !plainScalar.test(node.value)) node.type = 'QUOTE_DOUBLE';
    },
  });
  return escapeBrackets(document.toString({ lineWidth: 0, doubleQuotedAsJSON: true }));
}

/** Brackets in texts are counted like any other when it is read back; where there are too many they are written as escapes. */
function escapeBrackets(yaml: string): string {
  if (!nestsTooDeep(yaml)) return yaml;
  return yaml.replace(/"(?:[^"\\\n]|\\.)*"/g, quoted =>
    quoted.replace(/[[\]{}]/g, char => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`),
  );
}
