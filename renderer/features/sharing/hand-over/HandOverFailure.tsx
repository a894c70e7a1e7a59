import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import { failureOf } from '../../../api';
import { Notice } from '../../../ui';
import { FailureNotice } from '../../../words';

type Known = 'changed' | 'undecided' | 'card' | 'away' | 'full' | 'print' | 'lost';

/** What went wrong on the way out, and that nothing left. */
export function HandOverFailure(props: {
  readonly error: unknown;
  readonly during: 'preparing' | 'leaving';
}): ReactElement {
  const t = useTranslations('sharing.handOver.failures');
  const known = props.error === null ? null : knownFailure(props.error, props.during);
  return (
    <div role="alert">
      {known === null ? (
        <FailureNotice error={props.error} />
      ) : (
        <Notice title={t(known)} icon="warning">
          {t(`${known}More`)}
        </Notice>
      )}
    </div>
  );
}

function knownFailure(error: unknown, during: 'preparing' | 'leaving'): Known | null {
  switch (failureOf(error).code) {
    case 'changed-elsewhere':
      return 'changed';
    case 'not-allowed':
      return 'undecided';
    case 'not-found':
      return during === 'preparing' ? 'card' : 'lost';
    case 'folder-missing':
      return 'away';
    case 'disk-full':
      return 'full';
    case 'not-supported-here':
      return 'print';
    default:
      return null;
  }
}
