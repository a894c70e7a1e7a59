import { type ReactElement, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { ImportReport } from '../../../shared/contract/transfer';
import { FolderField } from '../../host';
import { Button, Notice } from '../../ui';
import { classesOf } from '../../ui/class-names';
import { FailureNotice } from '../../words';
import { ImportNotes } from './ImportNotes';
import { PreviewOfImport } from './PreviewOfImport';
import { Running } from './Running';
import styles from './Transfer.module.css';
import { useTransfer } from './Transfers';

const cx = classesOf(styles);

/** Brings a folder of markdown files in: look first, then decide, then see what came and what did not. */
export function ImportPanel(): ReactElement {
  const t = useTranslations('transfer.import');
  const importing = useTransfer('importing');
  const { stage, startOver } = importing;
  const [stageOnArrival] = useState(stage.at);
  return (
    <section className={cx('block')} aria-labelledby="import-heading">
      <h3 id="import-heading" className={cx('heading')}>
        {t('heading')}
      </h3>
      <p className={cx('quiet')}>{t('text')}</p>
      <FailureNotice error={importing.error} />
      {stage.at === 'choosing' ? (
        <>
          {stage.stopped ? <p role="status">{t('stoppedLooking')}</p> : null}
          <FolderField
            label={t('folder')}
            purpose="import"
            chosen={importing.folder}
            onChoose={importing.lookThrough}
          />
        </>
      ) : null}
      {stage.at === 'looking' ? <Running label={t('looking')} progress={importing.looking} /> : null}
      {stage.at === 'preview' ? (
        <PreviewOfImport
          preview={stage.preview}
          startsFocused={stageOnArrival !== 'preview'}
          onGo={() => importing.bringIn(stage.preview)}
          onOther={startOver}
        />
      ) : null}
      {stage.at === 'bringing' ? <Running label={t('bringing')} progress={importing.bringing} /> : null}
      {stage.at === 'report' ? <Report report={stage.report} onAgain={startOver} /> : null}
    </section>
  );
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
