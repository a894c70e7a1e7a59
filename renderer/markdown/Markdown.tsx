import type { Token, Tokens } from 'marked';
import { createElement, Fragment, type ReactElement, type ReactNode, useMemo } from 'react';
import { inlineMarks } from '../../shared/domain/inline';
import { fileNameOf, safeLink } from '../../shared/domain/markdown-address';
import { decoded, isToken } from '../../shared/domain/markdown-tokens';
import { type ReadPiece, readTokens } from '../../shared/domain/read-markdown';
import styles from './Markdown.module.css';

/** What a page of markdown needs from its surroundings. */
export type MarkdownPorts = {
  /** Asks before anything leaves the journal. */
  readonly onAddress: (address: string) => void;
  readonly onLink: (label: string) => void;
  readonly onMention: (name: string) => void;
  readonly onTag: (tag: string) => void;
  /** `undefined` where boxes cannot be ticked. `index` counts the boxes from the top. */
  readonly onCheck: ((index: number) => void) | undefined;
  /** A picture of the journal by its file name; `null` when there is none of that name. */
  readonly picture: (name: string, description: string) => ReactNode | null;
  /** What to say in place of a picture that would have to be loaded from elsewhere. */
  readonly remotePicture: (description: string) => string;
  readonly checkLabel: string;
  /** A page to look at, before it is anybody's here: nothing in it can be pressed, and it asks for nothing. */
  readonly isInert?: boolean;
  /** What opens the page an address leads to, where pages link to each other: such a link can be pressed even when inert. */
  readonly pageOf?: (address: string) => (() => void) | null;
  /** Draws a stretch of plain text; without it, it is put down as it is. */
  readonly plain?: (text: string) => ReactNode;
};

/** Markdown as elements. Raw HTML is shown as the text it is; nothing is ever put in as HTML, and nothing is loaded. */
export function Markdown(props: MarkdownPorts & { readonly text: string }): ReactElement {
  const { text, ...ports } = props;
  const pieces = useMemo(() => readTokens(text.replace(/\r\n?/g, '\n')), [text]);
  const context: Context = { ...ports, boxes: { next: 0 }, headings: [] };
  return (
    <div className={styles['page']}>{pieces.map((piece, at) => keyed(at, pieceOf(piece, context)))}</div>
  );
}

type Context = MarkdownPorts & {
  readonly boxes: { next: number };
  /** How deep the headings around the present place are, outermost first. */
  readonly headings: number[];
};

/** What nests too deep or is too long to be read is shown as it was typed. */
function pieceOf(piece: ReadPiece, context: Context): ReactNode {
  return 'tokens' in piece ? blocks(piece.tokens, context) : <pre>{piece.verbatim}</pre>;
}

function blocks(tokens: readonly Token[], context: Context): ReactNode {
  return tokens.map((token, index) => keyed(index, block(token, context)));
}

function keyed(key: number, node: ReactNode): ReactElement {
  return <Fragment key={key}>{node}</Fragment>;
}

function block(token: Token, context: Context): ReactNode {
  if (isToken(token, 'heading')) return heading(token, context);
  if (isToken(token, 'paragraph')) return <p>{inlines(token.tokens, context)}</p>;
  if (isToken(token, 'blockquote')) return <blockquote>{blocks(token.tokens, context)}</blockquote>;
  if (isToken(token, 'list')) return list(token, context);
  if (isToken(token, 'table')) return table(token, context);
  if (isToken(token, 'code')) return <pre>{token.text}</pre>;
  if (token.type === 'hr') return <hr />;
  if (token.type === 'space' || token.type === 'def') return null;
  if (token.type === 'html') return <p className={styles['raw']}>{token.raw}</p>;
  return inline(token, context);
}

/** Headings of a note stand below the heading of the entry (level 2), and none skips a level, however it was typed. */
function heading(token: Tokens.Heading, context: Context): ReactElement {
  const around = context.headings;
  while ((around.at(-1) ?? 0) >= token.depth) around.pop();
  around.push(token.depth);
  const level = Math.min(6, around.length + 2);
  return createElement(`h${level}`, null, inlines(token.tokens, context));
}

function list(token: Tokens.List, context: Context): ReactElement {
  const items = token.items.map((item, index) => keyed(index, listItem(item, context)));
  if (token.ordered) return <ol start={token.start === '' ? 1 : token.start}>{items}</ol>;
  return <ul>{items}</ul>;
}

