import type { NotePlan, PackNoteRow } from '../../../shared/contract/sharing';

/** What a list of a pack's notes shows, line by line. */
export type PackLine =
  | { readonly kind: 'notices' }
  | { readonly kind: 'heading'; readonly plan: NotePlan; readonly rows: readonly PackNoteRow[] }
  | { readonly kind: 'note'; readonly row: PackNoteRow };

/** What is new comes first, what needs nothing last. */
const order = [
  'new',
  'changed',
  'conflicting',
  'refused',
  'identical',
] as const satisfies readonly NotePlan[];

/** The notes in groups by what taking them in would do, each under its heading, in the pack's order. */
export function packLines(rows: readonly PackNoteRow[]): readonly PackLine[] {
  const groups = order.map(plan => ({ plan, rows: rows.filter(row => row.plan === plan) }));
  return [
    { kind: 'notices' },
    ...groups.flatMap(({ plan, rows: ofPlan }): readonly PackLine[] =>
      ofPlan.length === 0
        ? []
        : [{ kind: 'heading', plan, rows: ofPlan }, ...ofPlan.map(row => ({ kind: 'note', row }) as const)],
    ),
  ];
}

/** Whether the head may tick it. */
export function canBeTaken({ plan }: Pick<PackNoteRow, 'plan'>): boolean {
  switch (plan) {
    case 'new':
    case 'changed':
    case 'conflicting':
      return true;
    case 'refused':
    case 'identical':
      return false;
  }
}

/** What is ticked to begin with: all that is new or follows its sender. What was changed here as well is for the head to say. */
export function firstTicks(rows: readonly PackNoteRow[]): ReadonlySet<string> {
  return new Set(rows.filter(({ plan }) => plan === 'new' || plan === 'changed').map(({ key }) => key));
}

/** What was ticked in a pack so far, by the keys of its notes, for when the head opens it again. No word of it. */
export type TickedSoFar = {
  readonly rows: readonly Pick<PackNoteRow, 'key' | 'plan'>[];
  readonly ticks: readonly string[];
};

/** `ticks` among `rows`, to be kept. */
export function tickedSoFar(rows: readonly PackNoteRow[], ticks: ReadonlySet<string>): TickedSoFar {
  return { rows: rows.map(({ key, plan }) => ({ key, plan })), ticks: [...ticks] };
}

/** What is still ticked, and can be, when the same pack was compared anew. */
export function keptTicks(
  ticks: ReadonlySet<string>,
  before: TickedSoFar['rows'],
  after: readonly PackNoteRow[],
): ReadonlySet<string> {
  const planBefore = new Map(before.map(({ key, plan }) => [key, plan]));
  const first = firstTicks(after);
  return new Set(
    after
      .filter(row => (planBefore.get(row.key) === row.plan ? ticks.has(row.key) : first.has(row.key)))
      .filter(canBeTaken)
      .map(({ key }) => key),
  );
}
