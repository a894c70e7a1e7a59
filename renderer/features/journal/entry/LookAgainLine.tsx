import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import { addDays, type LocalDate } from '../../../../shared/domain/time';
import { DayPopover } from '../../../choosers';
import { Button } from '../../../ui';
import { useSpokenDay } from '../../../words';
import { type LineProps, PropertyLine } from './PropertyLines';
import styles from './PropertyLines.module.css';

/** When to look at it again; once the day has come, a way to say what came of it. */
export function LookAgainLine(
  props: LineProps & { readonly today: LocalDate; readonly onSayOutcome: () => void },
): ReactElement {
  const { fields, edit, isReadOnly, today, onSayOutcome } = props;
  const t = useTranslations('journal.entry');
  const spoken = useSpokenDay();
  const { followUp } = fields;
  const said = followUp === null ? t('chooseDay') : capital(spoken(followUp, today));
  const isDue = fields.kind !== 'question' && followUp !== null && followUp <= today;
  return (
    <PropertyLine label={t('lookAgain')}>
      {isReadOnly ? (
        <span>{followUp === null ? '' : said}</span>
      ) : (
        <DayPopover
          label={`${t('lookAgain')}: ${said}`}
          fieldLabel={t('lookAgain')}
          value={followUp}
          onChange={day => edit({ followUp: day })}
          quick={[
            { label: t('inWeek'), day: addDays(today, 7) },
            { label: t('inMonth'), day: addDays(today, 28) },
            { label: t('inTerm'), day: addDays(today, 84) },
            ...(followUp === null ? [] : [{ label: t('noDay'), day: null }]),
          ]}
        >
          <span className={styles[followUp === null ? 'unset' : 'set']}>{said}</span>
        </DayPopover>
      )}
      {isDue && !isReadOnly ? (
        <>
          <span className={styles['dot']}>·</span>
          <Button variant="link" onPress={onSayOutcome}>
            {t('due')}
          </Button>
        </>
      ) : null}
    </PropertyLine>
  );
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
