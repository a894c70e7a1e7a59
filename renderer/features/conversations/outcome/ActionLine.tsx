import type { ReactElement } from 'react';
import { Button } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import type { Action } from '../../../../shared/domain/conversation';
import { Checkbox } from '../../../ui';
import { classesOf } from '../../../ui/class-names';
import { useSpokenDay } from '../../../words';
import type { OpenConversation } from '../open-conversation';
import styles from './Agreed.module.css';
import { useOwners } from './use-owners';

const cx = classesOf(styles);

/** One thing that was agreed: ticked when it is done; its second line is pressed to change it. */
export function ActionLine(props: {
  readonly open: OpenConversation;
  readonly action: Action;
  readonly onTick: (done: boolean) => void;
  readonly onEdit: () => void;
}): ReactElement {
  const { open, action, onTick, onEdit } = props;
  const t = useTranslations('conversations.actions');
  const spokenDay = useSpokenDay();
  const owners = useOwners(open.view);
  const { due, doneOn } = action;
  const second = [
    owners.nameOf(action.owner),
    ...(doneOn === null
      ? due === null
        ? []
        : [t('due', { day: spokenDay(due, open.today) })]
      : [t('doneOn', { day: spokenDay(doneOn, open.today) })]),
  ].join(', ');
  return (
    <div className={cx('action')}>
      <Checkbox isSelected={doneOn !== null} isSoftWhenTicked isDisabled={open.isReadOnly} onChange={onTick}>
        {action.text}
      </Checkbox>
      {open.isReadOnly ? (
        <p className={cx('second')}>{second}</p>
      ) : (
        <Button
          className={cx('second')}
          aria-label={`${second}. ${t('edit', { text: action.text })}`}
          onPress={onEdit}
        >
          {second}
        </Button>
      )}
    </div>
  );
}
