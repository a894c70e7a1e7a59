import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import { columnUses, dayOrders, type FoundTable } from '../../../shared/contract/tables';
import { isLocalDate } from '../../../shared/domain/time';
import { Checkbox, RadioGroup, Select } from '../../ui';
import { classesOf } from '../../ui/class-names';
import { writeDay } from '../../words';
import styles from './Tables.module.css';
import { type TableChoice, unclearDay } from './table-choices';

const cx = classesOf(styles);

/** What each column of one table becomes, beside the first rows of it. */
export function TableColumns(props: {
  readonly table: FoundTable;
  readonly choice: TableChoice;
  /** It has come up under the head's eyes: its first control takes the keyboard. */
  readonly startsFocused: boolean;
  readonly onChoose: (choice: TableChoice) => void;
}): ReactElement {
  const { table, choice, onChoose } = props;
  const t = useTranslations('tables');
  const day = unclearDay(table, choice);
  return (
    <section className={cx('table')} aria-label={table.file}>
      <h5 className={cx('name')}>{t('table', { file: table.file, count: table.rows })}</h5>
      <Checkbox
        autoFocus={props.startsFocused}
        isSelected={!choice.isLeftOut}
        onChange={isIn => onChoose({ ...choice, isLeftOut: !isIn })}
      >
        {t('include')}
      </Checkbox>
      {choice.isLeftOut ? null : (
        <>
          <Checkbox isSelected={choice.hasHeader} onChange={hasHeader => onChoose({ ...choice, hasHeader })}>
            {t('hasHeader')}
          </Checkbox>
          <Columns {...props} />
          {choice.columns.includes('audience') ? <p className={cx('quiet')}>{t('audienceNote')}</p> : null}
          {day === null ? null : (
            <RadioGroup
              label={t('dayOrder', { day })}
              options={dayOrders.map(id => ({ id, label: t(`dayOrders.${id}`, { day: spoken(day, id) }) }))}
              value={choice.dayOrder}
              onChange={dayOrder => onChoose({ ...choice, dayOrder })}
            />
          )}
        </>
      )}
    </section>
  );
}

function Columns(props: Parameters<typeof TableColumns>[0]): ReactElement {
  const { table, choice, onChoose } = props;
  const t = useTranslations('tables');
  const options = columnUses.map(id => ({ id, label: t(`use.${id}`) }));
  const columns = choice.columns.map((use, at) => ({
    id: `column ${at}`,
    at,
    use,
    name: table.names[at] || t('column', { number: at + 1 }),
    cells: [...new Set(table.sample.map(row => row[at] ?? ''))].filter(cell => cell !== '').slice(0, 3),
  }));
  return (
    <ul className={cx('columns')} aria-label={t('sample', { file: table.file })}>
      {columns.map(({ id, at, use, name, cells }) => (
        <li key={id} className={cx('column')}>
          <Select
            label={name}
            options={options}
            value={use}
            onChange={chosen => onChoose({ ...choice, columns: choice.columns.with(at, chosen) })}
          />
          <p className={cx('cells')}>
            {cells.map(cell => (
              <span key={cell}>{cell}</span>
            ))}
          </p>
        </li>
      ))}
    </ul>
  );
}

/** `3/4/2025` in words, as it would be read. */
function spoken(day: string, order: (typeof dayOrders)[number]): string {
  const [first = '', second = '', year = ''] = day.split(/[-/.]/);
  const [dayOf, month] = order === 'day-first' ? [first, second] : [second, first];
  const full = year.length === 4 ? year : `20${year}`;
  const date = `${full}-${month.padStart(2, '0')}-${dayOf.padStart(2, '0')}`;
  return isLocalDate(date) ? writeDay(date, 'dayMonthYear') : day;
}
