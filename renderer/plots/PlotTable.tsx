import { type ReactElement, useEffect, useId, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslations } from 'use-intl';
import { Button } from '../ui';
import styles from './Plot.module.css';

/** The same as the drawing, to be read. */
export type PlotTableContent = {
  readonly caption: string;
  /** The first heads the column of row names. */
  readonly columns: readonly string[];
  /** Asked for when the table is shown. */
  readonly rows: () => readonly PlotTableRow[];
};

export type PlotTableRow = {
  readonly key: string;
  readonly name: string;
  readonly cells: readonly string[];
};

/** Rows that are shown, and printed, before more are asked for. */
const firstRows = 100;

/** Behind a button on screen, and always there on paper. */
export function PlotTable(props: PlotTableContent): ReactElement {
  const t = useTranslations('plots');
  const id = useId();
  const [isShown, setShown] = useState(false);
  const isPrinting = usePrinting();
  return (
    <div className={styles['table']}>
      <Button variant="link" aria-expanded={isShown} aria-controls={id} onPress={() => setShown(!isShown)}>
        {isShown ? t('hideTable') : t('showTable')}
      </Button>
      <div id={id} className={styles['shown']}>
        {isShown || isPrinting ? <Table {...props} /> : null}
      </div>
    </div>
  );
}

function Table({ caption, columns, rows }: PlotTableContent): ReactElement {
  const t = useTranslations('plots');
  const [hasAll, setAll] = useState(false);
  const all = rows();
  const shown = hasAll ? all : all.slice(0, firstRows);
  return (
    <>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map(column => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map(({ key, name, cells }) => (
            <tr key={key}>
              <th scope="row">{name}</th>
              {cells.map((cell, index) => (
                // The place of a cell is its column.
                <td key={columns[index + 1] ?? index}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {shown.length < all.length ? (
        <Button variant="link" onPress={() => setAll(true)}>
          {t('moreRows', { count: all.length - shown.length })}
        </Button>
      ) : null}
    </>
  );
}

/** Whether the page is being printed; drawn before the printer gets it. */
function usePrinting(): boolean {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    const start = (): void => flushSync(() => setPrinting(true));
    const end = (): void => setPrinting(false);
    window.addEventListener('beforeprint', start);
    window.addEventListener('afterprint', end);
    return () => {
      window.removeEventListener('beforeprint', start);
      window.removeEventListener('afterprint', end);
    };
  }, []);
  return isPrinting;
}
