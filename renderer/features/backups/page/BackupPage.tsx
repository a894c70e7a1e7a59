import { useInfiniteQuery } from '@tanstack/react-query';
import { type ReactElement, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Backup, BackupPreview } from '../../../../shared/contract/backups';
import type { BackupId, EntryId } from '../../../../shared/domain/ids';
import { backupPreviewQuery, useBackupList } from '../../../api';
import { focusPageIfLost, MissingRecord } from '../../../records';
import { Button, MarginRow, Notice, Progress, Sheet, SheetHeader } from '../../../ui';
import { BackupFailure } from '../BackupFailure';
import styles from '../Backups.module.css';
import { useBackupWords } from '../use-backup-words';
import { Differing } from './Differing';
import { GoBackDialog, type WentBack } from './GoBackDialog';

/** `onOpen` leads to another backup, `onRestored` hears that the whole journal is another one now. */
export type BackupPageProps = {
  readonly id: BackupId;
  readonly canWrite: boolean;
  readonly onOpen: (backup: BackupId) => void;
  readonly onOpenEntry: (entry: EntryId) => void;
  readonly onRestored: () => Promise<void>;
  readonly onLeave: () => void;
};

/** One backup: when and why it was made, what differs from the journal now, and the ways back to it. */
export function BackupPage(props: BackupPageProps): ReactElement {
  const t = useTranslations('backups.page');
  const { data: backups, error } = useBackupList();
  const backup = backups?.find(({ id }) => id === props.id);
  if (backup !== undefined) return <Page {...props} backup={backup} />;
  if (backups === undefined)
    return <MissingRecord label={t('label')} error={error} back={t('back')} onBack={props.onLeave} />;
  return <Gone onLeave={props.onLeave} />;
}

function Page(props: BackupPageProps & { readonly backup: Backup }): ReactElement {
  const { backup, onLeave } = props;
  const t = useTranslations('backups');
  const words = useBackupWords();
  const [isGoingBack, setGoingBack] = useState(false);
  const [gone, setGone] = useState<WentBack | null>(null);
  const found = useInfiniteQuery({ ...backupPreviewQuery(backup.id), enabled: backup.sameKeys });
  const preview = found.data?.pages[0];
  const title = t('page.title', { when: words.named(backup.madeAt) });
  return (
    <Sheet
      label={title}
      header={
        <SheetHeader
          title={title}
          summary={
            preview === undefined ? t(`kept.reason.${backup.reason}`) : <Holds {...{ preview, backup }} />
          }
        />
      }
      footer={
        <>
          <Button icon="arrow-left" onPress={onLeave}>
            {t('page.back')}
          </Button>
          {preview === undefined || !props.canWrite ? null : (
            <Button onPress={() => setGoingBack(true)}>{t('whole.start')}</Button>
          )}
        </>
      }
    >
      {gone === null ? null : <WentBackNotice {...props} gone={gone} />}
      {backup.sameKeys ? null : (
        <MarginRow>
          <Notice title={t('page.otherKeys')} icon="key">
            {t('page.otherKeysText')}
          </Notice>
        </MarginRow>
      )}
      {found.isLoading || found.error !== null ? (
        <MarginRow>
          {found.isLoading ? <Progress label={t('page.comparing')} value={undefined} text="" /> : null}
          <BackupFailure error={found.error} />
        </MarginRow>
      ) : null}
      {preview === undefined ? null : (
        <Differing
          backup={backup}
          preview={preview}
          rows={found.data?.pages.flatMap(({ rows }) => rows) ?? []}
          canWrite={props.canWrite}
          onMore={() => void found.fetchNextPage()}
          onOpenEntry={props.onOpenEntry}
        />
      )}
      {isGoingBack && preview !== undefined ? (
        <GoBackDialog
          backup={backup}
          onlyHere={preview.onlyHere}
          onDone={async made => {
            setGoingBack(false);
            setGone(made);
            focusPageIfLost();
            await props.onRestored();
          }}
          onClose={() => setGoingBack(false)}
        />
      ) : null}
    </Sheet>
  );
}

function Holds(props: { readonly preview: BackupPreview; readonly backup: Backup }): ReactElement {
  const { entries, attachments } = props.preview;
  const t = useTranslations('backups');
  const reason = t(`kept.reason.${props.backup.reason}`);
  return <>{t('page.holds', { entries, attachments, reason })}</>;
}

function WentBackNotice(
  props: Pick<BackupPageProps, 'onOpen'> & { readonly backup: Backup; readonly gone: WentBack },
): ReactElement {
  const t = useTranslations('backups.whole');
  const words = useBackupWords();
  const { leftOut } = props.gone;
  return (
    <MarginRow>
      <div role="status">
        <Notice
          title={t('done', { when: words.named(props.backup.madeAt) })}
          icon="check"
          actions={
            <Button variant="link" onPress={() => props.onOpen(props.gone.before)}>
              {t('look')}
            </Button>
          }
        >
          {t('doneText')} {leftOut === 0 ? '' : t('leftOut', { count: leftOut })}
        </Notice>
      </div>
    </MarginRow>
  );
}

/** It was let go, or the place holds another journal's backups now. */
function Gone({ onLeave }: { readonly onLeave: () => void }): ReactElement {
  const t = useTranslations('backups');
  return (
    <Sheet label={t('page.label')}>
      <MarginRow>
        <div className={styles['words']}>
          <Notice title={t('failure.not-found.what')} icon="warning">
            {t('failure.not-found.next')}
          </Notice>
          <Button variant="link" onPress={onLeave}>
            {t('page.back')}
          </Button>
        </div>
      </MarginRow>
    </Sheet>
  );
}
