import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import { api, useTask } from '../../api';
import { Button, Progress } from '../../ui';
import { FailureNotice } from '../../words';
import styles from './Transfer.module.css';
import type { Done } from './use-progress';

/** Long work under way, with the way to stop it. */
export function Running(props: { readonly label: string; readonly progress: Done }): ReactElement {
  const { label, progress } = props;
  const { done, total } = progress;
  const t = useTranslations('transfer.import');
  const stopping = useTask();
  return (
    <div className={styles['block']}>
      <Progress
        label={label}
        value={total === 0 ? undefined : Math.min(1, done / total)}
        text={total === 0 ? t('doneOnly', { done }) : t('done', { done, total })}
      />
      <div>
        <Button
          pending={stopping.isRunning ? t('stopping') : undefined}
          onPress={() => stopping.run(api.cancelTask)}
        >
          {t('cancel')}
        </Button>
      </div>
      <FailureNotice error={stopping.error} />
    </div>
  );
}
