import { type ReactElement, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { RequestRow } from '../../../../shared/contract/sharing';
import type { LocalDate } from '../../../../shared/domain/time';
import { api } from '../../../api';
import { FormDialog } from '../../../records';
import { useDay } from '../../../words';
import { RequestDay } from './RequestDay';
import { useKeepingRequest } from './use-keeping-request';

/** What a dialog about one request needs; `onDone` gets what is said on the page afterwards. */
export type RequestDialogProps = {
  readonly request: RequestRow;
  readonly onDone: (said: string) => void;
  readonly onClose: () => void;
};

/** Notes the day on which somebody was answered. */
export function AnsweredDialog({ request, onDone, onClose }: RequestDialogProps): ReactElement {
  const t = useTranslations('personDesk.requests');
  const today = useDay();
  const [day, setDay] = useState<LocalDate | null>(today);
  const [isMissing, setMissing] = useState(false);
  const task = useKeepingRequest(request.person, onDone);
  const keep = (): void => {
    setMissing(day === null);
    if (day === null) return;
    task.keep(async () => {
      await api.saveRequest({ id: request.id, changes: { answeredOn: day } });
      return t('saidAnswered');
    });
  };
  return (
    <FormDialog
      words={{
        title: t('answeredOn.title'),
        done: t('answeredOn.done'),
        pending: t('create.pending'),
        cancel: t('create.cancel'),
      }}
      task={task}
      onDone={keep}
      onClose={onClose}
    >
      <RequestDay
        label={t('answeredOn.day')}
        description={t('answeredOn.text')}
        error={isMissing ? t('answeredOn.missing') : undefined}
        value={day}
        min={request.receivedOn}
        max={today}
        onChange={chosen => {
          setMissing(false);
          setDay(chosen);
        }}
      />
    </FormDialog>
  );
}
