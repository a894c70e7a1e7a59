import type { ReactElement, RefObject } from 'react';
import { useTranslations } from 'use-intl';
import { firstStatus } from '../../../../shared/domain/status';
import type { LocalDate } from '../../../../shared/domain/time';
import { type LineProps, PropertyLine } from './PropertyLines';
import styles from './PropertyLines.module.css';

/** What was decided about a question, or what came of advice and practice, once there is something to say. */
export function OutcomeLine(
  props: LineProps & { readonly today: LocalDate; readonly area: RefObject<HTMLTextAreaElement | null> },
): ReactElement | null {
  const { fields, edit, isReadOnly, area } = props;
  const t = useTranslations('journal.entry');
  const { kind, outcome } = fields;
  if (outcome === '' && (isReadOnly || !isAsked(fields, props.today))) return null;
  const label = t(`outcome.${kind}`);
  return (
    <PropertyLine label={label}>
      <textarea
        ref={area}
        rows={1}
        autoComplete="off"
        className={styles['outcome']}
        aria-label={label}
        placeholder={t(`outcomePlaceholder.${kind}`)}
        readOnly={isReadOnly}
        value={outcome}
        onChange={event => edit({ outcome: event.target.value })}
      />
    </PropertyLine>
  );
}

/** It is asked for once the head has begun to live with it, or the day to look again has come. */
function isAsked({ kind, status, followUp }: LineProps['fields'], today: LocalDate): boolean {
  if (kind === 'reflection') return false;
  if (kind === 'question') return status === 'settled' || status === 'answered';
  return status !== firstStatus(kind) || (followUp !== null && followUp <= today);
}
