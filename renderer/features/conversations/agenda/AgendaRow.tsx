import type { ReactElement } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import type { AgendaLine } from '../../../../shared/contract/network';
import type { AgendaItem } from '../../../../shared/domain/conversation';
import { Checkbox, MarginRow, VisuallyHidden } from '../../../ui';
import { classesOf } from '../../../ui/class-names';
import type { OpenConversation } from '../open-conversation';
import styles from './Agenda.module.css';
import { AnswerField } from './AnswerField';
import { AnswerList } from './AnswerList';
import { Begun } from './Begun';
import { LineMenu } from './LineMenu';
import { type Standing, standingOf } from './line-standing';
import { StandingWord, useNote } from './StandingWord';
import { type AgendaDesk, askId } from './use-agenda';
import type { Dragging } from './use-dragging';

const cx = classesOf(styles);

/** On a longer agenda the beginnings of answers are shown only when a line is opened: each of them has to be read. */
const mostRemembered = 100;

/** `at` is its place from 0; `line` what is known of it; `onAnswered` closes the field. */
export type AgendaRowProps = {
  readonly open: OpenConversation;
  readonly desk: AgendaDesk;
  readonly item: AgendaItem;
  readonly at: number;
  readonly line: AgendaLine | undefined;
  readonly dragging: Dragging;
  readonly isAnswering: boolean;
  readonly onAnswer: () => void;
  readonly onAnswered: () => void;
};

/** One numbered line: how far it has come in the margin, its words, and its answers. */
export function AgendaRow(props: AgendaRowProps): ReactElement {
  const { open, desk, item, at, line, dragging, isAnswering } = props;
  const t = useTranslations('conversations.agenda');
  const title = useTitle(item, line);
  const standing = standingOf(item, line, open.view.row.state);
  const note = useNote(standing);
  const mark = dragging.markAt(at);
  const isSettled = standing.word === 'answered' || standing.word === 'settled' || standing.word === 'raised';
  return (
    <MarginRow as="li" label={<StandingWord standing={standing} />} note={note}>
      <div className={cx('line', mark ?? undefined)} {...dragging.target(at)}>
        {open.isReadOnly ? (
          <span className={cx('number')}>{at + 1}</span>
        ) : (
          <span className={cx('number', 'handle')} title={t('drag')} {...dragging.handle(item.id, at)}>
            {at + 1}
          </span>
        )}
        <Tick {...props} title={title} standing={standing} />
        <div className={cx('words')}>
          <Ask {...props} title={title} isQuiet={isSettled} canAnswer={standing.word !== 'gone'} />
          <AnswerList answers={line?.answers ?? []} onOpenEntry={open.ports.onOpenEntry} />
          {isAnswering ? (
            <AnswerField open={open} item={item} onDone={props.onAnswered} />
          ) : item.subject.kind === 'question' && !isSettled && desk.items.length <= mostRemembered ? (
            <Begun item={item.id} />
          ) : null}
        </div>
        {open.isReadOnly ? null : <LineMenu {...props} title={title} total={desk.items.length} />}
      </div>
    </MarginRow>
  );
}

/** A question is pressed to write its answer; Alt and the arrows move it. */
function Ask(
  props: AgendaRowProps & {
    readonly title: string;
    readonly isQuiet: boolean;
    readonly canAnswer: boolean;
  },
): ReactElement {
  const { open, desk, item, at, title, isQuiet, isAnswering, onAnswer } = props;
  const className = cx('ask', isQuiet && 'quiet');
  if (item.subject.kind === 'point' || open.isReadOnly || !props.canAnswer) {
    return (
      <p id={askId(item.id)} tabIndex={-1} className={className}>
        {title}
      </p>
    );
  }
  return (
    <AriaButton
      id={askId(item.id)}
      className={className}
      aria-expanded={isAnswering}
      onPress={onAnswer}
      onKeyDown={event => {
        if (event.altKey && event.key === 'ArrowUp') desk.move(item.id, at - 1);
        else if (event.altKey && event.key === 'ArrowDown') desk.move(item.id, at + 1);
        else event.continuePropagation();
      }}
    >
      {title}
    </AriaButton>
  );
}

/** Whether it came up; asked as soon as the conversation has begun. */
function Tick(
  props: AgendaRowProps & { readonly title: string; readonly standing: Standing },
): ReactElement | null {
  const { open, desk, item, title, standing, isAnswering, onAnswer } = props;
  const t = useTranslations('conversations.agenda');
  if (open.view.row.state === 'planned' || open.isReadOnly || standing.word === 'gone') return null;
  const tick = (ticked: boolean): void => {
    desk.tick(item.id, ticked);
    const isUnanswered = standing.word !== 'answered' && standing.word !== 'settled';
    if (ticked && item.subject.kind === 'question' && isUnanswered && !isAnswering) onAnswer();
  };
  return (
    <div className={cx('tick')}>
      <Checkbox isSelected={item.ticked} onChange={tick}>
        <VisuallyHidden>{t('tick', { title })}</VisuallyHidden>
      </Checkbox>
    </div>
  );
}

/** The words of a line; those of one that was erased say so. */
function useTitle(item: AgendaItem, line: AgendaLine | undefined): string {
  const t = useTranslations('conversations.page');
  const words = useTranslations('words');
  if (item.subject.kind === 'point') return item.subject.text;
  if (line === undefined) return '…';
  if (line.entry === null) return t('gone');
  return line.entry.title === '' ? words('untitled') : line.entry.title;
}
