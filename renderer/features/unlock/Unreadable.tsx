import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import type { VaultStatus } from '../../../shared/contract/vault';
import { api, useTask } from '../../api';
import { useHost } from '../../host';
import { Button, Cover, CoverActions } from '../../ui';
import { FailureNotice } from '../../words';

type Reason = Extract<VaultStatus, { state: 'unreadable' }>['reason'];

/** `onLookAgain` asks for the state once more; it rejects with `JournalError`. */
export interface UnreadableProps {
  readonly reason: Reason;
  readonly onLookAgain: () => Promise<void>;
  readonly onOpenFolder: () => void;
  readonly onBringBack: () => void;
}

/** There is a journal, but this app cannot open it: why, what is safe, what to do. Nothing is ever made in its place. */
export function Unreadable(props: UnreadableProps): ReactElement {
  const { reason, onLookAgain, onOpenFolder, onBringBack } = props;
  const t = useTranslations('vault.unreadable');
  const task = useTask();
  const { kind } = useHost();
  return (
    <Cover title={t(`${reason}.title`)} summary={t(`${reason}.summary`)}>
      <p>{t(`${reason}.text`)}</p>
      <FailureNotice error={task.error} />
      <CoverActions>
        <Button
          variant="filled"
          size="cover"
          isDisabled={task.isRunning}
          onPress={() => task.run(onLookAgain)}
          autoFocus
        >
          {t('again')}
        </Button>
        <Button variant="link" onPress={onOpenFolder}>
          {t('other')}
        </Button>
      </CoverActions>
      <Button variant="link" onPress={onBringBack}>
        {t('bringBack')}
      </Button>
      {kind === 'desktop' ? (
        <Button variant="link" onPress={() => task.run(api.quit)}>
          {t('quit')}
        </Button>
      ) : null}
    </Cover>
  );
}
