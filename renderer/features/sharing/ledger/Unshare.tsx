import { useQueryClient } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import type { HandoverView } from '../../../../shared/contract/sharing';
import { api, putHandover, useTask } from '../../../api';
import { focusPageIfLost } from '../../../records';
import { ConfirmDialog } from '../../../ui';
import { classesOf } from '../../../ui/class-names';
import { FailureNotice } from '../../../words';
import styles from './Ledger.module.css';

const cx = classesOf(styles);

/** Asks for something back, after saying what that cannot do. */
export function Unshare(props: { readonly view: HandoverView; readonly onClose: () => void }): ReactElement {
  const { view, onClose } = props;
  const t = useTranslations('sharing.ledger');
  const client = useQueryClient();
  const task = useTask();
  const isInLibrary = view.form.kind === 'pack' && view.form.library !== null;
  const does = ['note', 'audience', ...(isInLibrary ? (['library'] as const) : []), 'tell'] as const;
  return (
    <ConfirmDialog
      isOpen
      title={t('unshareTitle')}
      warning={t('unshareWarning')}
      confirmLabel={t('unshareYes')}
      cancelLabel={t('unshareNo')}
      pending={task.isRunning ? t('unsharing') : undefined}
      onClose={onClose}
      onConfirm={() =>
        task.run(async () => {
          putHandover(client, await api.unshare({ id: view.id }));
          onClose();
          focusPageIfLost();
        })
      }
    >
      <p>{t('unshareText')}</p>
      <ul className={cx('does')}>
        {does.map(what => (
          <li key={what}>{t(`unshareDoes.${what}`)}</li>
        ))}
      </ul>
      <FailureNotice error={task.error} />
    </ConfirmDialog>
  );
}
