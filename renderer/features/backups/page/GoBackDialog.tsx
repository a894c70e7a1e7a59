import { type ReactElement, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Backup } from '../../../../shared/contract/backups';
import type { Output } from '../../../../shared/contract/methods';
import { api } from '../../../api';
import { PresentPassphraseForm } from '../../../passphrase';
import { ConfirmDialog, Dialog } from '../../../ui';
import { BackupFailure } from '../BackupFailure';
import styles from '../Backups.module.css';
import { Running } from '../Running';
import { useBackupWords } from '../use-backup-words';

/** What came of it: the backup of what the journal was before, and how many entries were left out. */
export type WentBack = Output<'restoreWhole'>;

type GoBackProps = {
  readonly backup: Backup;
  /** Notes that are here now and were not then. */
  readonly onlyHere: number;
  readonly onDone: (gone: WentBack) => Promise<void>;
  readonly onClose: () => void;
};

/** Goes back to a whole backup in two steps: what would happen, then the passphrase. */
export function GoBackDialog(props: GoBackProps): ReactElement {
  const { backup, onlyHere, onClose } = props;
  const t = useTranslations('backups.whole');
  const common = useTranslations('words');
  const { named } = useBackupWords();
  const [isLast, setLast] = useState(false);
  const title = t('title', { when: named(backup.madeAt) });
  if (isLast) return <LastStep {...props} title={title} />;
  return (
    <ConfirmDialog
      isOpen
      title={title}
      confirmLabel={t('on')}
      cancelLabel={common('cancel')}
      onConfirm={() => setLast(true)}
      onClose={onClose}
    >
      <div className={styles['words']}>
        <p>{t('will')}</p>
        {onlyHere === 0 ? null : <p>{t('onlyHere', { count: onlyHere })}</p>}
        <p>{t('first')}</p>
        <p>{t('stays')}</p>
      </div>
    </ConfirmDialog>
  );
}

function LastStep(props: GoBackProps & { readonly title: string }): ReactElement {
  const { backup, title, onDone, onClose } = props;
  const t = useTranslations('backups.whole');
  const [isRunning, setRunning] = useState(false);
  const goBack = async (passphrase: string) => {
    setRunning(true);
    try {
      const secret = { kind: 'passphrase', passphrase } as const;
      await onDone(await api.restoreWhole({ id: backup.id, secret }));
    } finally {
      setRunning(false);
    }
  };
  return (
    <Dialog isOpen role="alertdialog" mustAnswer={isRunning} title={title} onClose={onClose}>
      <PresentPassphraseForm
        words={{ current: t('current'), go: t('go'), working: t('working') }}
        text={t('sure')}
        more={() => (isRunning ? <Running label={t('working')} task="restore" /> : null)}
        failure={error => <BackupFailure error={error} />}
        onGo={goBack}
        onClose={onClose}
      />
    </Dialog>
  );
}
