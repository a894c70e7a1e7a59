import type { DeskItem, DeskView } from '../../../../shared/contract/sharing';
import { foldName } from '../../../../shared/domain/inline';

/** Under which heading something is found. */
export const foundGroups = [
  'entry',
  'conversation',
  'person',
  'school',
  'circle',
  'review',
  'handover',
  'text',
] as const;
export type FoundGroup = (typeof foundGroups)[number];

/** Things of one kind, in the order they were given. */
export type FoundItems = { readonly group: FoundGroup; readonly items: readonly DeskItem[] };

export function groupOf({ where }: DeskItem): FoundGroup {
  return where.kind === 'record' ? where.record.kind : where.kind;
}

/** Names one thing among all that was found; `at` is its place there. */
export function keyOf({ where }: DeskItem, at: number): string {
  switch (where.kind) {
    case 'entry':
      return where.entry;
    case 'record':
      return `${where.record.kind} ${where.record.id}`;
    case 'handover':
    case 'text':
      return `${where.kind} ${at}`;
  }
}

/** What was found by kind, in the order of `foundGroups`; kinds of which there is nothing are left out. */
export function grouped(items: readonly DeskItem[]): readonly FoundItems[] {
  return foundGroups.flatMap(group => {
    const found = items.filter(item => groupOf(item) === group);
    return found.length === 0 ? [] : [{ group, items: found }];
  });
}

/** Those whose title holds `text`, whatever its capitals and accents. */
export function fitting(items: readonly DeskItem[], text: string): readonly DeskItem[] {
  const sought = foldName(text.trim());
  return sought === '' ? items : items.filter(({ title }) => foldName(title).includes(sought));
}

export const countNames = [
  'entries',
  'revisions',
  'attachments',
  'conversations',
  'circles',
  'reviews',
  'handovers',
] as const satisfies readonly (keyof DeskView['counts'])[];

/** The counts that are not zero, in the order they are said. */
export function countsSaid(counts: DeskView['counts']): readonly (typeof countNames)[number][] {
  return countNames.filter(name => counts[name] > 0);
}
