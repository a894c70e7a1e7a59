import type { Token, Tokens } from 'marked';

type TokenOf = {
  readonly heading: Tokens.Heading;
  readonly paragraph: Tokens.Paragraph;
  readonly blockquote: Tokens.Blockquote;
  readonly list: Tokens.List;
  readonly table: Tokens.Table;
  readonly code: Tokens.Code;
  readonly strong: Tokens.Strong;
  readonly em: Tokens.Em;
  readonly del: Tokens.Del;
  readonly codespan: Tokens.Codespan;
  readonly link: Tokens.Link;
  readonly image: Tokens.Image;
  readonly text: Tokens.Text;
  readonly escape: Tokens.Escape;
};

/** `marked` types a token loosely so that extensions may add kinds; without extensions the type says which one it is. */
export function isToken<Type extends keyof TokenOf>(token: Token, type: Type): token is TokenOf[Type] {
  return token.type === type;
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
  nbsp: '\u00a0',
};

/** `marked` leaves the entities of plain text as they were typed. */
export function decoded(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|#39|nbsp);/g, (whole, name: string) => entities[name] ?? whole);
}
