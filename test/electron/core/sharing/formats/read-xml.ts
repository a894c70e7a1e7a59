/** An element with what is in it; text is decoded. */
export type Xml = {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: (Xml | string)[];
};

const token = /<\?[^?]*\?>|<\/([\w:.-]+)\s*>|<([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|[^<]+/gy;
const forbidden = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;

/** Reads a whole XML file, and fails at anything that is not well formed (XML 1.0), a DTD or a comment included. */
export function readXml(text: string): Xml {
  if (forbidden.test(text)) throw new Error('a character no XML may hold');
  const root: Xml = { name: '', attributes: new Map(), children: [] };
  const open: Xml[] = [root];
  token.lastIndex = 0;
  for (let at = 0; at < text.length; at = token.lastIndex) {
    token.lastIndex = at;
    const match = token.exec(text);
    const inside = open.at(-1);
    if (match === null || inside === undefined) throw new Error(`not well formed at ${at}`);
    const [whole, closes, opens, attributes = '', empty] = match;
    if (closes !== undefined) {
      if (open.pop()?.name !== closes) throw new Error(`</${closes}> closes nothing`);
    } else if (opens !== undefined) {
      const element: Xml = { name: opens, attributes: attributesOf(attributes), children: [] };
      inside.children.push(element);
      if (empty === '') open.push(element);
    } else if (!whole.startsWith('<?')) inside.children.push(decoded(whole));
  }
  if (open.length !== 1) throw new Error('not closed');
  const elements = root.children.filter(child => typeof child !== 'string');
  const [element] = elements;
  if (element === undefined || elements.length > 1) throw new Error('not one element');
  return element;
}

function attributesOf(text: string): ReadonlyMap<string, string> {
  const found = [...text.matchAll(/([\w:.-]+)="([^"]*)"/g)];
  const names = found.map(([, name = '']) => name);
  if (new Set(names).size !== names.length) throw new Error('an attribute twice');
  return new Map(found.map(([, name = '', value = '']) => [name, decoded(value)]));
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decoded(text: string): string {
  return text.replace(/&([^;]*);?/g, (whole, name: string) => {
    const number = /^#(x?)([0-9a-f]+)$/i.exec(name);
    if (number?.[2] !== undefined)
      return String.fromCodePoint(Number.parseInt(number[2], number[1] === '' ? 10 : 16));
    const known = entities[name];
    if (known === undefined || !whole.endsWith(';')) throw new Error(`an entity that is none: ${whole}`);
    return known;
  });
}

/** Every element of `name` below `from`, in order. */
export function elementsOf(from: Xml, name: string): readonly Xml[] {
  const inside = from.children.filter(child => typeof child !== 'string');
  return inside.flatMap(child => [...(child.name === name ? [child] : []), ...elementsOf(child, name)]);
}

/** All text below `from`. */
export function textOf(from: Xml): string {
  return from.children.map(child => (typeof child === 'string' ? child : textOf(child))).join('');
}
