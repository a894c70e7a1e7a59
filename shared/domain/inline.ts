/**
 * What a head may write inside a note besides markdown:
 * `[[Title of another entry]]`, `@Mary` or `@[Mary Postlethwaite-Cunningham]`, `#attendance`, `- [ ] to do`.
 * Nothing is found inside code.
 */
export type InlineMark =
  | { readonly kind: 'link'; readonly label: string; readonly from: number; readonly to: number }
  | { readonly kind: 'mention'; readonly name: string; readonly from: number; readonly to: number }
  | { readonly kind: 'tag'; readonly tag: string; readonly from: number; readonly to: number };

/** A mention ends where a word ends, so that an address such as head@example.org is not one; `@Mary's` is Mary. */
const marks =
  /(?<code>```[\s\S]*?(?:```|$)|`[^`\n]*`)|\[\[(?<label>[^[\]\n]{1,300})\]\]|(?<![\p{L}\p{N}_/.@#&])@(?:\[(?<full>[^[\]\n]{1,120})\]|(?<short>\p{L}[\p{L}\p{M}'’-]*\p{L}|\p{L}))|(?<![\p{L}\p{N}_/.@#&])#(?<tag>[\p{L}\p{N}][\p{L}\p{M}\p{N}_/-]*)/gu;

/** Every link, mention and tag in `text`, in order; positions are UTF-16 offsets. */
export function inlineMarks(text: string): readonly InlineMark[] {
  const found: InlineMark[] = [];
  for (const match of text.matchAll(marks)) {
    const mark = toMark(match);
    if (mark !== null) found.push(mark);
  }
  return found;
}

function toMark(match: RegExpMatchArray): InlineMark | null {
  const from = match.index ?? 0;
  const to = from + match[0].length;
  const { label, full, short, tag } = match.groups ?? {};
  if (label !== undefined) return { kind: 'link', label: label.trim(), from, to };
  if (full !== undefined) return { kind: 'mention', name: full.trim(), from, to };
  if (short !== undefined) {
    const name = short.replace(/['’]s$/, '');
    return { kind: 'mention', name, from, to: to - (short.length - name.length) };
  }
  if (tag !== undefined && !/^\d+$/.test(tag)) return { kind: 'tag', tag, from, to };
  return null;
}

/** The tags of an entry: those set beside the text, then those written in it; first spelling wins, case is ignored. */
export function tagsOf(entry: {
  readonly tags: readonly string[];
  readonly body: string;
}): readonly string[] {
  const written = inlineMarks(entry.body).flatMap(mark => (mark.kind === 'tag' ? [mark.tag] : []));
  return distinct([...entry.tags, ...written]);
}

/** The people of an entry, by name: those set beside the text, then those mentioned in it. */
export function peopleOf(entry: {
  readonly people: readonly string[];
  readonly body: string;
}): readonly string[] {
  const written = inlineMarks(entry.body).flatMap(mark => (mark.kind === 'mention' ? [mark.name] : []));
  return distinct([...entry.people, ...written]);
}

/** The labels of all `[[links]]` in `text`, each once. */
export function linkLabels(text: string): readonly string[] {
  return distinct(inlineMarks(text).flatMap(mark => (mark.kind === 'link' ? [mark.label] : [])));
}

/** How a name is written as a mention: bare when it is one word, in brackets otherwise. */
export function formatMention(name: string): string {
  return /^\p{L}[\p{L}\p{M}'’-]*$/u.test(name) && !/['’-]$/.test(name) ? `@${name}` : `@[${name}]`;
}

/** Compares names, tags and titles as a reader would: without case, accents or doubled spaces. */
export function foldName(text: string): string {
  // Most names are plain: a tenth of the time for the same answer.
  if (/^[!-~]+(?: [!-~]+)*$/.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[’ʼ‘]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

function distinct(values: readonly string[]): readonly string[] {
  const seen = new Map<string, string>();
  for (const value of values) {
    const key = foldName(value);
    if (key !== '' && !seen.has(key)) seen.set(key, value);
  }
  return [...seen.values()];
}
