import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import { type Failure, JournalError } from '../../../shared/contract/errors';
import { useTask } from '../../api';
import { Button, Cover, CoverActions } from '../../ui';
import { FailureNotice } from '../../words';

/** `onAgain` asks for the state once more; it rejects with `JournalError`. */
export interface StumbledProps {
  readonly failure: Failure;
  readonly onAgain: () => Promise<void>;
}

/** Not even the state of the journal could be had. */
export function Stumbled({ failure, onAgain }: StumbledProps): ReactElement {
  const t = useTranslations('vault.stumbled');
  const task = useTask();
  const error = task.error ?? new JournalError(failure.code, failure.details);
  return (
    <Cover title={t('title')}>
      <FailureNotice error={error} />
      <CoverActions>
        <Button
          variant="filled"
          size="cover"
          isDisabled={task.isRunning}
          onPress={() => task.run(onAgain)}
          autoFocus
        >
          {t('again')}
        </Button>
      </CoverActions>
    </Cover>
  );
}
