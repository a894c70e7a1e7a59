import { type ReactElement, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Backup, BackupPreview, BackupRow } from '../../../../shared/contract/backups';
import type { EntryId } from '../../../../shared/domain/ids';
import { api, useTask } from '../../../api';
import { focusPageIfLost, useFocusAfterRemoval } from '../../../records';
import { Button, MarginRow, Notice } from '../../../ui';
import { ShowMore } from '../../../words';
import { BackupFailure } from '../BackupFailure';
import styles from '../Backups.module.css';
import { DifferingRow } from './DifferingRow';
import { ReadDialog } from './ReadDialog';
import { useRowName } from './use-row-name';

type DifferingProps = {
  readonly backup: Backup;
  readonly preview: BackupPreview;
  /** Those shown so far. */
  readonly rows: readonly BackupRow[];
  readonly canWrite: boolean;
  readonly onMore: () => void;
  readonly onOpenEntry: (entry: EntryId) => void;
};

/** The notes of a backup that are not in the journal now, or not as they were: each can be read and brought back. */
export function Differing(props: DifferingProps): ReactElement {
  const { backup, preview, rows, canWrite } = props;
  const t = useTranslations('backups.page');
  const nameOf = useRowName();
  const [reading, setReading] = useState<BackupRow | null>(null);
  const [brought, setBrought] = useState<BackupRow | null>(null);
  const [bringing, setBringing] = useState<EntryId | null>(null);
  const { box, from } = useFocusAfterRemoval<HTMLUListElement>(rows.length);
  const task = useTask();
  const bring = (row: BackupRow) =>
    task.run(async () => {
      setBringing(row.id);
      from(rows.indexOf(row));
      await api.restoreEntry({ id: backup.id, entry: row.id });
      setReading(null);
      setBrought(row);
      focusPageIfLost();
    });
  const left = Math.min(50, preview.differing - rows.length);
  return (
    <>
      <div role="status">
        {brought === null ? null : (
          <MarginRow>
            <Notice
              title={t('brought', { title: nameOf(brought) })}
              icon="check"
              actions={
                <Button variant="link" onPress={() => props.onOpenEntry(brought.id)}>
                  {t('open')}
                </Button>
              }
            />
          </MarginRow>
        )}
      </div>
      <MarginRow label={t('differing')} note={String(preview.differing)} headingLevel={2} align="top">
        <div className={styles['words']}>
          <p className={styles['quiet']}>{t(preview.differing === 0 ? 'same' : 'differingText')}</p>
          {preview.onlyHere === 0 ? null : (
            <p className={styles['quiet']}>{t('onlyHere', { count: preview.onlyHere })}</p>
          )}
          {preview.leftOut === 0 ? null : (
            <p className={styles['quiet']}>{t('leftOut', { count: preview.leftOut })}</p>
          )}
          {reading === null ? <BackupFailure error={task.error} /> : null}
        </div>
      </MarginRow>
      {rows.length === 0 ? null : (
        <ul ref={box} className={styles['rows']} aria-label={t('differing')}>
          {rows.map((row, at) => (
            <DifferingRow
              key={row.id}
              row={row}
              at={at}
              canBring={canWrite}
              isBringing={task.isRunning && bringing === row.id}
              onRead={() => setReading(row)}
              onBring={() => bring(row)}
            />
          ))}
        </ul>
      )}
      {left <= 0 ? null : (
        <MarginRow>
          <ShowMore left={left} onMore={props.onMore} />
        </MarginRow>
      )}
      {reading === null ? null : (
        <ReadDialog
          backup={backup}
          row={reading}
          canBring={canWrite}
          isBringing={task.isRunning}
          error={task.error}
          onBring={() => bring(reading)}
          onClose={() => {
            task.forget();
            setReading(null);
          }}
        />
      )}
    </>
  );
}
