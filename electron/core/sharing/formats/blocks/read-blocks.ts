import type { Token, Tokens } from 'marked';
import { isToken } from '../../../../../shared/domain/markdown-tokens';
import { readTokens } from '../../../../../shared/domain/read-markdown';
import type { Block, Inline, ListItem } from './block';
import { type AddressOf, type PictureOf, type References, readInlines } from './read-inlines';
import { readableText } from './readable-text';

/**
 * Markdown as blocks: what is visible in it, and nothing else. Takes a bounded time for any text; what nests too deep or
 * is too long to be read is shown as it was typed.
 */
export function readBlocks(markdown: string, pictureOf: PictureOf, addressOf?: AddressOf): readonly Block[] {
  const place: Place = { references: { pictureOf, addressOf }, headings: [] };
  return readTokens(readableText(markdown)).flatMap(piece =>
    'tokens' in piece ? blocksOf(piece.tokens, place) : codeBlock(piece.verbatim),
  );
}

type Place = {
  readonly references: References;
  /** How deep the headings around the present place are, outermost first. */
  readonly headings: number[];
};

function blocksOf(tokens: readonly Token[], place: Place): readonly Block[] {
  return tokens.flatMap(token => blockOf(token, place));
}

function blockOf(token: Token, place: Place): readonly Block[] {
  if (isToken(token, 'heading')) return heading(token, place);
  if (isToken(token, 'paragraph')) return paragraph(readInlines(token.tokens, place.references));
  if (isToken(token, 'blockquote')) return quote(token, place);
  if (isToken(token, 'list')) return list(token, place);
  if (isToken(token, 'table')) return table(token, place);
  if (isToken(token, 'code')) return codeBlock(token.text);
  if (token.type === 'hr') return [{ kind: 'rule' }];
  if (token.type === 'space' || token.type === 'def' || token.type === 'checkbox') return [];
  if (token.type === 'html') return rawHtml(token.raw);
  return paragraph(readInlines([token], place.references));
}

function paragraph(children: readonly Inline[]): readonly Block[] {
  const shown = trimmed(children);
  return shown.length === 0 ? [] : [{ kind: 'paragraph', children: shown }];
}

function heading(token: Tokens.Heading, { headings, references }: Place): readonly Block[] {
  const children = trimmed(readInlines(token.tokens, references));
  if (children.length === 0) return [];
  while ((headings.at(-1) ?? 0) >= token.depth) headings.pop();
  headings.push(token.depth);
  return [{ kind: 'heading', level: headings.length, children }];
}

function quote(token: Tokens.Blockquote, place: Place): readonly Block[] {
  const blocks = blocksOf(token.tokens, place);
  return blocks.length === 0 ? [] : [{ kind: 'quote', blocks }];
}

function list(token: Tokens.List, place: Place): readonly Block[] {
  const items = token.items.map((item): ListItem => {
    const box = item.task ? (item.checked === true ? 'done' : 'open') : null;
    return { box, blocks: blocksOf(item.tokens, place) };
  });
  const start = token.ordered && token.start !== '' ? token.start : null;
  return [{ kind: 'list', start, items }];
}

function table(token: Tokens.Table, { references }: Place): readonly Block[] {
  const cell = ({ tokens }: Tokens.TableCell) => trimmed(readInlines(tokens, references));
  return [{ kind: 'table', header: token.header.map(cell), rows: token.rows.map(row => row.map(cell)) }];
}

function codeBlock(text: string): readonly Block[] {
  const shown = text.replace(/^(?:[ \t]*\n)+/, '').trimEnd();
  return shown === '' ? [] : [{ kind: 'code', text: shown }];
}

/** Each line as it was typed. */
function rawHtml(raw: string): readonly Block[] {
  const lines = raw.split('\n').flatMap(line => (line.trim() === '' ? [] : [line.trim()]));
  const children = lines.flatMap((text, at): readonly Inline[] =>
    at === 0 ? [{ kind: 'text', text }] : [{ kind: 'break' }, { kind: 'text', text }],
  );
  return paragraph(children);
}

/** Without spaces and breaks at both ends, where no reader sees them. */
function trimmed(children: readonly Inline[]): readonly Inline[] {
  const from = children.findIndex(inline => !isBlank(inline));
  const to = children.findLastIndex(inline => !isBlank(inline));
  const shown = from === -1 ? [] : children.slice(from, to + 1);
  return shown.map((inline, at) => {
    if (inline.kind !== 'text') return inline;
    const start = at === 0 ? inline.text.trimStart() : inline.text;
    return { kind: 'text', text: at === shown.length - 1 ? start.trimEnd() : start };
  });
}

function isBlank(inline: Inline): boolean {
  return inline.kind === 'break' || (inline.kind === 'text' && inline.text.trim() === '');
}
