import type { FormEvent, ReactElement, ReactNode } from 'react';
import { type Task, useIsMaking } from '../../api';
import { Button, Dialog } from '../../ui';
import { FailureNotice } from '../../words';
import styles from './FormDialog.module.css';

export type FormDialogWords = {
  readonly title: string;
  readonly done: string;
  readonly pending: string;
  readonly cancel: string;
};

/** `task` is what `onDone` starts; `children` are the fields. */
export type FormDialogProps = {
  readonly words: FormDialogWords;
  readonly task: Pick<Task, 'isRunning' | 'error'>;
  readonly onDone: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
};

/** Fields in a window over the page. Enter in one of them is as good as the button; it waits while a field still makes a record. */
export function FormDialog({ words, task, onDone, onClose, children }: FormDialogProps): ReactElement {
  const isMaking = useIsMaking();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!isMaking) onDone();
  };
  return (
    <Dialog
      isOpen
      title={words.title}
      onClose={onClose}
      actions={
        <>
          <Button
            variant="filled"
            pending={task.isRunning || isMaking ? words.pending : undefined}
            onPress={onDone}
          >
            {words.done}
          </Button>
          <Button variant="link" onPress={onClose}>
            {words.cancel}
          </Button>
        </>
      }
    >
      <form className={styles['form']} onSubmit={submit}>
        {children}
        <button type="submit" hidden />
      </form>
      <FailureNotice error={task.error} />
    </Dialog>
  );
}
