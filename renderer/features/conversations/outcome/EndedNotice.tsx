import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import { sentence, spelled } from '../../../../shared/messages/numbers';
import { api, useTask } from '../../../api';
import { Button, MarginRow, Notice } from '../../../ui';
import { FailureNotice } from '../../../words';
import { backInQueue } from '../agenda/line-standing';
import type { OpenConversation } from '../open-conversation';

/** Says, once a conversation has ended, what went back to the queue; and lets it go on. */
export function EndedNotice(props: {
  readonly open: OpenConversation;
  readonly onReopened: () => void;
}): ReactElement {
  const { view, act } = props.open;
  const t = useTranslations('conversations.ended');
  const task = useTask();
  const { id, agenda } = view.conversation;
  const count = backInQueue(agenda, view.agenda);
  return (
    <MarginRow>
      <div role="status">
        <Notice
          title={t('back', { count, spelled: sentence(spelled(count)) })}
          actions={
            <Button
              variant="link"
              onPress={() =>
                task.run(async () => {
                  await act(() => api.endConversation({ id, reopen: true }));
                  props.onReopened();
                })
              }
            >
              {t('undo')}
            </Button>
          }
        />
      </div>
      <FailureNotice error={task.error} />
    </MarginRow>
  );
}
