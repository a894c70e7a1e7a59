import { useMutation } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { Button } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import type { EntrySummary } from '../../../shared/contract/journal';
import type { EntryId } from '../../../shared/domain/ids';
import type { LocalDate } from '../../../shared/domain/time';
import { Notice } from '../../ui';
import { classesOf } from '../../ui/class-names';
import { useFailureText, useSpokenDay } from '../../words';
import { answerEntry, takeBack } from './answer-entry';
import styles from './LookBack.module.css';
import { LookBackChoices, LookBackSaid } from './LookBackChoices';
import { type Answered, type LookBackRow, originOf } from './look-back';
import { nameList } from './name-list';

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
  const { entry } = row;
  const answering = useMutation({
    mutationFn: (outcome: Answered['outcome'] | null) =>
      outcome === null ? takeBack(entry) : answerEntry(entry, outcome),
    onSuccess: (_nothing, outcome) => onAnswered(outcome === null ? null : { entry, outcome }),
  });
  const busy = { today, isBusy: answering.isPending };
  return (
    <li className={cx('row')}>
      <Button className={cx('title')} onPress={() => onOpenEntry(entry.id)}>
        {entry.title === '' ? words('untitled') : entry.title}
      </Button>
      <Origin entry={entry} today={today} />
      {row.answered === null ? (
        <LookBackChoices {...busy} entry={entry} onChoose={outcome => answering.mutate(outcome)} />
      ) : (
        <LookBackSaid {...busy} answered={row.answered} onUndo={() => answering.mutate(null)} />
      )}
      <Problem error={answering.error} />
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
