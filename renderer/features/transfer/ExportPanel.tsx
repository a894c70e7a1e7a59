import { type ReactElement, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Chosen } from '../../../shared/contract/host';
import type { ExportReport } from '../../../shared/contract/transfer';
import { api, failureOf, useTask } from '../../api';
import { FolderField } from '../../host';
import { Button, Notice } from '../../ui';
import { classesOf } from '../../ui/class-names';
import { FailureNotice } from '../../words';
import { Running } from './Running';
import styles from './Transfer.module.css';
import { useProgress } from './use-progress';

const cx = classesOf(styles);

type Stage =
  | { readonly at: 'waiting' }
  | { readonly at: 'choosing' }
  | { readonly at: 'writing' }
  | { readonly at: 'report'; readonly report: ExportReport | null };

/** Writes everything out, after saying plainly that it will not be encrypted there. */
export function ExportPanel(): ReactElement {
  const t = useTranslations('transfer.export');
  const [stage, setStage] = useState<Stage>({ at: 'waiting' });
  const [folder, setFolder] = useState<Chosen | null>(null);
  const task = useTask();
  const { progress, begin } = useProgress('export');
  const write = (chosen: Chosen) => {
    begin();
    task.run(async () => {
      setStage({ at: 'writing' });
      const report = await exported(chosen, () => setStage({ at: 'choosing' }));
      setFolder(null);
      setStage({ at: 'report', report });
    });
  };
  return (
    <section className={cx('block')} aria-labelledby="export-heading">
      <h3 id="export-heading" className={cx('heading')}>
        {t('heading')}
      </h3>
      <p className={cx('quiet')}>{t('text')}</p>
      {stage.at === 'waiting' ? (
        <div>
          <Button icon="export" onPress={() => setStage({ at: 'choosing' })}>
            {t('start')}
          </Button>
        </div>
      ) : null}
      {stage.at === 'choosing' ? (
        <>
          <Notice title={t('warningTitle')} tone="alert">
            {t('warning')}
          </Notice>
          <FolderField label={t('folder')} purpose="export" chosen={folder} onChoose={setFolder} />
          {folder === null ? null : (
            <div>
              <Button variant="filled" onPress={() => write(folder)}>
                {t('go')}
              </Button>
            </div>
          )}
        </>
      ) : null}
      {stage.at === 'writing' ? <Running label={t('writing')} progress={progress} /> : null}
      <FailureNotice error={task.error} />
      {stage.at === 'report' ? (
        <Report report={stage.report} onAgain={() => setStage({ at: 'choosing' })} />
      ) : null}
    </section>
  );
}

/** `null` when it was stopped on purpose. Any other failure goes on, after `undo`. */
async function exported(chosen: Chosen, undo: () => void): Promise<ExportReport | null> {
  try {
    return await api.exportJournal({ folder: chosen.grant });
  } catch (error) {
    if (failureOf(error).code === 'cancelled') return null;
    undo();
    throw error;
  }
}

function Report(props: { readonly report: ExportReport | null; readonly onAgain: () => void }): ReactElement {
  const t = useTranslations('transfer.export');
  const { report, onAgain } = props;
  return (
    <div className={cx('block')}>
      <div role="status">
        <Notice title={report === null ? t('stopped') : t('finished', report)} icon="check" />
      </div>
      <div>
        <Button onPress={onAgain}>{t('again')}</Button>
      </div>
    </div>
  );
}