function listItem(item: Tokens.ListItem, context: Context): ReactElement {
  if (!item.task) return <li>{blocks(item.tokens, context)}</li>;
  const index = context.boxes.next;
  context.boxes.next += 1;
  const isDone = item.checked === true;
  return (
    <li className={styles[isDone ? 'done' : 'task']}>
      <input
        type="checkbox"
        aria-label={`${context.checkLabel}: ${item.text.slice(0, 200)}`}
        checked={isDone}
        disabled={context.onCheck === undefined}
        onChange={() => context.onCheck?.(index)}
      />
      <div>
        {blocks(
          item.tokens.filter(child => child.type !== 'checkbox'),
          context,
        )}
      </div>
    </li>
  );
}

function table(token: Tokens.Table, context: Context): ReactElement {
  return (
    <table>
      <thead>
        <tr>{token.header.map((cell, index) => keyed(index, <th>{inlines(cell.tokens, context)}</th>))}</tr>
      </thead>
      <tbody>
        {token.rows.map((row, at) =>
          keyed(
            at,
            <tr>{row.map((cell, index) => keyed(index, <td>{inlines(cell.tokens, context)}</td>))}</tr>,
          ),
        )}
      </tbody>
    </table>
  );
}

function inlines(tokens: readonly Token[] | undefined, context: Context): ReactNode {
  return (tokens ?? []).map((token, index) => keyed(index, inline(token, context)));
}

function inline(token: Token, context: Context): ReactNode {
  if (isToken(token, 'strong')) return <strong>{inlines(token.tokens, context)}</strong>;
  if (isToken(token, 'em')) return <em>{inlines(token.tokens, context)}</em>;
  if (isToken(token, 'del')) return <del>{inlines(token.tokens, context)}</del>;
  if (isToken(token, 'codespan')) return <code>{decoded(token.text)}</code>;
  if (isToken(token, 'link')) return webLink(token, context);
  if (isToken(token, 'image')) return image(token, context);
  if (isToken(token, 'text'))
    return token.tokens === undefined ? ours(decoded(token.text), context) : inlines(token.tokens, context);
  if (token.type === 'br') return <br />;
  if (token.type === 'escape' && 'text' in token) return String(token.text);
  return token.raw;
}

function webLink(token: Tokens.Link, context: Context): ReactNode {
  const address = context.isInert === true ? null : safeLink(token.href);
  const open = context.pageOf?.(token.href) ?? (address === null ? null : () => context.onAddress(address));
  if (open === null) return <span title={token.href}>{inlines(token.tokens, context)}</span>;
  return (
    <button type="button" className={styles['address']} onClick={open}>
      {inlines(token.tokens, context)}
    </button>
  );
}

function image(token: Tokens.Image, context: Context): ReactNode {
  const description = token.text === '' ? token.href : token.text;
  const name = fileNameOf(token.href);
  const picture = name === null ? null : context.picture(name, description);
  if (picture !== null) return picture;
  const address = context.isInert === true ? null : safeLink(token.href);
  const said = context.remotePicture(description);
  if (address === null) return <span>{said}</span>;
  return (
    <button type="button" className={styles['address']} onClick={() => context.onAddress(address)}>
      {said}
    </button>
  );
}

/** Links, mentions and tags of ours inside plain text. */
function ours(text: string, context: Context): ReactNode {
  const parts: ReactNode[] = [];
  let at = 0;
  for (const mark of inlineMarks(text)) {
    parts.push(keyed(-1 - at, plain(text.slice(at, mark.from), context)));
    at = mark.to;
    if (mark.kind === 'link')
      parts.push(ourMark(mark.from, 'address', mark.label, context, () => context.onLink(mark.label)));
    else if (mark.kind === 'mention')
      parts.push(ourMark(mark.from, 'mention', mark.name, context, () => context.onMention(mark.name)));
    else parts.push(ourMark(mark.from, 'tag', `#${mark.tag}`, context, () => context.onTag(mark.tag)));
  }
  const rest = plain(text.slice(at), context);
  return at === 0 ? rest : [...parts, keyed(-1 - at, rest)];
}

function plain(text: string, context: Context): ReactNode {
  return context.plain?.(text) ?? text;
}

function ourMark(
  key: number,
  look: 'address' | 'mention' | 'tag',
  words: string,
  context: Context,
  open: () => void,
): ReactElement {
  if (context.isInert === true) return <span key={key}>{plain(words, context)}</span>;
  return (
    <button key={key} type="button" className={styles[look]} onClick={open}>
      {words}
    </button>
  );
}
