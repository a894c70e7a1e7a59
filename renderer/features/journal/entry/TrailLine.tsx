import { type ReactElement, useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { StatusChange } from '../../../../shared/domain/entry';
import { type LocalDate, localDateOf } from '../../../../shared/domain/time';
import { Button } from '../../../ui';
import { useSpokenDay } from '../../../words';
import { type LineProps, PropertyLine } from './PropertyLines';
import styles from './PropertyLines.module.css';

/** Since when it is as it is; opened, every step of its life with its day. */
export function TrailLine(props: LineProps & { readonly today: LocalDate }): ReactElement | null {
  const t = useTranslations('journal.entry.trail');
  const words = useTranslations('words.status');
  const spoken = useSpokenDay();
  const [isOpen, setOpen] = useState(false);
  const list = useId();
  const { trail } = props.view;
  const last = trail.at(-1);
  if (last === undefined || trail.length < 2) return null;
  const day = ({ at }: StatusChange): string => spoken(localDateOf(at), props.today);
  const status = ({ to }: StatusChange): string => (to === null ? t('none') : words(to));
  return (
    <PropertyLine label={t('label')}>
      {isOpen ? (
        <ol id={list} className={styles['trail']}>
          {trail.map((step, at) => (
            <li key={`${step.at} ${trail.slice(0, at).filter(other => other.at === step.at).length}`}>
              {t('step', { status: status(step), day: day(step) })}
            </li>
          ))}
        </ol>
      ) : (
        <span>{t('since', { status: status(last), day: day(last) })}</span>
      )}
      <Button
        variant="link"
        aria-expanded={isOpen}
        aria-controls={list}
        onPress={() => setOpen(before => !before)}
      >
        {t(isOpen ? 'close' : 'open')}
      </Button>
    </PropertyLine>
  );
}
