import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import { Notice } from '../../../ui';
import { FailureNotice } from '../../../words';
import { knownFailure, type Phase } from './hand-over-failure';
import type { FormKind } from './leaving-form';

/** What went wrong on the way out, and that nothing left. */
export function HandOverFailure(props: {
  readonly error: unknown;
  readonly during: Phase;
  readonly kind: FormKind;
}): ReactElement {
  const { error, during, kind } = props;
  const t = useTranslations('sharing.handOver.failures');
  const known = error === null ? null : knownFailure(error, during, kind);
  return (
    <div role="alert">
      {known === null ? (
        <FailureNotice error={error} />
      ) : (
        <Notice title={t(known)} icon="warning">
          {t(`${known}More`)}
        </Notice>
      )}
    </div>
  );
}
