import { memo, type ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import type { EntrySummary } from '../../../../shared/contract/journal';
import type { Askable } from '../../../../shared/domain/entry';
import type { LocalDate } from '../../../../shared/domain/time';
import { Icon, ListRow, StatusGlyph, VisuallyHidden } from '../../../ui';
import { progressOf } from '../../../ui/marks/status-progress';
import { mondayOf, shortName, useAskableNames, writeDay } from '../../../words';
import styles from './EntryList.module.css';

/** One entry in the list. The list says where it is and whether it is chosen. */
export const EntryRow = memo(function EntryRow(props: {
  readonly row: EntrySummary;
  readonly today: LocalDate;
  readonly id: string;
  readonly index: number;
  readonly total: number;
  readonly isSelected: boolean;
  readonly isFocused: boolean;
  /** Hears `index` a moment before it is chosen. */
  readonly onAim: (index: number) => void;
  readonly onChoose: (index: number) => void;
}): ReactElement {
  const { row, today, id, index, total, isSelected, isFocused, onAim, onChoose } = props;
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
      onPointerDown={() => onAim(index)}
      onClick={() => onChoose(index)}
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
});

function rowDay(date: LocalDate, today: LocalDate, todayWord: string): string {
  if (date === today) return todayWord;
  if (date >= mondayOf(today) && date < today) return writeDay(date, 'shortWeekday');
  return writeDay(date, date.slice(0, 4) === today.slice(0, 4) ? 'dayMonth' : 'dayMonthYear');
}

/** "Trying, from Mary": the state, and who it has to do with; a reflection shows its first words instead. */
function useSecondLine(): (row: EntrySummary) => string {
  const t = useTranslations('journal.list');
  const words = useTranslations('words');
  const nameOf = useAskableNames();
  const named = (askable: Askable): readonly string[] => {
    const name = nameOf(askable);
    if (name === null) return [];
    return [askable.kind === 'person' ? shortName(name) : name];
  };
  const counted = ([first = '', ...rest]: readonly string[]): string =>
    rest.length === 0 ? first : t('others', { first, count: rest.length });
  return row => {
    if (row.status === null) return row.title === row.excerpt ? '' : row.excerpt;
    const status = words(`status.${row.status}`);
    const asked = row.status === 'open' || row.status === 'asked' ? row.waitsFor.flatMap(named) : [];
    if (asked.length > 0) return t('state.waits', { status, people: counted(asked) });
    if (row.people.length === 0) return status;
    const people = counted(row.people.map(shortName));
    return t(`state.${formOf(row)}`, { status, people });
  };
}

/** How a state and the people it has to do with are put together. */
function formOf({ kind, status }: EntrySummary): 'from' | 'by' | 'for' | 'with' {
  if (kind === 'advice') return 'from';
  if (status === 'answered') return 'by';
  return kind === 'question' ? 'for' : 'with';
}
