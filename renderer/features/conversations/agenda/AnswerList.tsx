import type { ReactElement } from 'react';
import { Button } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import type { AgendaLine } from '../../../../shared/contract/network';
import type { EntryId } from '../../../../shared/domain/ids';
import { Icon, StatusGlyph } from '../../../ui';
import { classesOf } from '../../../ui/class-names';
import { progressOf } from '../../../ui/marks/status-progress';
import styles from './Agenda.module.css';

const cx = classesOf(styles);

/** The answers to a question; each leads to its entry. */
export function AnswerList(props: {
  readonly answers: AgendaLine['answers'];
  readonly onOpenEntry: (id: EntryId) => void;
}): ReactElement | null {
  const words = useTranslations('words');
  if (props.answers.length === 0) return null;
  return (
    <ul>
      {props.answers.map(({ entry }) => (
        <li key={entry.id}>
          <Button className={cx('answer')} onPress={() => props.onOpenEntry(entry.id)}>
            <Icon name="reply" />
            <StatusGlyph kind={entry.kind} progress={progressOf(entry.status)} />
            <span>
              <span className={cx('answerTitle')}>
                {entry.title === '' ? words('untitled') : entry.title}
              </span>{' '}
              {entry.status === null ? null : (
                <span className={cx('answerStatus')}>{words(`status.${entry.status}`).toLowerCase()}</span>
              )}
            </span>
          </Button>
        </li>
      ))}
    </ul>
  );
}
