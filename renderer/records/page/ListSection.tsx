import type { ReactElement, ReactNode } from 'react';
import { MarginRow, useFewAtFirst } from '../../ui';
import { ShowMore } from '../../words';
import { ItemList } from './Items';
import styles from './ListSection.module.css';

/** `none` is said when there are no rows. `children` stand under the list. */
export type ListSectionProps<Row> = {
  readonly title: string;
  readonly note?: string;
  readonly none?: string;
  readonly rows: readonly Row[];
  readonly idOf: (row: Row) => string;
  readonly item: (row: Row) => ReactElement;
  readonly children?: ReactNode;
};

/** Things of one kind under their heading on the page of a record; of many the first, until more are asked for. */
export function ListSection<Row>(props: ListSectionProps<Row>): ReactElement {
  const { title, note, none = '', rows, idOf, item } = props;
  const { shown, left, more, box } = useFewAtFirst(rows);
  return (
    <MarginRow label={title} {...(note === undefined ? {} : { note })} headingLevel={3} align="top">
      {rows.length > 0 || none === '' ? null : <p className={styles['none']}>{none}</p>}
      <ItemList label={title} listRef={box}>
        {shown.map(row => (
          <li key={idOf(row)}>{item(row)}</li>
        ))}
      </ItemList>
      <ShowMore left={left} onMore={more} />
      {props.children}
    </MarginRow>
  );
}
