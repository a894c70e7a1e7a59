import { type ReactElement, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { LocalDate } from '../../../../shared/domain/time';
import { api } from '../../../api';
import { FormDialog } from '../../../records';
import { writeDay } from '../../../words';
import type { RequestDialogProps } from './AnsweredDialog';
import { faultOf, moreTime } from './more-time';
import { RequestDay } from './RequestDay';
import { useKeepingRequest } from './use-keeping-request';

/** Moves the day an answer is due. */
export function MoreTimeDialog({ request, onDone, onClose }: RequestDialogProps): ReactElement {
  const t = useTranslations('personDesk.requests');
  const { earliest, latest } = moreTime(request.receivedOn);
  const [day, setDay] = useState<LocalDate | null>(latest);
  const [fault, setFault] = useState<'missing' | 'outside' | null>(null);
  const task = useKeepingRequest(request.person, onDone);
  const move = (): void => {
    const wrong = faultOf(day, request.receivedOn);
    setFault(wrong);
    if (day === null || wrong !== null) return;
    task.keep(async () => {
      const row = await api.saveRequest({ id: request.id, changes: { dueOn: day } });
      return t('saidExtended', { day: writeDay(row.dueOn, 'full') });
    });
  };
  const between = {
    earliest: writeDay(earliest, 'dayMonthYear'),
    latest: writeDay(latest, 'dayMonthYear'),
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
        error={fault === null ? undefined : t(`more.${fault}`, between)}
        value={day}
        min={earliest}
        max={latest}
        onChange={chosen => {
          setFault(null);
          setDay(chosen);
        }}
      />
    </FormDialog>
  );
}
