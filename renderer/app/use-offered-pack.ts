import { useEffect, useEffectEvent } from 'react';
import { api, useEvent } from '../api';

/** Calls `show` when the journal opens while a pack waits that the system was asked to open, and for each that comes later. */
export function useOfferedPack(show: () => void): void {
  const shown = useEffectEvent(show);
  useEvent('packOffered', show);
  useEffect(() => {
    let isLeft = false;
    api.isPackOffered().then(
      isWaiting => {
        if (isWaiting && !isLeft) shown();
      },
      // Where it cannot be asked it goes on waiting, and can be chosen by hand.
      () => undefined,
    );
    return () => {
      isLeft = true;
    };
  }, []);
}
