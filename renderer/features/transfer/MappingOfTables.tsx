import { type ReactElement, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { FoundTable, MappedTable } from '../../../shared/contract/tables';
import { Button } from '../../ui';
import { classesOf } from '../../ui/class-names';
import { TableColumns } from './TableColumns';
import styles from './Transfer.module.css';
import { firstChoice, hasWords, mappedTable, type TableChoice } from './table-choices';

const cx = classesOf(styles);

/** Asks what the columns of tables are, before it is shown what would come in. */
export function MappingOfTables(props: {
  readonly tables: readonly FoundTable[];
  readonly onGo: (tables: readonly MappedTable[]) => void;
  readonly onOther: () => void;
}): ReactElement {
  const { tables, onGo, onOther } = props;
  const t = useTranslations('tables');
  const other = useTranslations('transfer.import')('other');
  const [choices, setChoices] = useState<ReadonlyMap<string, TableChoice>>(new Map());
  const choiceOf = (table: FoundTable): TableChoice => choices.get(table.file) ?? firstChoice(table);
  const isReady = tables.every(table => hasWords(choiceOf(table)));
  return (
    <div className={cx('block')}>
      <div role="status">
        <h4 className={cx('subheading')}>{t('heading')}</h4>
        <p className={cx('quiet')}>{t('text')}</p>
      </div>
      {tables.map((table, at) => (
        <TableColumns
          key={table.file}
          table={table}
          choice={choiceOf(table)}
          startsFocused={at === 0}
          onChoose={choice => setChoices(new Map(choices).set(table.file, choice))}
        />
      ))}
      {isReady ? null : <p role="status">{t('needsText')}</p>}
      <div className={cx('actions')}>
        <Button
          variant="filled"
          isDisabled={!isReady}
          onPress={() => onGo(tables.map(table => mappedTable(table, choiceOf(table))))}
        >
          {t('go')}
        </Button>
        <Button variant="link" onPress={onOther}>
          {other}
        </Button>
      </div>
    </div>
  );
}
