import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import type { VaultFinding } from '../../../shared/contract/vault';
import { Button, Dialog } from '../../ui';
import { FindingList } from './FindingList';

/** `findings` without damage; `onClose` when she has read it. */
export interface OpeningNoticeProps {
  readonly findings: readonly VaultFinding[];
  readonly onClose: () => void;
}

/** What was put right while opening, said once. A save that never finished is not worth a word. */
export function OpeningNotice({ findings, onClose }: OpeningNoticeProps): ReactElement | null {
  const t = useTranslations('vault.findings');
  const worthSaying = findings.filter(({ kind, damage }) => !damage && kind !== 'torn-tail');
  if (worthSaying.length === 0) return null;
  return (
    <Dialog
      isOpen
      isDismissable
      title={t('notice')}
      onClose={onClose}
      actions={
        <Button variant="filled" onPress={onClose} autoFocus>
          {t('dismiss')}
        </Button>
      }
    >
      <FindingList findings={worthSaying} />
    </Dialog>
  );
}
