import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactElement, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { LastMerge } from '../../../../shared/contract/sharing';
import { api, failureOf, lastMergeQuery, useTask } from '../../../api';
import { focusPageIfLost } from '../../../records';
import { Button, MarginRow } from '../../../ui';
import { FailureNotice, useSpokenMoment } from '../../../words';
import { useLastMergeWords, useUndoWords } from './merge-words';
import styles from './Report.module.css';

/** The latest pack that was taken in, and the way to take it back as one. Nothing when there is none. */
export function LatestMerge(): ReactElement | null {
  const t = useTranslations('takingIn.last');
  const merge = useQuery(lastMergeQuery).data ?? null;
  const [undone, setUndone] = useState<string | null>(null);
  if (merge === null && undone === null) return null;
  return (
    <MarginRow label={t('title')} headingLevel={2}>
      <div role="status">{undone === null ? null : <p>{undone}</p>}</div>
      {merge === null ? null : <Undoable merge={merge} onUndone={setUndone} />}
    </MarginRow>
  );
}

function Undoable(props: {
  readonly merge: LastMerge;
  readonly onUndone: (said: string) => void;
}): ReactElement {
  const { merge, onUndone } = props;
  const t = useTranslations('takingIn.last');
  const task = useTask();
  const client = useQueryClient();
  const spoken = useSpokenMoment();
  const whatOf = useLastMergeWords();
  const undoneOf = useUndoWords();
  const undo = (): void =>
    task.run(async () => {
      const undone = await undoMerge();
      onUndone(undone === null ? t('gone') : t('undone', { what: undoneOf(undone) }));
      await client.invalidateQueries({ queryKey: lastMergeQuery.queryKey });
      focusPageIfLost();
    });
  const name = merge.senderName;
  return (
    <div className={styles['latest']}>
      <p>{t('said', { name, moment: spoken(merge.at, Date.now()), what: whatOf(merge) })}</p>
      {merge.writtenOn === 0 ? null : (
        <p className={styles['quiet']}>{t('writtenOn', { count: merge.writtenOn })}</p>
      )}
      <FailureNotice error={task.error} />
      <div>
        <Button
          icon="undo"
          size="text"
          isDisabled={task.isRunning}
          aria-label={t('undoLabel', { name })}
          onPress={undo}
        >
          {t('undo')}
        </Button>
      </div>
    </div>
  );
}

/** `null` when there was nothing to take back any more. */
async function undoMerge(): Promise<Awaited<ReturnType<typeof api.undoMerge>> | null> {
  try {
    return await api.undoMerge();
  } catch (error) {
    if (failureOf(error).code === 'not-found') return null;
    throw error;
  }
}
