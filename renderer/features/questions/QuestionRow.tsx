import { useMutation } from '@tanstack/react-query';
import { type ReactElement, useEffect, useRef, useState } from 'react';
import { Button as RowButton } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import type { EntrySummary } from '../../../shared/contract/journal';
import type { RecordRef } from '../../../shared/contract/network';
import type { Askable } from '../../../shared/domain/entry';
import type { EntryId } from '../../../shared/domain/ids';
import { changeEntry } from '../../api';
import { AskableField } from '../../choosers';
import { Button, StatusGlyph } from '../../ui';
import { classesOf } from '../../ui/class-names';
import { progressOf } from '../../ui/marks/status-progress';
import { FailureNotice, nameList, useDay, useSpokenDay } from '../../words';
import styles from './QuestionRow.module.css';

const cx = classesOf(styles);

/** `saysWaitsFor` gives the words for whom a question waits; empty for nobody. */
export type QuestionRowProps = {
  readonly entry: EntrySummary;
  readonly saysWaitsFor: (waitsFor: readonly Askable[]) => string;
  readonly onOpenEntry: (id: EntryId) => void;
  readonly onOpenRecord: (record: RecordRef) => void;
};

/** One question: pressing it opens it; whom it waits for is said, and changed, under it. */
export function QuestionRow(props: QuestionRowProps): ReactElement {
  const { entry, onOpenEntry } = props;
  const words = useTranslations('words');
  const spokenDay = useSpokenDay();
  const today = useDay();
  return (
    <li className={cx('item')}>
      <StatusGlyph kind="question" progress={progressOf(entry.status)} />
      <div>
        <RowButton className={cx('title')} onPress={() => onOpenEntry(entry.id)}>
          {entry.title === '' ? words('untitled') : entry.title}
        </RowButton>
        <Second {...props} />
      </div>
      <span className={cx('date')}>{spokenDay(entry.date, today)}</span>
    </li>
  );
}

function Second(props: QuestionRowProps): ReactElement {
  const { entry, saysWaitsFor } = props;
  const t = useTranslations('questions');
  const words = useTranslations('words');
  const spokenDay = useSpokenDay();
  const today = useDay();
  const asking = useAsking(entry);
  const waits = entry.status === 'open' || entry.status === 'asked';
  const said = saysWaitsFor(asking.waitsFor);
  const named =
    said === '' && entry.people.length > 0 ? t('forPeople', { people: nameList(entry.people) }) : said;
  const title = entry.title === '' ? words('untitled') : entry.title;
  return (
    <>
      <div className={cx('second')}>
        {named === '' ? null : <span>{named}</span>}
        {entry.followUp === null ? null : (
          <span>{t('lookAgain', { date: spokenDay(entry.followUp, today) })}</span>
        )}
        {waits ? (
          <Button
            ref={asking.trigger}
            variant="note"
            aria-expanded={asking.isOpen}
            aria-label={t(said === '' ? 'askWhomOf' : 'askOthersOf', { title })}
            onPress={asking.toggle}
          >
            {t(said === '' ? 'askWhom' : 'askOthers')}
          </Button>
        ) : null}
      </div>
      {asking.isOpen ? <Asking {...props} asking={asking} /> : null}
      <FailureNotice error={asking.error} />
    </>
  );
}

type AskingState = ReturnType<typeof useAsking>;

function Asking(props: QuestionRowProps & { readonly asking: AskingState }): ReactElement {
  const { asking, onOpenRecord } = props;
  const t = useTranslations('questions');
  const field = useRef<HTMLDivElement>(null);
  useEffect(() => field.current?.querySelector('input')?.focus(), []);
  return (
    <div ref={field} className={cx('asking')}>
      <AskableField
        label={t('askLabel')}
        value={asking.waitsFor}
        onChange={asking.change}
        onOpen={onOpenRecord}
      />
      <Button size="text" onPress={asking.close}>
        {t('askDone')}
      </Button>
    </div>
  );
}

/** Whom a question waits for, being changed: shown at once, and as the disk has it again when that failed. */
function useAsking({ id, waitsFor }: EntrySummary) {
  const [isOpen, setOpen] = useState(false);
  const [chosen, setChosen] = useState<readonly Askable[] | null>(null);
  const trigger = useRef<HTMLButtonElement>(null);
  const saving = useMutation({
    scope: { id: `waits-for-${id}` },
    mutationFn: (next: readonly Askable[]) => changeEntry(id, { waitsFor: next }),
    // A later choice stays on the screen until it is kept too.
    onSettled: (_view, _error, next) => setChosen(now => (now === next ? null : now)),
  });
  return {
    isOpen,
    trigger,
    waitsFor: chosen ?? waitsFor,
    error: saving.error,
    toggle: () => setOpen(!isOpen),
    close: () => {
      setOpen(false);
      trigger.current?.focus();
    },
    change: (next: readonly Askable[]) => {
      setChosen(next);
      saving.mutate(next);
    },
  };
}
