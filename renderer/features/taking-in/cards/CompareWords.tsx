import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import styles from './Cards.module.css';
import { SixWords } from './SixWords';

/** What both do: one reads six words aloud, the other follows, and the other way round. */
export function CompareWords(props: {
  readonly name: string;
  readonly words: readonly string[];
}): ReactElement {
  const t = useTranslations('takingIn.personCard');
  return (
    <div className={styles['steps']}>
      <p>{t('compareText', { name: props.name })}</p>
      <SixWords label={t('words')} words={props.words} />
      <p>{t('compareHow')}</p>
    </div>
  );
}
