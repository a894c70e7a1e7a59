import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import type { Backup, BackupRow } from '../../../../shared/contract/backups';
import { backupEntryQuery } from '../../../api';
import { InertMarkdown } from '../../../markdown/InertMarkdown';
import { Button, Dialog } from '../../../ui';
import { BackupFailure } from '../BackupFailure';
import styles from '../Backups.module.css';
import { useBackupWords } from '../use-backup-words';
import { useRowName } from './use-row-name';

/** A note as a backup has it, to read before it is brought back. */
export function ReadDialog(props: {
  readonly backup: Backup;
  readonly row: BackupRow;
  readonly canBring: boolean;
  readonly isBringing: boolean;
  /** What bringing it back failed with, or `null`. */
  readonly error: unknown;
  readonly onBring: () => void;
  readonly onClose: () => void;
}): ReactElement {
  const { backup, row, isBringing, onClose } = props;
  const t = useTranslations('backups.page');
  const words = useTranslations('words');
  const { named } = useBackupWords();
  const title = useRowName()(row);
  const { data: entry, error } = useQuery(backupEntryQuery(backup.id, row.id));
  return (
    <Dialog
      isOpen
      width="wide"
      isForReading
      isDismissable={!isBringing}
      title={title}
      onClose={onClose}
      actions={
        <>
          {props.canBring ? (
            <Button variant="filled" pending={isBringing ? t('bringing') : undefined} onPress={props.onBring}>
              {t('bring')}
            </Button>
          ) : null}
          <Button onPress={onClose} isDisabled={isBringing} autoFocus>
            {words('close')}
          </Button>
        </>
      }
    >
      <div className={styles['words']}>
        <p className={styles['quiet']}>{t('asItWas', { when: named(backup.madeAt) })}</p>
        <BackupFailure error={props.error ?? error} />
        {entry === undefined ? null : <InertMarkdown text={entry.body} picture={nameOnly} />}
        {entry === undefined || entry.outcome === '' ? null : (
          <section>
            <h3 className={styles['heading']}>{t('outcome')}</h3>
            <InertMarkdown text={entry.outcome} picture={nameOnly} />
          </section>
        )}
        {row.difference === 'not-here' ? null : <p className={styles['quiet']}>{t('keeps')}</p>}
      </div>
    </Dialog>
  );
}

const nameOnly = (name: string): string => name;
