import { useQueries, useQuery } from '@tanstack/react-query';
import type { ConversationRow } from '../../../../shared/contract/network';
import { conversationsQuery } from '../../../api';
import type { Which } from './list-lines';

/** Conversations read at once (see `conversationsQuery`). */
const pageSize = 100;

/** Conversations of which only the windows near the screen are there. */
export type ConversationRows = {
  readonly totals: Readonly<Record<Which, number>> | null;
  readonly error: Error | null;
  /** `undefined` while its window is on its way. */
  readonly rowAt: (which: Which, index: number) => ConversationRow | undefined;
};

/** Reads the first windows, and those that hold the rows `wanted`. */
export function useConversationRows(
  wanted: readonly { readonly which: Which; readonly index: number }[],
): ConversationRows {
  const coming = useQuery(conversationsQuery('coming', 0));
  const held = useQuery(conversationsQuery('held', 0));
  const windows = windowsFor(wanted);
  const pages = useQueries({
    queries: windows.map(({ which, offset }) => conversationsQuery(which, offset)),
  });
  const rows = new Map<string, readonly ConversationRow[]>();
  if (coming.data !== undefined) rows.set('coming 0', coming.data.rows);
  if (held.data !== undefined) rows.set('held 0', held.data.rows);
  windows.forEach(({ which, offset }, at) => {
    const page = pages[at];
    if (page?.data !== undefined && !page.isPlaceholderData) rows.set(`${which} ${offset}`, page.data.rows);
  });
  return {
    totals:
      coming.data === undefined || held.data === undefined
        ? null
        : { coming: coming.data.total, held: held.data.total },
    error: coming.error ?? held.error,
    rowAt: (which, index) => rows.get(`${which} ${index - (index % pageSize)}`)?.[index % pageSize],
  };
}

/** Where the windows begin that hold `wanted`, first windows left out. */
function windowsFor(wanted: readonly { readonly which: Which; readonly index: number }[]) {
  const found = new Map<string, { readonly which: Which; readonly offset: number }>();
  for (const { which, index } of wanted) {
    const offset = index - (index % pageSize);
    if (offset > 0) found.set(`${which} ${offset}`, { which, offset });
  }
  return [...found.values()];
}
