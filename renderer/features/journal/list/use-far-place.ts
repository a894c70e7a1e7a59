import { useQuery } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useState } from 'react';
import type { EntryFilter, SortOrder } from '../../../../shared/domain/filter';
import type { EntryId } from '../../../../shared/domain/ids';
import { placeQuery } from '../../../api';

/**
 * Finds an entry that was opened from elsewhere and stands beyond the rows that were read; `onPlace` gets where. Asked
 * once for each: afterwards the head may scroll away from it. `isHere` says that its row is found already.
 */
export function useFarPlace(
  list: { readonly filter: EntryFilter; readonly sort: SortOrder },
  id: EntryId | null,
  isHere: boolean,
  onPlace: (index: number) => void,
): void {
  const [found, setFound] = useState<EntryId | null>(null);
  const settled = id === null || isHere ? id : found;
  if (settled !== found) setFound(settled);
  const isSought = id !== null && !isHere && found !== id;
  const { data } = useQuery(placeQuery(isSought ? { filter: list.filter, sort: list.sort, id } : null));
  const take = useEffectEvent((index: number | null): void => {
    setFound(id);
    if (index !== null) onPlace(index);
  });
  useEffect(() => {
    if (isSought && data !== undefined) take(data.index);
  }, [isSought, data]);
}
