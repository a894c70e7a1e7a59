import { useMutation } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import type { EntrySummary } from '../../../shared/contract/journal';
import type { EntryId } from '../../../shared/domain/ids';
import type { LocalDate } from '../../../shared/domain/time';
import { Notice } from '../../ui';
import { classesOf } from '../../ui/class-names';
import { nameList, useFailureText, useSpokenDay } from '../../words';
import { answerEntry, answerScope, takeBack } from './answer-entry';
import styles from './LookBack.module.css';
import { LookBackChoices, LookBackSaid } from './LookBackChoices';
import { type Answered, type LookBackRow, originOf } from './look-back';

const cx = classesOf(styles);

interface LookBackItemProps {
  readonly row: LookBackRow;
  readonly today: LocalDate;
  /** The answer that the disk has now; `null` when it was taken back. */
  readonly onAnswered: (answer: Answered | null) => void;
  readonly onOpenEntry: (id: EntryId) => void;
}

/** One thing to look back at: what it was, what to say about it, or what was said a moment ago. */
export function LookBackItem({ row, today, onAnswered, onOpenEntry }: LookBackItemProps): ReactElement {
  const words = useTranslations('words');
  const { entry, answered } = row;
  const answering = useMutation({
    scope: answerScope(entry.id),
    mutationFn: async (outcome: Answered['outcome']) => ({
      entry,
      outcome,
      before: await answerEntry(entry.id, outcome),
    }),
    onSuccess: onAnswered,
  });
  const takingBack = useMutation({
    scope: answerScope(entry.id),
    mutationFn: (answered: Answered) => takeBack(entry.id, answered.before),
    onSuccess: () => onAnswered(null),
  });
  const busy = { today, isBusy: answering.isPending || takingBack.isPending };
  return (
    <li className={cx('row')}>
      <button type="button" className={cx('title')} onClick={() => onOpenEntry(entry.id)}>
        {entry.title === '' ? words('untitled') : entry.title}
      </button>
      <Origin entry={entry} today={today} />
      {answered === null ? (
        <LookBackChoices {...busy} entry={entry} onChoose={outcome => answering.mutate(outcome)} />
      ) : (
        <LookBackSaid {...busy} answered={answered} onUndo={() => takingBack.mutate(answered)} />
      )}
      <Problem error={answering.error ?? takingBack.error} />
    </li>
  );
}

/** Where it came from, how far it has come, and the question that is due. */
function Origin(props: { readonly entry: EntrySummary; readonly today: LocalDate }): ReactElement {
  const t = useTranslations('today');
  const spokenDay = useSpokenDay();
  const { entry, today } = props;
  const from = t(`from.${originOf(entry)}`, {
    people: nameList(entry.people),
    when: spokenDay(entry.date, today),
  });
  return (
    <p className={cx('origin')}>
      {from} {t(`came.${entry.status ?? 'none'}`)}
    </p>
  );
}

function Problem({ error }: { readonly error: unknown }): ReactElement | null {
  const failureText = useFailureText();
  if (error === null) return null;
  const { what, safe, next } = failureText(error);
  return (
    <Notice tone="alert" title={what}>
      {safe} {next}
    </Notice>
  );
}
