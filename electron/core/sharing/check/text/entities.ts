const named: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', ' '],
  ['shy', '\u00ad'],
  ['zwj', '\u200d'],
  ['zwnj', '\u200c'],
  ['rsquo', '’'],
  ['lsquo', '‘'],
  ['ndash', '–'],
  ['hyphen', '-'],
  ['commat', '@'],
  ['period', '.'],
]);

const reference = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-z]{2,6}));/y;
const percent = /%([2-7][0-9a-fA-F])/y;

/** The character that a reader sees for an HTML character reference or a percent code at `at`; `null` where there is none. */
export function visibleEntity(
  text: string,
  at: number,
): { readonly character: string; readonly next: number } | null {
  reference.lastIndex = at;
  const match = reference.exec(text);
  if (match !== null) {
    const character = referred(match);
    return character === null ? null : { character, next: at + match[0].length };
  }
  percent.lastIndex = at;
  const code = percent.exec(text)?.[1];
  return code === undefined
    ? null
    : { character: String.fromCharCode(Number.parseInt(code, 16)), next: at + 3 };
}

function referred(match: RegExpExecArray): string | null {
  const [, decimal, hex, name] = match;
  if (name !== undefined) return named.get(name) ?? null;
  const point = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
  return point > 0 && point <= 0x10ffff && (point < 0xd800 || point > 0xdfff)
    ? String.fromCodePoint(point)
    : null;
}
