import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import type { EntrySummary } from '../../../../shared/contract/journal';
import type { LocalDate } from '../../../../shared/domain/time';
import { Icon, ListRow, StatusGlyph, VisuallyHidden } from '../../../ui';
import { progressOf } from '../../../ui/marks/status-progress';
import { mondayOf, writeDay } from '../../../words';
import styles from './EntryList.module.css';

/** One entry in the list. The list says where it is and whether it is chosen. */
export function EntryRow(props: {
  readonly row: EntrySummary;
  readonly today: LocalDate;
  readonly id: string;
  readonly index: number;
  readonly total: number;
  readonly isSelected: boolean;
  readonly isFocused: boolean;
  readonly onChoose: () => void;
}): ReactElement {
  const { row, today, id, index, total, isSelected, isFocused, onChoose } = props;
  const t = useTranslations('journal');
  const words = useTranslations('words');
  const second = useSecondLine();
  return (
    <ListRow
      role="option"
      id={id}
      aria-selected={isSelected}
      aria-posinset={index + 1}
      aria-setsize={total}
      isSelected={isSelected}
      isFocused={isFocused}
      onClick={onChoose}
      glyph={
        <>
          <StatusGlyph kind={row.kind} progress={progressOf(row.status)} />
          <VisuallyHidden>{words(`kind.${row.kind}`)}: </VisuallyHidden>
        </>
      }
      title={row.title === '' ? t('list.untitled') : row.title}
      state={second(row)}
      date={
        <span className={styles['dates']}>
          {row.audience.kind === 'only-me' ? null : <Icon name="circles" />}
          {row.pinned ? <Icon name="pin" /> : null}
          {rowDay(row.date, today, t('date.today'))}
        </span>
      }
    />
  );
}

function rowDay(date: LocalDate, today: LocalDate, todayWord: string): string {
  if (date === today) return todayWord;
  if (date >= mondayOf(today) && date < today) return writeDay(date, 'shortWeekday');
  return writeDay(date, date.slice(0, 4) === today.slice(0, 4) ? 'dayMonth' : 'dayMonthYear');
}

/** "Trying, from Mary": the state, and who it has to do with; a reflection shows its first words instead. */
function useSecondLine(): (row: EntrySummary) => string {
  const t = useTranslations('journal.list');
  const words = useTranslations('words');
  return row => {
    if (row.status === null) return row.title === row.excerpt ? '' : row.excerpt;
    const status = words(`status.${row.status}`);
    const [first, ...rest] = row.people;
    if (first === undefined) return status;
    const name = shortName(first);
    const people = rest.length === 0 ? name : t('others', { first: name, count: rest.length });
    const form =
      row.kind === 'advice'
        ? 'from'
        : row.status === 'answered'
          ? 'by'
          : row.kind === 'question'
            ? 'for'
            : 'with';
    return t(`state.${form}`, { status, people });
  };
}

/** The name people are called by: the first one, or all of it after a title. */
function shortName(name: string): string {
  const [first = name, ...rest] = name.split(' ');
  return /^(?:mr|mrs|ms|miss|mx|dr|prof|sir|dame|rev|fr|the)\.?$/i.test(first)
    ? [first, ...rest].join(' ')
    : first;
}
