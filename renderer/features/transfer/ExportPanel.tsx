import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import { Button, Notice } from '../../ui';
import { classesOf } from '../../ui/class-names';
import { FailureNotice } from '../../words';
import { ExportChoices } from './ExportChoices';
import { Running } from './Running';
import styles from './Transfer.module.css';
import { useTransfer } from './Transfers';
import type { Exported } from './use-export';

const cx = classesOf(styles);

/** Writes everything out, as files or as one page. */
export function ExportPanel(): ReactElement {
  const t = useTranslations('transfer.export');
  const exporting = useTransfer('exporting');
  const { stage, progress, error, begin } = exporting;
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
      {stage.at === 'choosing' ? <ExportChoices exporting={exporting} /> : null}
      {stage.at === 'writing' ? <Running label={t('writing')} progress={progress} /> : null}
      <FailureNotice error={error} />
      {stage.at === 'report' ? <Report exported={stage.exported} onAgain={begin} /> : null}
    </section>
  );
}

function Report(props: { readonly exported: Exported | null; readonly onAgain: () => void }): ReactElement {
  const t = useTranslations('transfer.export');
  const { exported, onAgain } = props;
  const leftOut = exported === null || exported.form === 'folder' ? 0 : exported.report.leftOut;
  return (
    <div className={cx('block')}>
      <div role="status">
        <Notice title={exported === null ? t('stopped') : finished(exported)} icon="check">
          {leftOut === 0 ? null : t('leftOut', { count: leftOut })}
        </Notice>
      </div>
      <div>
        <Button onPress={onAgain}>{t('again')}</Button>
      </div>
    </div>
  );

  function finished(done: Exported): string {
    if (done.form === 'folder') return t('finished', done.report);
    return t(done.form === 'sealed' ? 'finishedSealed' : 'finishedOpen', done.report);
  }
}
