import { type ReactElement, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Chosen } from '../../../shared/contract/host';
import type { ImportPreview, ImportReport } from '../../../shared/contract/transfer';
import { api, failureOf, useTask } from '../../api';
import { FolderField } from '../../host';
import { Button, Notice } from '../../ui';
import { classesOf } from '../../ui/class-names';
import { FailureNotice } from '../../words';
import { ImportNotes } from './ImportNotes';
import { PreviewOfImport } from './PreviewOfImport';
import { Running } from './Running';
import styles from './Transfer.module.css';
import { useProgress } from './use-progress';

const cx = classesOf(styles);

type Stage =
  | { readonly at: 'choosing'; readonly stopped?: true }
  | { readonly at: 'looking' }
  | { readonly at: 'preview'; readonly preview: ImportPreview }
  | { readonly at: 'bringing'; readonly preview: ImportPreview }
  | { readonly at: 'report'; readonly report: ImportReport };

/** Brings a folder of markdown files in: look first, then decide, then see what came and what did not. */
export function ImportPanel(): ReactElement {
  const t = useTranslations('transfer.import');
  const [stage, setStage] = useState<Stage>({ at: 'choosing' });
  const [folder, setFolder] = useState<Chosen | null>(null);
  const task = useTask();
  const looking = useProgress('import-preview');
  const bringing = useProgress('import');
  const startOver = () => {
    task.forget();
    setFolder(null);
    setStage({ at: 'choosing' });
  };
  const lookThrough = (chosen: Chosen) => {
    setFolder(chosen);
    looking.begin();
    task.run(async () => {
      setStage({ at: 'looking' });
      const preview = await orNull(api.previewImport({ folder: chosen.grant }), () =>
        setStage({ at: 'choosing' }),
      );
      setStage(preview === null ? { at: 'choosing', stopped: true } : { at: 'preview', preview });
    });
  };
  const bringIn = (preview: ImportPreview) => {
    bringing.begin();
    task.run(async () => {
      setStage({ at: 'bringing', preview });
      const report = await orNull(api.runImport({ preview: preview.id }), () =>
        setStage({ at: 'preview', preview }),
      );
      setStage({ at: 'report', report: report ?? stoppedReport });
    });
  };
  return (
    <section className={cx('block')} aria-labelledby="import-heading">
      <h3 id="import-heading" className={cx('heading')}>
        {t('heading')}
      </h3>
      <p className={cx('quiet')}>{t('text')}</p>
      <FailureNotice error={task.error} />
      {stage.at === 'choosing' ? (
        <>
          {stage.stopped ? <p role="status">{t('stoppedLooking')}</p> : null}
          <FolderField label={t('folder')} purpose="import" chosen={folder} onChoose={lookThrough} />
        </>
      ) : null}
      {stage.at === 'looking' ? <Running label={t('looking')} progress={looking.progress} /> : null}
      {stage.at === 'preview' ? (
        <PreviewOfImport preview={stage.preview} onGo={() => bringIn(stage.preview)} onOther={startOver} />
      ) : null}
      {stage.at === 'bringing' ? <Running label={t('bringing')} progress={bringing.progress} /> : null}
      {stage.at === 'report' ? <Report report={stage.report} onAgain={startOver} /> : null}
    </section>
  );
}

const stoppedReport: ImportReport = {
  entries: 0,
  attachments: 0,
  records: 0,
  alreadyHere: 0,
  notes: [],
  cancelled: true,
};

/** What the work gave, or `null` when it was stopped on purpose. Any other failure goes on, after `undo`. */
async function orNull<T>(work: Promise<T>, undo: () => void): Promise<T | null> {
  try {
    return await work;
  } catch (error) {
    if (failureOf(error).code === 'cancelled') return null;
    undo();
    throw error;
  }
}

function Report(props: { readonly report: ImportReport; readonly onAgain: () => void }): ReactElement {
  const { report, onAgain } = props;
  const t = useTranslations('transfer.import');
  const { entries, records, attachments, alreadyHere, notes, cancelled } = report;
  const brought = [
    t('entries', { count: entries }),
    ...(records === 0 ? [] : [t('records', { count: records })]),
    t('attachments', { count: attachments }),
  ];
  const finished = t('finished', { what: brought.join(', ') });
  return (
    <div className={cx('block')}>
      <div role="status">
        <Notice title={cancelled ? t('stopped') : finished} icon="check">
          {alreadyHere === 0 ? null : t('alreadyHere', { count: alreadyHere })}
        </Notice>
      </div>
      <ImportNotes notes={notes} isDone />
      <div>
        <Button onPress={onAgain}>{t('again')}</Button>
      </div>
    </div>
  );
}
