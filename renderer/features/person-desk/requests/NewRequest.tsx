import { type ReactElement, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { PersonId } from '../../../../shared/domain/ids';
import { dueOn } from '../../../../shared/domain/sharing/due-date';
import { requestMonths } from '../../../../shared/domain/sharing/person-desk';
import type { LocalDate } from '../../../../shared/domain/time';
import { api } from '../../../api';
import { FormDialog } from '../../../records';
import { TextArea } from '../../../ui';
import { useDay, writeDay } from '../../../words';
import { RequestDay } from './RequestDay';
import styles from './Requests.module.css';
import { useKeepingRequest } from './use-keeping-request';

/** Characters of what they asked for. */
export const requestNoteLimit = 10_000;

/** Notes that somebody asked what is kept about them, and says by when they have to hear. */
export function NewRequest(props: {
  readonly person: PersonId;
  readonly onDone: (said: string) => void;
  readonly onClose: () => void;
}): ReactElement {
  const { person, onDone, onClose } = props;
  const t = useTranslations('personDesk.requests');
  const today = useDay();
  const [received, setReceived] = useState<LocalDate | null>(today);
  const [note, setNote] = useState('');
  const [wrong, setWrong] = useState<'missing' | 'future' | null>(null);
  const task = useKeepingRequest(person, onDone);
  const begin = (): void => {
    setWrong(wrongWith(received, today));
    if (received === null || received > today) return;
    task.keep(async () => {
      const row = await api.openRequest({ person, receivedOn: received, dueOn: null, note: note.trim() });
      return t('saidBegun', { day: writeDay(row.dueOn, 'full') });
    });
  };
  return (
    <FormDialog
      words={{
        title: t('create.title'),
        done: t('create.done'),
        pending: t('create.pending'),
        cancel: t('create.cancel'),
      }}
      task={task}
      onDone={begin}
      onClose={onClose}
    >
      <RequestDay
        label={t('create.received')}
        description={t('create.receivedText')}
        error={wrong === null ? undefined : t(`create.${wrong}`)}
        value={received}
        max={today}
        onChange={day => {
          setWrong(null);
          setReceived(day);
        }}
      />
      {received === null || received > today ? null : (
        <p role="status">
          {t('create.due', { day: writeDay(dueOn(received, requestMonths), 'fullWithYear') })}
        </p>
      )}
      <TextArea
        label={t('create.note')}
        placeholder={t('create.notePlaceholder')}
        maxLength={requestNoteLimit}
        value={note}
        onChange={setNote}
      />
      <p className={styles['small']}>
        {t('rule')} {t('hold')}
      </p>
    </FormDialog>
  );
}

function wrongWith(received: LocalDate | null, today: LocalDate): 'missing' | 'future' | null {
  if (received === null) return 'missing';
  return received > today ? 'future' : null;
}
