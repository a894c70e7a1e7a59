import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import type { ExportReport } from '../../../shared/contract/transfer';
import { FolderField } from '../../host';
import { Button, Notice } from '../../ui';
import { classesOf } from '../../ui/class-names';
import { FailureNotice } from '../../words';
import { Running } from './Running';
import styles from './Transfer.module.css';
import { useTransfer } from './Transfers';

const cx = classesOf(styles);

/** Writes everything out, after saying plainly that it will not be encrypted there. */
export function ExportPanel(): ReactElement {
  const t = useTranslations('transfer.export');
  const { stage, folder, progress, error, begin, choose, write } = useTransfer('exporting');
  return (
    <section className={cx('block')} aria-labelledby="export-heading">
      <h3 id="export-heading" className={cx('heading')}>
        {t('heading')}
      </h3>
      <p className={cx('quiet')}>{t('text')}</p>
      {stage.at === 'waiting' ? (
        <div>
          <Button icon="export" onPress={begin}>
            {t('start')}
          </Button>
        </div>
      ) : null}
      {stage.at === 'choosing' ? (
        <>
          <Notice title={t('warningTitle')} tone="alert">
            {t('warning')}
          </Notice>
          <FolderField label={t('folder')} purpose="export" chosen={folder} onChoose={choose} />
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
      <FailureNotice error={error} />
      {stage.at === 'report' ? <Report report={stage.report} onAgain={begin} /> : null}
    </section>
  );
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
