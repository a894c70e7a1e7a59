import { useMutation } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import type { EntrySummary } from '../../../shared/contract/journal';
import type { EntryId } from '../../../shared/domain/ids';
import type { LocalDate } from '../../../shared/domain/time';
import { changeEntry } from '../../api';
import { Button } from '../../ui';
import { classesOf } from '../../ui/class-names';
import { FailureNotice, nameList, shortNames, useSpokenDay } from '../../words';
import styles from './LookBack.module.css';
import { Said } from './Said';

const cx = classesOf(styles);

/** Advice that worked and whose giver may not know it; `onThanked` hears what the disk has now. */
export function ThanksRow(props: {
  readonly entry: EntrySummary;
  readonly isThanked: boolean;
  readonly today: LocalDate;
  readonly onThanked: (isThanked: boolean) => void;
  readonly onOpenEntry: (id: EntryId) => void;
}): ReactElement {
  const { entry, isThanked, today, onThanked, onOpenEntry } = props;
  const t = useTranslations('today');
  const words = useTranslations('words');
  const spokenDay = useSpokenDay();
  const marking = useMutation({
    mutationFn: (wanted: boolean) => changeEntry(entry.id, { thankedOn: wanted ? today : null }),
    onSuccess: (_view, wanted) => onThanked(wanted),
  });
  const name = nameList(shortNames(entry.people));
  const when = spokenDay(entry.date, today);
  return (
    <li className={cx('row')}>
      <div className={cx('thanks')}>
        <div className={cx('thanksWords')}>
          <button type="button" className={cx('title')} onClick={() => onOpenEntry(entry.id)}>
            {entry.title === '' ? words('untitled') : entry.title}
          </button>
          <p className={cx('origin')}>
            <Words entry={entry} when={when} name={name} isThanked={isThanked} />
          </p>
        </div>
        {isThanked ? (
          <div className={cx('thanksEnd')}>
            <Said onUndo={() => marking.mutate(false)}>{t('thanks.said')}</Said>
          </div>
        ) : (
          <div className={cx('thanksEnd')}>
            <Button size="text" onPress={() => marking.mutate(true)}>
              {name === '' ? t('thanks.thankSomebody') : t('thanks.thank', { name })}
            </Button>
          </div>
        )}
      </div>
      <FailureNotice error={marking.error} />
    </li>
  );
}

function Words(props: {
  readonly entry: EntrySummary;
  readonly when: string;
  readonly name: string;
  readonly isThanked: boolean;
}): ReactElement {
  const { entry, when, name, isThanked } = props;
  const t = useTranslations('today');
  const people = nameList(entry.people);
  if (isThanked) return <>{name === '' ? t('from.nobody', { when }) : t('from.people', { people, when })}</>;
  return <>{name === '' ? t('thanks.cameAnybody', { when }) : t('thanks.came', { people, name, when })}</>;
}
