import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import type { EntryPage, EntrySummary } from '../../../shared/contract/journal';
import type { EntryId } from '../../../shared/domain/ids';
import type { QuestionStatus } from '../../../shared/domain/status';
import { localDateOf } from '../../../shared/domain/time';
import { Button, LineButton, MarginRow, StatusGlyph } from '../../ui';
import { classesOf } from '../../ui/class-names';
import { progressOf } from '../../ui/marks/status-progress';
import { useSpokenDay } from '../../words';
import styles from './QuestionGroup.module.css';

const cx = classesOf(styles);

/** The questions of one status, under its word in the margin. */
export function QuestionGroup(props: {
  readonly status: QuestionStatus;
  readonly page: EntryPage;
  readonly onOpenEntry: (id: EntryId) => void;
  readonly onShowAll: () => void;
}): ReactElement | null {
  const t = useTranslations('questions');
  const { status, page } = props;
  if (page.total === 0) return null;
  return (
    <MarginRow
      as="section"
      headingLevel={2}
      label={t(`group.${status}`)}
      note={t('count', { count: page.total })}
      align="top"
    >
      <ul>
        {page.rows.map(entry => (
          <li key={entry.id} className={cx('item')}>
            <QuestionLine entry={entry} onOpenEntry={props.onOpenEntry} />
          </li>
        ))}
      </ul>
      {page.total > page.rows.length ? (
        <Button variant="link" onPress={props.onShowAll}>
          {t('more', { count: page.total })}
        </Button>
      ) : null}
    </MarginRow>
  );
}

function QuestionLine(props: {
  readonly entry: EntrySummary;
  readonly onOpenEntry: (id: EntryId) => void;
}): ReactElement {
  const t = useTranslations('questions');
  const words = useTranslations('words');
  const spokenDay = useSpokenDay();
  const today = localDateOf(Date.now());
  const { entry, onOpenEntry } = props;
  return (
    <LineButton
      glyph={<StatusGlyph kind="question" progress={progressOf(entry.status)} />}
      title={entry.title === '' ? words('untitled') : entry.title}
      end={spokenDay(entry.date, today)}
      onPress={() => onOpenEntry(entry.id)}
    >
      <span className={cx('second')}>
        {entry.people.length === 0 ? null : (
          <span>{t('forPeople', { people: names.format(entry.people) })}</span>
        )}
        {entry.followUp === null ? null : (
          <span>{t('lookAgain', { date: spokenDay(entry.followUp, today) })}</span>
        )}
      </span>
    </LineButton>
  );
}

const names = new Intl.ListFormat('en-GB', { type: 'conjunction' });
