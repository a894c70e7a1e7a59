import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import { isLocalDate } from '../../../../shared/domain/time';
import { NotesField } from '../../../records';
import { DateField, MarginRow } from '../../../ui';
import { classesOf } from '../../../ui/class-names';
import { useDay, useSpokenDay } from '../../../words';
import styles from './Agreed.module.css';
import type { OpenReview } from './open-review';

const cx = classesOf(styles);

/** What was agreed, and when to look again. */
export function Agreed({ open }: { readonly open: OpenReview }): ReactElement {
  const { draft, isReadOnly, ports } = open;
  const { agreed, followUp } = draft.content;
  const t = useTranslations('reviews');
  const spoken = useSpokenDay();
  const today = useDay();
  return (
    <MarginRow
      label={t('agreed.label')}
      note={followUp === null ? undefined : t('agreed.lookAgainHint', { day: spoken(followUp, today) })}
      headingLevel={2}
      align="top"
    >
      <NotesField
        label={t('agreed.label')}
        placeholder={t('agreed.placeholder')}
        text={agreed}
        version={draft.version}
        isReadOnly={isReadOnly}
        onEdit={text => draft.edit({ agreed: text })}
        onDone={open.saveNow}
        {...ports}
      />
      {isReadOnly ? null : (
        <div className={cx('again')}>
          <DateField
            label={t('agreed.lookAgain')}
            value={followUp ?? undefined}
            onChange={day => draft.edit({ followUp: day !== undefined && isLocalDate(day) ? day : null })}
            openLabel={t('create.openCalendar')}
            clearLabel={t('create.clearDate')}
            previousLabel={t('create.previousMonth')}
            nextLabel={t('create.nextMonth')}
          />
        </div>
      )}
    </MarginRow>
  );
}
