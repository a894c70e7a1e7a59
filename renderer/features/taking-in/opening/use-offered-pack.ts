import { useEffect, useEffectEvent } from 'react';
import type { Failure } from '../../../../shared/contract/errors';
import { api, failureOf, useEvent } from '../../../api';

/** Takes the pack that the system was asked to open, as soon as one waits and `isFree`; another that is looked at is not disturbed. */
export function useOfferedPack(
  isFree: boolean,
  onPack: (bytes: Uint8Array) => void,
  onFailure: (failure: Failure) => void,
): void {
  const take = useEffectEvent(() => {
    if (!isFree) return;
    api.takeOfferedPack().then(
      bytes => {
        if (bytes !== null) onPack(bytes);
      },
      (error: unknown) => onFailure(failureOf(error)),
    );
  });
  useEvent('packOffered', () => take());
  useEffect(() => {
    if (isFree) take();
  }, [isFree]);
}
