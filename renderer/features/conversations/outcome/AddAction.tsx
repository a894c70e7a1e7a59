import { type ReactElement, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../../../ui';
import { classesOf } from '../../../ui/class-names';
import { FailureNotice } from '../../../words';
import type { OpenConversation } from '../open-conversation';
import { useTextDraft } from '../use-text-draft';
import { type ActionFieldsProps, ActionWords, WhoAndWhen } from './ActionFields';
import styles from './Agreed.module.css';
import { type ActionDraft, blankAction, readyAction } from './actions';

const cx = classesOf(styles);

/** The line for one more action. Who and when are asked for once there are words; Enter adds it. */
export function AddAction(props: {
  readonly open: OpenConversation;
  readonly onAdd: (action: ActionDraft) => void;
}): ReactElement {
  const { open, onAdd } = props;
  const t = useTranslations('conversations.actions');
  const words = useTextDraft(`action-line-${open.view.conversation.id}`);
  const [rest, setRest] = useState(blankAction);
  const typed: ActionDraft = { ...rest, text: words.text };
  const ready = readyAction(typed);
  const add = (): void => {
    if (ready === null) return;
    onAdd(ready);
    words.clear();
    setRest(blankAction);
  };
  const fields: ActionFieldsProps = {
    open,
    typed,
    startsFocused: false,
    onType: ({ text, ...changes }) => {
      if (text !== undefined) words.change(text);
      setRest({ ...rest, ...changes });
    },
    onEnter: add,
    onEscape: () => undefined,
  };
  return (
    <div className={cx('form')}>
      <ActionWords {...fields} />
      {ready === null ? null : (
        <div className={cx('parts')}>
          <WhoAndWhen {...fields} />
          <Button size="text" onPress={add}>
            {t('addButton')}
          </Button>
        </div>
      )}
      <FailureNotice error={words.problem} />
    </div>
  );
}
