const formats = {
  weekday: { weekday: 'long' },
  day: { weekday: 'long', day: 'numeric', month: 'long' },
  month: { month: 'long' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

type Format = keyof typeof formats;

const made = new Map<string, Intl.DateTimeFormat>();

/** Writes days in the language `locale`. Making one takes a hundred times as long as using it, and a month has 38 days to write. */
export function formatterOf(locale: string, format: Format): Intl.DateTimeFormat {
  const key = `${locale} ${format}`;
  const known = made.get(key) ?? new Intl.DateTimeFormat(locale, formats[format]);
  made.set(key, known);
  return known;
}
