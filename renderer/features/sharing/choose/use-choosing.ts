import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type { ShareableRow, ShareChoice } from '../../../../shared/contract/sharing';
import { everything } from '../../../../shared/domain/filter';
import type { EntryId } from '../../../../shared/domain/ids';
import type { ShareRecipient } from '../../../../shared/domain/sharing/recipient';
import { shareableQuery, useCircleList } from '../../../api';
import type { ShareStart } from '../share-start';

/** Where the head may look: what the circle may read, everything, or what she came with. */
export type Source = { readonly id: ShareChoice['kind'] | 'all'; readonly choice: ShareChoice };

/** What is being chosen, and for whom. Who it is for or where it comes from changing, nothing is chosen any more but what she came with. */
export type Choosing = {
  readonly recipient: ShareRecipient | null;
  /** Of the circle; empty for anybody. */
  readonly recipientName: string;
  readonly setRecipient: (recipient: ShareRecipient) => void;
  /** What was begun for somebody is for nobody else. */
  readonly isRecipientFixed: boolean;
  readonly sources: readonly Source[];
  readonly source: Source | undefined;
  readonly setSource: (id: Source['id']) => void;
  readonly rows: readonly ShareableRow[] | undefined;
  /** How many there are, those that are not shown included. */
  readonly total: number;
  readonly error: Error | null;
  readonly chosen: ReadonlySet<EntryId>;
  readonly toggle: (id: EntryId) => void;
  readonly chooseAll: (are: boolean) => void;
};

export function useChoosing(start: ShareStart): Choosing {
  const [recipient, setRecipient] = useState(start.recipient);
  const [sourceId, setSourceId] = useState<Source['id'] | null>(start.choice?.kind ?? null);
  const [ticked, setTicked] = useState<ReadonlySet<EntryId>>(() => broughtAlong(start));
  const sources = sourcesFor(recipient, start);
  const source = sources.find(({ id }) => id === sourceId) ?? sources[0];
  const found = useQuery(
    shareableQuery(recipient === null || source === undefined ? null : { choice: source.choice, recipient }),
  );
  const rows = found.data?.rows;
  const chosen = useMemo(
    () =>
      new Set((rows ?? []).filter(row => isFree(row) && ticked.has(row.entry.id)).map(row => row.entry.id)),
    [rows, ticked],
  );
  const circles = useCircleList().data ?? [];
  const circle = recipient?.kind === 'circle' ? circles.find(({ id }) => id === recipient.circle) : undefined;
  return {
    recipient,
    recipientName: circle?.name ?? '',
    setRecipient: next => {
      setRecipient(next);
      setTicked(broughtAlong(start));
    },
    isRecipientFixed: start.sharing !== null,
    sources,
    source,
    setSource: id => {
      setSourceId(id);
      setTicked(broughtAlong(start));
    },
    rows,
    total: found.data?.total ?? 0,
    error: found.error,
    chosen,
    toggle: id => {
      const next = new Set(ticked);
      if (!next.delete(id)) next.add(id);
      setTicked(next);
    },
    chooseAll: are => setTicked(new Set(are ? (rows ?? []).filter(isFree).map(row => row.entry.id) : [])),
  };
}

/** Whether a row may leave. */
export const isFree = ({ refusal }: ShareableRow): boolean => refusal === null;

const broughtAlong = ({ choice }: ShareStart): ReadonlySet<EntryId> =>
  new Set(choice?.kind === 'entries' ? choice.entries : []);

function sourcesFor(recipient: ShareRecipient | null, { choice }: ShareStart): readonly Source[] {
  const own: readonly Source[] =
    choice === null || choice.kind === 'circle' ? [] : [{ id: choice.kind, choice }];
  const circle: readonly Source[] =
    recipient?.kind === 'circle'
      ? [{ id: 'circle', choice: { kind: 'circle', circle: recipient.circle } }]
      : [];
  return [...own, ...circle, { id: 'all', choice: { kind: 'filter', filter: everything } }];
}
