import { type ReactElement, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Action } from '../../../../shared/domain/conversation';
import { Button } from '../../../ui';
import { classesOf } from '../../../ui/class-names';
import type { OpenConversation } from '../open-conversation';
import { type ActionFieldsProps, ActionWords, WhoAndWhen } from './ActionFields';
import styles from './Agreed.module.css';
import { type ActionDraft, readyAction } from './actions';

const cx = classesOf(styles);

/** Changes an action where it stands, as it is typed; one without words keeps those it had. */
export function EditAction(props: {
  readonly open: OpenConversation;
  readonly action: Action;
  readonly onChange: (changes: ActionDraft) => void;
  readonly onDone: () => void;
  readonly onRemove: () => void;
}): ReactElement {
  const { open, action, onChange, onDone, onRemove } = props;
  const t = useTranslations('conversations.actions');
  const [typed, setTyped] = useState<ActionDraft>({
    text: action.text,
    owner: action.owner,
    due: action.due,
  });
  const fields: ActionFieldsProps = {
    open,
    typed,
    startsFocused: true,
    onType: changes => {
      const next = { ...typed, ...changes };
      setTyped(next);
      const ready = readyAction(next);
      if (ready !== null) onChange(ready);
    },
    onEnter: onDone,
    onEscape: onDone,
  };
  return (
    <div className={cx('form')}>
      <ActionWords {...fields} />
      <div className={cx('parts')}>
        <WhoAndWhen {...fields} />
        <Button size="text" onPress={onDone}>
          {t('keep')}
        </Button>
        <Button variant="link" onPress={onRemove}>
          {t('remove')}
        </Button>
      </div>
    </div>
  );
}
