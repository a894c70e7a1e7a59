import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import type { VaultFinding } from '../../../shared/contract/vault';
import { Button, Dialog } from '../../ui';
import { FindingList } from './FindingList';

/** `findings` without damage; `onClose` when she has read it, `onLookAtBackups` when she would rather see whether something is missing. */
export interface OpeningNoticeProps {
  readonly findings: readonly VaultFinding[];
  readonly onClose: () => void;
  readonly onLookAtBackups: () => void;
}

/** What was put right while opening, said once. A save that never finished is not worth a word. */
export function OpeningNotice(props: OpeningNoticeProps): ReactElement | null {
  const { findings, onClose, onLookAtBackups } = props;
  const t = useTranslations('vault.findings');
  const worthSaying = findings.filter(({ kind, damage }) => !damage && kind !== 'torn-tail');
  if (worthSaying.length === 0) return null;
  const isOlder = worthSaying.some(({ kind }) => kind === 'older-state');
  return (
    <Dialog
      isOpen
      isDismissable
      title={t('notice')}
      onClose={onClose}
      actions={
        <>
          <Button variant="filled" onPress={onClose} autoFocus>
            {t('dismiss')}
          </Button>
          {isOlder ? <Button onPress={onLookAtBackups}>{t('older.look')}</Button> : null}
        </>
      }
    >
      <FindingList findings={worthSaying} />
      {isOlder ? (
        <>
          <p>{t('older.safe')}</p>
          <p>{t('older.next')}</p>
        </>
      ) : null}
    </Dialog>
  );
}
