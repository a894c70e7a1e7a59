import { type ReactElement, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { OwnCard } from '../../../../shared/contract/sharing';
import { localDateOf } from '../../../../shared/domain/time';
import { Paper } from '../../../print';
import { writeDay } from '../../../words';
import styles from './Cards.module.css';
import { SixWords } from './SixWords';

/** The card on paper, to be handed over: best of all ways, for nobody can swap it there. */
export function CardPaper({ card }: { readonly card: OwnCard }): ReactElement {
  const t = useTranslations('takingIn.ownCard');
  const [today] = useState(() => localDateOf(Date.now()));
  return (
    <Paper>
      <div className={styles['paper']}>
        <h1 className={styles['paperTitle']}>{t('paperTitle', { name: card.name })}</h1>
        <p>{t('paperDate', { date: writeDay(today, 'fullWithYear') })}</p>
        <p>{t('paperText')}</p>
        <h2 className={styles['head']}>{t('paperWords')}</h2>
        <SixWords label={t('paperWords')} words={card.words} />
        <h2 className={styles['head']}>{t('paperCard')}</h2>
        <p className={styles['text']} translate="no">
          {card.text}
        </p>
        <p>{t('paperTyped')}</p>
      </div>
    </Paper>
  );
}
