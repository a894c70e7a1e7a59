import { type FormEvent, type ReactElement, useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { ConversationRow } from '../../../../shared/contract/network';
import { useIsMaking, useTask } from '../../../api';
import { Button, Dialog } from '../../../ui';
import { classesOf } from '../../../ui/class-names';
import { FailureNotice } from '../../../words';
import styles from './Details.module.css';
import { DetailsFields } from './DetailsFields';
import { type Details, type Settled, settle, typedFrom } from './details';

const cx = classesOf(styles);

/** Changes what, with whom, where or when; `onKeep` resolves once the disk has it. */
export function ChangeDialog(props: {
  readonly details: Details;
  readonly row: ConversationRow;
  readonly onKeep: (details: Details) => Promise<void>;
  readonly onClose: () => void;
}): ReactElement {
  const { details, row, onKeep, onClose } = props;
  const t = useTranslations('conversations.change');
  const form = useId();
  const task = useTask();
  const isMaking = useIsMaking();
  const [typed, setTyped] = useState(() => typedFrom(details));
  const [problem, setProblem] = useState<Extract<Settled, { readonly ready: false }>['problem'] | null>(null);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const settled = settle(typed);
    if (!settled.ready) {
      setProblem(settled.problem);
      return;
    }
    task.run(async () => {
      await onKeep(settled.details);
      onClose();
    });
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('title')}
      actions={
        <>
          <Button variant="filled" type="submit" form={form} isDisabled={isMaking}>
            {t('save')}
          </Button>
          <Button onPress={onClose}>{t('cancel')}</Button>
        </>
      }
    >
      <form id={form} className={cx('form')} onSubmit={submit}>
        <DetailsFields
          typed={typed}
          known={row}
          problem={problem}
          onType={changes => {
            setProblem(null);
            setTyped(now => ({ ...now, ...changes }));
          }}
        />
      </form>
      <FailureNotice error={task.error} />
    </Dialog>
  );
}
