import { type ReactElement, useState } from 'react';
import { useTranslations } from 'use-intl';
import { dueOn } from '../../../../shared/domain/sharing/due-date';
import { extensionMonths, requestMonths } from '../../../../shared/domain/sharing/person-desk';
import type { LocalDate } from '../../../../shared/domain/time';
import { api } from '../../../api';
import { FormDialog } from '../../../records';
import { writeDay } from '../../../words';
import type { RequestDialogProps } from './AnsweredDialog';
import { RequestDay } from './RequestDay';
import { useKeepingRequest } from './use-keeping-request';

/** Moves the day an answer is due. */
export function MoreTimeDialog({ request, onDone, onClose }: RequestDialogProps): ReactElement {
  const t = useTranslations('personDesk.requests');
  const latest = dueOn(request.receivedOn, requestMonths + extensionMonths);
  const [day, setDay] = useState<LocalDate | null>(latest);
  const [isMissing, setMissing] = useState(false);
  const task = useKeepingRequest(request.person, onDone);
  const move = (): void => {
    setMissing(day === null);
    if (day === null) return;
    task.keep(async () => {
      const row = await api.saveRequest({ id: request.id, changes: { dueOn: day } });
      return t('saidExtended', { day: writeDay(row.dueOn, 'full') });
    });
  };
  return (
    <FormDialog
      words={{
        title: t('more.title'),
        done: t('more.done'),
        pending: t('create.pending'),
        cancel: t('create.cancel'),
      }}
      task={task}
      onDone={move}
      onClose={onClose}
    >
      <p>{t('more.text')}</p>
      <RequestDay
        label={t('more.day')}
        description={t('more.latest', { day: writeDay(latest, 'fullWithYear') })}
        error={isMissing ? t('more.missing') : undefined}
        value={day}
        min={request.receivedOn}
        onChange={chosen => {
          setMissing(false);
          setDay(chosen);
        }}
      />
    </FormDialog>
  );
}
