import { type ReactElement, useState } from 'react';
import { useTranslations } from 'use-intl';
import { FolderField } from '../../host';
import { classesOf } from '../../ui/class-names';
import { FailureNotice } from '../../words';
import { LockedBackup } from './LockedBackup';
import { MappingOfTables } from './MappingOfTables';
import { PreviewOfImport } from './PreviewOfImport';
import { ReportOfImport, Undone } from './ReportOfImport';
import { Running } from './Running';
import styles from './Transfer.module.css';
import { useTransfer } from './Transfers';

const cx = classesOf(styles);

/** Brings notes of this or another program in: look first, then decide, then see what came and what did not. */
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
            filePurpose="import-file"
            chosen={importing.folder}
            onChoose={importing.lookThrough}
          />
        </>
      ) : null}
      {stage.at === 'looking' ? <Running label={t('looking')} progress={importing.looking} /> : null}
      {stage.at === 'mapping' ? (
        <MappingOfTables tables={stage.preview.tables} onGo={importing.mapTables} onOther={startOver} />
      ) : null}
      {stage.at === 'preview' ? (
        <>
          {stage.preview.locked.map(file => (
            <LockedBackup key={file} file={file} isWrong={stage.passwordTried} onOpen={importing.unlock} />
          ))}
          <PreviewOfImport
            preview={stage.preview}
            startsFocused={stageOnArrival !== 'preview' && stage.preview.locked.length === 0}
            onGo={mapping => importing.bringIn(stage.preview, mapping)}
            onTables={() => importing.changeTables(stage.preview)}
            onOther={startOver}
          />
        </>
      ) : null}
      {stage.at === 'bringing' ? <Running label={t('bringing')} progress={importing.bringing} /> : null}
      {stage.at === 'report' ? (
        <ReportOfImport
          report={stage.report}
          isUndoing={importing.isBusy}
          onUndo={importing.undo}
          onAgain={startOver}
        />
      ) : null}
      {stage.at === 'undone' ? <Undone undone={stage.undone} onAgain={startOver} /> : null}
    </section>
  );
}
