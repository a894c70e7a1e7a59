import { useEffect, useEffectEvent } from 'react';
import { api } from './client';
import { useEvent } from './events';

/** Calls `hear` when a pack waits already that the system was asked to open, and for each that comes while the component is mounted. */
export function usePackOffers(hear: () => void): void {
  const heard = useEffectEvent(hear);
  useEvent('packOffered', hear);
  useEffect(() => {
    let isLeft = false;
    api.isPackOffered().then(
      isWaiting => {
        if (isWaiting && !isLeft) heard();
      },
      // Where it cannot be asked it goes on waiting, and can be chosen by hand.
      () => undefined,
    );
    return () => {
      isLeft = true;
    };
  }, []);
}
