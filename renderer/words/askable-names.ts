import { useQuery } from '@tanstack/react-query';
import type { Askable } from '../../shared/domain/entry';
import { circleListQuery, personListQuery } from '../api';

/**
 * Says how whoever a question waits for is called now. `null` for somebody who is in the bin, and while the names are not
 * known. `isWanted`: there is somebody to name.
 */
export function useAskableNames(isWanted = true): (askable: Askable) => string | null {
  const people = useQuery({ ...personListQuery, enabled: isWanted }).data ?? [];
  const circles = useQuery({ ...circleListQuery, enabled: isWanted }).data ?? [];
  return askable =>
    (askable.kind === 'person'
      ? people.find(({ id }) => id === askable.person)
      : circles.find(({ id }) => id === askable.circle)
    )?.name ?? null;
}
