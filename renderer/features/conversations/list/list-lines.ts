/** One line of the list: a heading, or a conversation by its place among those to come or those held. */
export type ListLine =
  | { readonly kind: 'heading'; readonly which: Which }
  | { readonly kind: 'row'; readonly which: Which; readonly index: number };

export type Which = 'coming' | 'held';

/** The list as it is drawn: what is to come, then what was held; a heading over each that is not empty. */
export function listLines(totals: Readonly<Record<Which, number>>): readonly ListLine[] {
  return (['coming', 'held'] as const).flatMap(which =>
    totals[which] === 0
      ? []
      : [
          { kind: 'heading', which } as const,
          ...Array.from({ length: totals[which] }, (_, index) => ({ kind: 'row', which, index }) as const),
        ],
  );
}

/** The line the keyboard goes to from `at`; `null` for a key that does not move. Headings are passed over. */
export function lineByKey(key: string, at: number, lines: readonly ListLine[]): number | null {
  const rows = lines.flatMap((line, index) => (line.kind === 'row' ? [index] : []));
  const present = rows.indexOf(at);
  const to = (place: number) => rows[Math.max(0, Math.min(rows.length - 1, place))] ?? null;
  switch (key) {
    case 'ArrowDown':
      return to(present + 1);
    case 'ArrowUp':
      return to(present - 1);
    case 'PageDown':
      return to(present + 8);
    case 'PageUp':
      return to(present - 8);
    case 'Home':
      return to(0);
    case 'End':
      return to(rows.length - 1);
    default:
      return null;
  }
}
