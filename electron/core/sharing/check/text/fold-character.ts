/** Letters that have no decomposition, and letters of other scripts that look Latin. */
const lookalikes: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '’': "'",
    '‘': "'",
    ʼ: "'",
    ʻ: "'",
    '´': "'",
    '＇': "'",
    '′': "'",
    '‛': "'",
    '‐': '-',
    '‑': '-',
    '‒': '-',
    '–': '-',
    '—': '-',
    '−': '-',
    '﹣': '-',
    '－': '-',
    ø: 'o',
    Ø: 'O',
    ł: 'l',
    Ł: 'L',
    đ: 'd',
    Đ: 'D',
    ð: 'd',
    Ð: 'D',
    þ: 'th',
    Þ: 'Th',
    ß: 'ss',
    æ: 'ae',
    Æ: 'Ae',
    œ: 'oe',
    Œ: 'Oe',
    ı: 'i',
    ħ: 'h',
    а: 'a',
    е: 'e',
    о: 'o',
    р: 'p',
    с: 'c',
    х: 'x',
    у: 'y',
    і: 'i',
    ѕ: 's',
    ј: 'j',
    А: 'A',
    В: 'B',
    Е: 'E',
    К: 'K',
    М: 'M',
    Н: 'H',
    О: 'O',
    Р: 'P',
    С: 'C',
    Т: 'T',
    Х: 'X',
    Ѕ: 'S',
    Ј: 'J',
    І: 'I',
    Α: 'A',
    Β: 'B',
    Ε: 'E',
    Ζ: 'Z',
    Η: 'H',
    Ι: 'I',
    Κ: 'K',
    Μ: 'M',
    Ν: 'N',
    Ο: 'O',
    Ρ: 'P',
    Τ: 'T',
    Χ: 'X',
    ο: 'o',
    '“': '"',
    '”': '"',
    '„': '"',
    '«': '"',
    '»': '"',
    '\u2028': '\n',
    '\u2029': '\n',
    '\u0085': '\n',
  }),
);

const cache = new Map<string, string>();

/** One character beyond ASCII as detectors read it; `''` for a combining mark. */
export function foldCharacter(character: string): string {
  const known = cache.get(character);
  if (known !== undefined) return known;
  const folded = lookalikes.get(character) ?? decomposed(character);
  if (cache.size < 4096) cache.set(character, folded);
  return folded;
}

function decomposed(character: string): string {
  const parts = character.normalize('NFKD').replace(/\p{M}/gu, '').replace(/\s/g, ' ');
  return [...parts].map(part => lookalikes.get(part) ?? digit(part)).join('');
}

/** Digits of other scripts as ours. */
function digit(part: string): string {
  const point = part.charCodeAt(0);
  const zero = [0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6].find(first => point >= first && point < first + 10);
  return zero === undefined ? part : String(point - zero);
}

/** True for what takes no room on the page: zero-width, bidirectional and tag characters, soft hyphens, control characters. */
export function isInvisible(point: number): boolean {
  return (
    point === 0xad ||
    point === 0x34f ||
    point === 0x61c ||
    point === 0x180e ||
    (point >= 0x200b && point <= 0x200f) ||
    (point >= 0x202a && point <= 0x202e) ||
    (point >= 0x2060 && point <= 0x206f) ||
    (point >= 0xfe00 && point <= 0xfe0f) ||
    point === 0xfeff ||
    (point >= 0xe0000 && point <= 0xe0fff)
  );
}
