import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import { Notice } from '../../../ui';
import { useFailureText } from '../../../words';
import { knownFailure, leftBy, type Phase } from './hand-over-failure';
import type { FormKind } from './leaving-form';

/** What went wrong on the way out, what of it has left all the same, and what to do. */
export function HandOverFailure(props: {
  readonly error: unknown;
  readonly during: Phase;
  readonly kind: FormKind;
}): ReactElement {
  // What may have left is said by the notice itself, at once.
  const isSaid = props.error !== null && leftBy(props.error, props.during) !== 'nothing';
  return <div role={isSaid ? undefined : 'alert'}>{props.error === null ? null : <Words {...props} />}</div>;
}

function Words(props: {
  readonly error: unknown;
  readonly during: Phase;
  readonly kind: FormKind;
}): ReactElement {
  const { error, during, kind } = props;
  const t = useTranslations('sharing.handOver');
  const textOf = useFailureText();
  const known = knownFailure(error, during, kind);
  const left = leftBy(error, during);
  const { what, next } = textOf(error);
  const more = left === 'all' ? '' : known === null ? next : t(`failures.${known}More`);
  return (
    <Notice
      title={known === null ? what : t(`failures.${known}`)}
      icon="warning"
      tone={left === 'nothing' ? 'plain' : 'alert'}
    >
      {[t(`leftBy.${left}`), more].filter(text => text !== '').join(' ')}
    </Notice>
  );
}
