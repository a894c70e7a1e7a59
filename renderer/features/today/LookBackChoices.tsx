import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import type { EntrySummary } from '../../../shared/contract/journal';
import { addDays, type LocalDate } from '../../../shared/domain/time';
import { Button, Icon, StatusGlyph } from '../../ui';
import { classesOf } from '../../ui/class-names';
import { progressOf } from '../../ui/marks/status-progress';
import { useSpokenDay } from '../../words';
import styles from './LookBack.module.css';
import { type Answered, asksForOutcome, type Verdict, verdictsFor } from './look-back';
import { OutcomeLine } from './OutcomeLine';
import { Said } from './Said';

const cx = classesOf(styles);

/** What can be said about an entry that is due. */
export function LookBackChoices(props: {
  readonly entry: EntrySummary;
  readonly today: LocalDate;
  readonly isBusy: boolean;
  readonly onChoose: (outcome: Answered['outcome']) => void;
}): ReactElement {
  const t = useTranslations('today');
  const { entry, today, isBusy, onChoose } = props;
  return (
    <fieldset aria-label={t('answersFor', { title: entry.title })} className={cx('choices')}>
      {verdictsFor(entry.kind, entry.status).map(verdict => (
        <Button
          key={verdict}
          size="text"
          isDisabled={isBusy}
          start={<VerdictMark entry={entry} verdict={verdict} />}
          onPress={() => onChoose({ kind: 'verdict', verdict })}
        >
          {t(`mark.${verdict}`)}
        </Button>
      ))}
      <Button
        variant="link"
        isDisabled={isBusy}
        onPress={() => onChoose({ kind: 'later', until: addDays(today, 7) })}
      >
        {t('nextWeek')}
      </Button>
    </fieldset>
  );
}

function VerdictMark(props: { readonly entry: EntrySummary; readonly verdict: Verdict }): ReactElement {
  if (props.verdict === 'done') return <Icon name="check" />;
  return <StatusGlyph kind={props.entry.kind} progress={progressOf(props.verdict)} />;
}

/** What was said a moment ago, with the way back and a line for what came of it. */
export function LookBackSaid(props: {
  readonly answered: Answered;
  readonly today: LocalDate;
  readonly isBusy: boolean;
  readonly onUndo: () => void;
}): ReactElement {
  const { answered, today, isBusy, onUndo } = props;
  const t = useTranslations('today');
  const spokenDay = useSpokenDay();
  const { outcome, entry, before } = answered;
  const hasLine = asksForOutcome(outcome);
  return (
    <>
      <Said keepsFocus={hasLine} isBusy={isBusy} onUndo={onUndo}>
        {outcome.kind === 'later'
          ? t('marked.later', { when: spokenDay(outcome.until, today) })
          : t(`marked.${outcome.verdict}`)}
      </Said>
      {hasLine ? <OutcomeLine entry={entry} before={before} /> : null}
    </>
  );
}
