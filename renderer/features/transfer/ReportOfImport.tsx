import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import type { ImportReport, UndoneImport } from '../../../shared/contract/transfer';
import { Button, Notice } from '../../ui';
import { classesOf } from '../../ui/class-names';
import { ImportNotes } from './ImportNotes';
import styles from './Transfer.module.css';

const cx = classesOf(styles);

/** What came in, what did not, and the way back. */
export function ReportOfImport(props: {
  readonly report: ImportReport;
  readonly isUndoing: boolean;
  readonly onUndo: () => void;
  readonly onAgain: () => void;
}): ReactElement {
  const { report, isUndoing, onUndo, onAgain } = props;
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
      <div className={cx('actions')}>
        <Button onPress={onAgain}>{t('again')}</Button>
        {report.canUndo ? (
          <Button variant="link" pending={isUndoing ? t('undoing') : undefined} onPress={onUndo}>
            {t('undo')}
          </Button>
        ) : null}
      </div>
    </div>
  );
}

/** What became of an import that was taken back. */
export function Undone(props: { readonly undone: UndoneImport; readonly onAgain: () => void }): ReactElement {
  const t = useTranslations('transfer.import');
  return (
    <div className={cx('block')}>
      <div role="status">
        <Notice title={t('undone', props.undone).trim()} icon="check" />
      </div>
      <div>
        <Button autoFocus onPress={props.onAgain}>
          {t('again')}
        </Button>
      </div>
    </div>
  );
}
