import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import type { Named } from '../../../../shared/contract/network';
import type { CircleId, PersonId } from '../../../../shared/domain/ids';
import { isLocalDate } from '../../../../shared/domain/time';
import { CircleField, PersonField } from '../../../choosers';
import { ChoiceBar, DateField } from '../../../ui';
import { classesOf } from '../../../ui/class-names';
import type { ReviewProblem, TypedReview } from './details';
import styles from './ReviewFields.module.css';

const cx = classesOf(styles);

/** `known` names those chosen, who may be in the bin. */
export type ReviewFieldsProps = {
  readonly typed: TypedReview;
  readonly known?: { readonly circle: Named<CircleId>; readonly people: readonly Named<PersonId>[] };
  readonly problem: ReviewProblem | null;
  readonly isTwice: boolean;
  readonly onType: (changes: Partial<TypedReview>) => void;
};

/** Which circle, when, and by whom. */
export function ReviewFields(props: ReviewFieldsProps): ReactElement {
  const { typed, known, problem, isTwice, onType } = props;
  const t = useTranslations('reviews.create');
  return (
    <div className={cx('fields')}>
      <CircleField
        variant="box"
        label={t('circle')}
        addLabel={t('whichCircle')}
        value={typed.circle}
        known={known?.circle ?? null}
        onChange={circle => onType({ circle })}
      />
      <DateField
        label={t('date')}
        value={typed.date ?? undefined}
        onChange={day => onType({ date: day !== undefined && isLocalDate(day) ? day : null })}
        openLabel={t('openCalendar')}
        clearLabel={t('clearDate')}
        previousLabel={t('previousMonth')}
        nextLabel={t('nextMonth')}
      />
      <div>
        <p className={cx('label')} aria-hidden="true">
          {t('reviewer')}
        </p>
        <ChoiceBar
          label={t('reviewer')}
          options={[
            { id: 'me', label: t('me') },
            { id: 'person', label: t('somebody') },
          ]}
          value={typed.by}
          onChange={by => onType({ by })}
        />
      </div>
      {typed.by === 'me' ? null : (
        <PersonField
          variant="box"
          label={t('person')}
          most={1}
          value={typed.person === null ? [] : [typed.person]}
          known={known?.people ?? []}
          onChange={([person]) => onType({ person: person ?? null })}
        />
      )}
      <p role="status" className={cx('problem')}>
        {problem === null ? (isTwice ? t('same') : '') : t(problem)}
      </p>
    </div>
  );
}
