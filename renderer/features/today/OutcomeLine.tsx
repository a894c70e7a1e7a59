import { useMutation } from '@tanstack/react-query';
import { type ReactElement, useEffect, useId, useRef } from 'react';
import { useTranslations } from 'use-intl';
import type { EntrySummary } from '../../../shared/contract/journal';
import { classesOf } from '../../ui/class-names';
import { FailureNotice } from '../../words';
import { answerScope, keepOutcome } from './answer-entry';
import styles from './LookBack.module.css';
import type { Before } from './look-back';
import { useKeptLine } from './use-kept-line';

const cx = classesOf(styles);

/** One line of what came of something, kept as it is typed. */
export function OutcomeLine(props: { readonly entry: EntrySummary; readonly before: Before }): ReactElement {
  const { entry, before } = props;
  const t = useTranslations('today.outcome');
  const keeping = useMutation({
    scope: answerScope(entry.id),
    mutationFn: (text: string) => keepOutcome(entry.id, before, text),
  });
  const line = useKeptLine(keeping.mutateAsync);
  const area = useRef<HTMLTextAreaElement>(null);
  const hint = useId();
  useEffect(() => area.current?.focus({ preventScroll: true }), []);
  return (
    <div className={cx('outcome')}>
      <textarea
        ref={area}
        autoComplete="off"
        className={cx('line')}
        rows={1}
        maxLength={2000}
        aria-label={t('label', { title: entry.title })}
        aria-describedby={hint}
        placeholder={t('placeholder')}
        value={line.text}
        onChange={event => line.change(event.target.value.replace(/[\r\n]+/g, ' '))}
        onKeyDown={event => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
          event.preventDefault();
          line.flush();
        }}
        onBlur={line.flush}
      />
      <p id={hint} role="status" className={cx('origin')}>
        {line.standing === 'untouched' ? '' : t(line.standing)}
      </p>
      <FailureNotice error={line.error} isGrave />
    </div>
  );
}
