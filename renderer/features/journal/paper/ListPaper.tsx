import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import type { EntrySummary } from '../../../../shared/contract/journal';
import type { EntryFilter, SortOrder } from '../../../../shared/domain/filter';
import { api, pageSize } from '../../../api';
import { Paper } from '../../../print';
import { nameList, useDay, writeDay } from '../../../words';
import { isEverything } from '../filter/filter-parts';
import { useFilterWords } from '../filter/use-filter-words';
import styles from './Paper.module.css';

/** Rows that go on paper: some thirty sides of it. */
const most = 1000;

/** A list as it is printed. */
export type PrintedList = {
  readonly filter: EntryFilter;
  readonly total: number;
  /** The first of them, in the order of the list. */
  readonly rows: readonly EntrySummary[];
};

/** Reads what of a list goes on paper. */
export async function readForPaper(filter: EntryFilter, sort: SortOrder): Promise<PrintedList> {
  const rows: EntrySummary[] = [];
  for (;;) {
    const page = await api.listEntries({ filter, sort, offset: rows.length, limit: pageSize });
    rows.push(...page.rows);
    if (page.rows.length === 0 || rows.length >= Math.min(page.total, most))
      return { filter, total: page.total, rows };
  }
}

/** A list of entries on paper: a line for each, with its day, what it is, and whom it has to do with. */
export function ListPaper({ printed }: { readonly printed: PrintedList }): ReactElement {
  const { filter, total, rows } = printed;
  const t = useTranslations('journal');
  const words = useTranslations('words');
  const say = useFilterWords();
  const today = useDay();
  const what = isEverything(filter) ? t('paper.everything') : say(filter);
  return (
    <Paper>
      <h1 className={styles['title']}>{t('title')}</h1>
      <p className={styles['day']}>
        {t('paper.said', { what, count: total, day: writeDay(today, 'dayMonthYear') })}
      </p>
      {rows.length === total ? null : <p>{t('paper.first', { count: rows.length })}</p>}
      <table className={styles['list']}>
        <thead>
          <tr>
            {(['day', 'entry', 'state', 'people'] as const).map(column => (
              <th key={column} scope="col">
                {t(`paper.columns.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(row => (
            <tr key={row.id}>
              <td className={styles['when']}>{writeDay(row.date, 'dayMonthYear')}</td>
              <td>{row.title === '' ? t('list.untitled') : row.title}</td>
              <td>
                {words(`kind.${row.kind}`)}
                {row.status === null ? '' : `: ${words(`status.${row.status}`)}`}
              </td>
              <td>{nameList(row.people)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Paper>
  );
}
