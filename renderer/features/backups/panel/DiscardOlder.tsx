import { useQueryClient } from '@tanstack/react-query';
import { type ReactElement, useState } from 'react';
import { useTranslations } from 'use-intl';
import { type Instant, localDateOf } from '../../../../shared/domain/time';
import { api, backupListQuery } from '../../../api';
import { PresentPassphraseForm } from '../../../passphrase';
import { Button, Dialog } from '../../../ui';
import { writeDay } from '../../../words';
import { BackupFailure } from '../BackupFailure';
import styles from '../Backups.module.css';

/** What was erased is still in older backups, the oldest made at `oldest`: the way to be rid of them. */
export function DiscardOlder({ oldest }: { readonly oldest: Instant }): ReactElement {
  const t = useTranslations('backups.discard');
  const [isAsking, setAsking] = useState(false);
  const [removed, setRemoved] = useState<number | null>(null);
  return (
    <div className={styles['block']}>
      <h3 className={styles['heading']}>{t('heading')}</h3>
      <p className={styles['quiet']}>{t('text', { day: writeDay(localDateOf(oldest), 'dayMonthYear') })}</p>
      <Button
        onPress={() => {
          setRemoved(null);
          setAsking(true);
        }}
      >
        {t('start')}
      </Button>
      <p className={styles['said']} role="status">
        {removed === null ? '' : t('done', { removed })}
      </p>
      {isAsking ? <DiscardDialog onDone={setRemoved} onClose={() => setAsking(false)} /> : null}
    </div>
  );
}

function DiscardDialog(props: {
  readonly onDone: (removed: number) => void;
  readonly onClose: () => void;
}): ReactElement {
  const t = useTranslations('backups.discard');
  const client = useQueryClient();
  const discard = async (passphrase: string) => {
    try {
      const { removed } = await api.discardOlderBackups({ secret: { kind: 'passphrase', passphrase } });
      props.onDone(removed);
      props.onClose();
    } finally {
      await client.invalidateQueries(backupListQuery);
    }
  };
  return (
    <Dialog isOpen role="alertdialog" title={t('title')} onClose={props.onClose}>
      <div className={styles['words']}>
        <p>{t('what')}</p>
        <p>{t('reach')}</p>
        <PresentPassphraseForm
          words={{ current: t('current'), go: t('go'), working: t('working') }}
          failure={error => <BackupFailure error={error} />}
          onGo={discard}
          onClose={props.onClose}
        />
      </div>
    </Dialog>
  );
}
