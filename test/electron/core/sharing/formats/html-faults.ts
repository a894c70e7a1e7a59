const attributesOf: Readonly<Record<string, RegExp>> = {
  html: /^ lang="en-GB"$/,
  meta: /^ (?:charset="utf-8"|http-equiv="Content-Security-Policy" content="[^"]*"|name="(?:referrer|viewport)" content="[^"]*")$/,
  time: /^ datetime="\d{4}-\d\d-\d\d"$/,
  article: /^ aria-labelledby="note-\d+"$/,
  h2: /^ id="note-\d+"$/,
  ol: /^ start="\d{1,9}"$/,
  li: /^ class="box"$/,
  th: /^ scope="col"$/,
  a: /^ href="(?:https?:|mailto:)[^"<>]*" rel="noopener noreferrer"$/,
  img: /^ src="data:image\/(?:png|jpeg|gif|webp);base64,[A-Za-z0-9+/=]*" alt="[^"<>]*"$/,
};

const bare = new Set(
  'head title style body main h1 h2 h3 h4 h5 h6 dl dt dd p strong em del code pre blockquote ul ol li table thead tbody tr td hr br'.split(
    ' ',
  ),
);

/**
 * What a shared page must not hold: any `<` that does not begin an element the writer knows, with just the attributes it
 * writes, and any element that is closed out of turn. Stricter than a browser, which mends what it does not like. `more`:
 * elements of another page, by their attributes.
 */
export function faultsOf(html: string, more: Readonly<Record<string, RegExp>> = {}): readonly string[] {
  const faults: string[] = [];
  const open: string[] = [];
  const body = html.replace(/^<!DOCTYPE html>\n/, '').replace(/<style>[^<]*<\/style>/, '');
  for (const piece of body.split('<').slice(1)) {
    const tag = /^(\/?)([a-z][a-z0-9]*)((?: [a-z-]+="[^"]*")*)>/.exec(piece);
    const [, closes, name = '', attributes = ''] = tag ?? [];
    if (tag === null) faults.push(`<${piece.slice(0, 80)}`);
    else if (closes === '/') {
      if (open.pop() !== name) faults.push(`</${name}>`);
    } else {
      const known = more[name] ?? attributesOf[name];
      const isKnown = known?.test(attributes) === true || (attributes === '' && bare.has(name));
      if (!isKnown) faults.push(`<${name}${attributes.slice(0, 80)}>`);
      if (!['meta', 'img', 'hr', 'br', 'input'].includes(name)) open.push(name);
    }
  }
  return [...faults, ...open];
}
