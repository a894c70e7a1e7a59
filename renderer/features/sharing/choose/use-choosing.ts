import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type { CircleRow } from '../../../../shared/contract/network';
import type { ShareableRow, ShareChoice } from '../../../../shared/contract/sharing';
import { everything } from '../../../../shared/domain/filter';
import type { EntryId } from '../../../../shared/domain/ids';
import type { ShareRecipient } from '../../../../shared/domain/sharing/recipient';
import { shareableQuery, useCircleList } from '../../../api';
import type { ChosenSoFar, ShareStart } from '../share-start';

/** Where the head may look: what the circle may read, everything, or what she came with. */
export type Source = { readonly id: ShareChoice['kind'] | 'all'; readonly choice: ShareChoice };

/** What is being chosen, and for whom. Who it is for or where it comes from changing, nothing is chosen any more but what she came with. */
export type Choosing = {
  readonly recipient: ShareRecipient | null;
  /** The circle it was for is in the bin, or was erased: then it is for nobody. */
  readonly isGone: boolean;
  /** Of the circle; empty for anybody. */
  readonly recipientName: string;
  /** What she called it; `null` while it has its usual name. */
  readonly name: string | null;
  readonly setName: (name: string) => void;
  readonly setRecipient: (recipient: ShareRecipient) => void;
  /** What was begun for somebody is for nobody else. */
  readonly isRecipientFixed: boolean;
  readonly sources: readonly Source[];
  readonly source: Source | undefined;
  readonly setSource: (id: Source['id']) => void;
  readonly rows: readonly ShareableRow[] | undefined;
  /** Notes among them that only she may read; they are in no list until she asks for them, to let somebody else read one. */
  readonly ownCount: number;
  readonly showsOwn: boolean;
  readonly showOwn: (are: boolean) => void;
  /** How many there are, those that are not shown included. */
  readonly total: number;
  readonly error: Error | null;
  readonly chosen: ReadonlySet<EntryId>;
  readonly toggle: (id: EntryId) => void;
  readonly chooseAll: (are: boolean) => void;
};

/** `kept` is what was chosen the last time, and `onKeep` is told of every change. */
export function useChoosing(
  start: ShareStart,
  kept: ChosenSoFar | null,
  onKeep: (kept: ChosenSoFar) => void,
): Choosing {
  const [soFar, setSoFar] = useState<ChosenSoFar>(() => kept ?? fresh(start));
  const { source: sourceId, name } = soFar;
  const circles = useCircleList().data;
  const { circle, isGone } = circleOf(soFar.recipient, circles);
  const recipient = isGone ? null : soFar.recipient;
  const ticked = useMemo(() => new Set(soFar.ticked), [soFar.ticked]);
  const change = (part: Partial<ChosenSoFar>): void => {
    const next = { ...soFar, ...part };
    setSoFar(next);
    onKeep(next);
  };
  const sources = sourcesFor(recipient, start);
  const source = sources.find(({ id }) => id === sourceId) ?? sources[0];
  const found = useQuery(
    shareableQuery(recipient === null || source === undefined ? null : { choice: source.choice, recipient }),
  );
  // While others are looked for, the rows before them stay; not those of a circle that is gone.
  const listed = recipient === null ? undefined : found.data?.rows;
  const [showsOwn, showOwn] = useState(false);
  // What she came with is what she means, whoever may read it.
  const isOwnHidden = !showsOwn && source?.id !== 'entries';
  const rows = useMemo(
    () => (isOwnHidden ? listed?.filter(row => !isOwn(row)) : listed),
    [listed, isOwnHidden],
  );
  const chosen = useMemo(
    () =>
      new Set((rows ?? []).filter(row => isFree(row) && ticked.has(row.entry.id)).map(row => row.entry.id)),
    [rows, ticked],
  );
  return {
    recipient,
    isGone,
    recipientName: circle?.name ?? '',
    name,
    setName: next => change({ name: next }),
    setRecipient: next => change({ recipient: next, ticked: broughtAlong(start) }),
    isRecipientFixed: start.sharing !== null,
    sources,
    source,
    setSource: id => change({ source: id, ticked: broughtAlong(start) }),
    rows,
    ownCount: source?.id === 'entries' ? 0 : (listed ?? []).filter(isOwn).length,
    showsOwn,
    showOwn,
    total: found.data?.total ?? 0,
    error: found.error,
    chosen,
    toggle: id => {
      const next = new Set(ticked);
      if (!next.delete(id)) next.add(id);
      change({ ticked: [...next] });
    },
    chooseAll: are => change({ ticked: are ? (rows ?? []).filter(isFree).map(row => row.entry.id) : [] }),
  };
}

function circleOf(recipient: ShareRecipient | null, circles: readonly CircleRow[] | undefined) {
  if (recipient?.kind !== 'circle') return { circle: undefined, isGone: false };
  const circle = circles?.find(({ id }) => id === recipient.circle);
  return { circle, isGone: circles !== undefined && circle === undefined };
}

const isOwn = ({ refusal }: ShareableRow): boolean => refusal === 'only-me';

/** Whether a row may leave. */
export const isFree = ({ refusal }: ShareableRow): boolean => refusal === null;

const fresh = (start: ShareStart): ChosenSoFar => ({
  recipient: start.recipient,
  source: start.choice?.kind ?? null,
  ticked: broughtAlong(start),
  name: null,
});

const broughtAlong = ({ choice }: ShareStart): readonly EntryId[] =>
  choice?.kind === 'entries' ? choice.entries : [];

function sourcesFor(recipient: ShareRecipient | null, { choice }: ShareStart): readonly Source[] {
  const own: readonly Source[] =
    choice === null || choice.kind === 'circle' ? [] : [{ id: choice.kind, choice }];
  const circle: readonly Source[] =
    recipient?.kind === 'circle'
      ? [{ id: 'circle', choice: { kind: 'circle', circle: recipient.circle } }]
      : [];
  return [...own, ...circle, { id: 'all', choice: { kind: 'filter', filter: everything } }];
}
