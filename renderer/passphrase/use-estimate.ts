import { useEffect, useState } from 'react';
import type { PassphraseEstimate } from '../../shared/contract/vault';
import { api } from '../api';

/** Milliseconds without a key before the passphrase is judged again. */
const pause = 150;

type Judged = { readonly passphrase: string; readonly estimate: PassphraseEstimate };

/**
 * How strong `passphrase` is, a moment after the last key. `null` while nothing is typed; while a newer text is being
 * judged the last judgement stays. The passphrase itself is forgotten with the component.
 */
export function usePassphraseEstimate(passphrase: string): PassphraseEstimate | null {
  const [judged, setJudged] = useState<Judged | null>(null);
  useEffect(() => {
    if (passphrase === '') return;
    let isWanted = true;
    const timer = setTimeout(() => {
      api.estimatePassphrase({ passphrase }).then(
        estimate => {
          if (isWanted) setJudged({ passphrase, estimate });
        },
        () => {
          if (isWanted) setJudged(null);
        },
      );
    }, pause);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [passphrase]);
  return passphrase === '' ? null : (judged?.estimate ?? null);
}
