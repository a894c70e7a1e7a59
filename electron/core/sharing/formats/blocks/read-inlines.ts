import type { Token, Tokens } from 'marked';
import { type InlineMark, inlineMarks } from '../../../../../shared/domain/inline';
import { fileNameOf, safeLink } from '../../../../../shared/domain/markdown-address';
import { decoded, isToken } from '../../../../../shared/domain/markdown-tokens';
import type { Inline } from './block';
import { readableLine, readableText } from './readable-text';

/** The name of the attachment that a file name in the text means; `null` when the note has none of that name. */
export type PictureOf = (fileName: string) => string | null;

/** Where a link or a mention of ours leads in the page that is written; `null` for those that are words alone. */
export type AddressOf = (mark: InlineMark) => string | null;

/** What a text refers to, as far as the page knows it. */
export type References = { readonly pictureOf: PictureOf; readonly addressOf?: AddressOf | undefined };

/** Marks within marks; what is deeper is shown as it was typed. */
const depthLimit = 20;

type Place = References & { readonly depth: number; readonly inLink: boolean };

/** The inline text of a paragraph. Raw HTML is shown as the text it is; links, mentions and tags of ours are their words. */
export function readInlines(tokens: readonly Token[] | undefined, references: References): readonly Inline[] {
  return within(tokens, { ...references, depth: 0, inLink: false });
}

function within(tokens: readonly Token[] | undefined, place: Place): readonly Inline[] {
  const deeper = { ...place, depth: place.depth + 1 };
  return joinTexts((tokens ?? []).flatMap(token => inlinesOf(token, deeper)));
}

function inlinesOf(token: Token, place: Place): readonly Inline[] {
  if (place.depth > depthLimit) return said(token.raw);
  if (isToken(token, 'strong')) return marked('strong', token.tokens, place);
  if (isToken(token, 'em')) return marked('emphasis', token.tokens, place);
  if (isToken(token, 'del')) return marked('struck', token.tokens, place);
  if (isToken(token, 'codespan')) return codeSpan(token.text);
  if (isToken(token, 'link')) return link(token, place);
  if (isToken(token, 'image')) return picture(token, place);
  if (isToken(token, 'text'))
    return token.tokens === undefined ? ourWords(decoded(token.text), place) : within(token.tokens, place);
  if (token.type === 'br') return [{ kind: 'break' }];
  if (token.type === 'checkbox') return [];
  if (isToken(token, 'escape')) return said(token.text);
  return said(token.raw);
}

function marked(
  kind: 'strong' | 'emphasis' | 'struck',
  tokens: readonly Token[] | undefined,
  place: Place,
): readonly Inline[] {
  const children = within(tokens, place);
  return children.length === 0 ? [] : [{ kind, children }];
}

function codeSpan(text: string): readonly Inline[] {
  const shown = flowing(readableText(text));
  return shown.trim() === '' ? [] : [{ kind: 'code', text: shown }];
}

function link(token: Tokens.Link, place: Place): readonly Inline[] {
  const address = place.inLink ? null : safeLink(token.href);
  const children = within(token.tokens, { ...place, inLink: place.inLink || address !== null });
  if (address === null) return children;
  return [{ kind: 'link', address, children: children.length === 0 ? said(address) : children }];
}

/** A picture from elsewhere would be fetched by whoever reads this, so it becomes a link that says what it shows. */
function picture(token: Tokens.Image, place: Place): readonly Inline[] {
  const fileName = fileNameOf(token.href);
  const name = fileName === null ? null : place.pictureOf(fileName);
  const description = readableLine(decoded(token.text));
  if (name !== null) return [{ kind: 'image', name, description: description || readableLine(name) }];
  const words = said(description === '' ? token.href : description);
  const address = place.inLink ? null : safeLink(token.href);
  return address === null ? words : [{ kind: 'link', address, children: words }];
}

function said(text: string): readonly Inline[] {
  const shown = flowing(readableText(text));
  return shown === '' ? [] : [{ kind: 'text', text: shown }];
}

/** A line break in a paragraph is a space. */
const flowing = (text: string): string => text.replace(/[ \t]*\n[ \t]*/g, ' ');

/** `[[Title]]` and `@[Mary]` as the words in them, or as links where the page has what they mean. */
function ourWords(text: string, { inLink, addressOf }: Place): readonly Inline[] {
  const inlines: Inline[] = [];
  let [words, at] = ['', 0];
  for (const mark of inlineMarks(text)) {
    words += text.slice(at, mark.from);
    at = mark.to;
    const address = inLink ? null : (addressOf?.(mark) ?? null);
    if (address === null) words += wordsOf(mark);
    else {
      inlines.push(...said(words), { kind: 'link', address, children: said(wordsOf(mark)) });
      words = '';
    }
  }
  return [...inlines, ...said(words + text.slice(at))];
}

function wordsOf(mark: InlineMark): string {
  if (mark.kind === 'link') return mark.label;
  return mark.kind === 'mention' ? mark.name : `#${mark.tag}`;
}

function joinTexts(inlines: readonly Inline[]): readonly Inline[] {
  const joined: Inline[] = [];
  for (const inline of inlines) {
    const last = joined.at(-1);
    if (inline.kind === 'text' && last?.kind === 'text')
      joined.splice(-1, 1, { kind: 'text', text: last.text + inline.text });
    else joined.push(inline);
  }
  return joined;
}
