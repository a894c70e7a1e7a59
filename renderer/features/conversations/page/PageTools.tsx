import { type ReactElement, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { ConversationView } from '../../../../shared/contract/network';
import { isUntouched } from '../../../../shared/domain/conversation';
import type { ConversationId } from '../../../../shared/domain/ids';
import { api, useTask } from '../../../api';
import { IconButton, type MenuAction, MenuButton } from '../../../ui';
import { classesOf } from '../../../ui/class-names';
import { FailureNotice } from '../../../words';
import type { OpenConversation } from '../open-conversation';
import { CalendarFile } from './CalendarFile';
import styles from './PageTools.module.css';

const cx = classesOf(styles);

/** What is seldom done with a conversation as a whole, and the way back to all of them. */
export function PageTools(props: {
  readonly open: OpenConversation;
  readonly onShowAll: () => void;
  readonly onShare: (id: ConversationId) => void;
  readonly onReopened: () => void;
  readonly onBinned: () => void;
}): ReactElement {
  const { open, onShowAll } = props;
  const t = useTranslations('conversations.page');
  const [isWriting, setWriting] = useState(false);
  const task = useTask();
  const { id } = open.view.conversation;
  const record = { kind: 'conversation', id } as const;
  const back: readonly MenuAction[] = wayBack(open).map(way => ({
    id: way,
    label: t(way),
    icon: 'undo',
    onAction: () =>
      task.run(async () => {
        await open.act(() => ways[way](id));
        if (way === 'reopen') props.onReopened();
      }),
  }));
  return (
    <>
      <div className={cx('tools')}>
        <IconButton icon="list" label={t('all')} onPress={onShowAll} />
        {open.isReadOnly ? null : (
          <MenuButton
            label={t('more')}
            trigger={<IconButton icon="more" label={t('more')} />}
            groups={[
              {
                label: t('more'),
                actions: [
                  {
                    id: 'calendar',
                    label: t('calendar'),
                    icon: 'calendar',
                    onAction: () => setWriting(true),
                  },
                  { id: 'share', label: t('share'), icon: 'share', onAction: () => props.onShare(id) },
                  ...back,
                  {
                    id: 'bin',
                    label: t('bin'),
                    icon: 'bin',
                    onAction: () =>
                      task.run(async () => {
                        await open.draft.flush();
                        await api.binRecords({ records: [record] });
                        props.onBinned();
                      }),
                  },
                ],
              },
            ]}
          />
        )}
      </div>
      <FailureNotice error={task.error} />
      {isWriting ? <CalendarFile id={id} onClose={() => setWriting(false)} /> : null}
    </>
  );
}

/** The one step that can be taken back: the end, or a start after which nothing was written. */
function wayBack({ view, draft }: OpenConversation): readonly (keyof typeof ways)[] {
  const { state } = view.row;
  if (state === 'held') return ['reopen'];
  const { notes } = draft.content;
  const isNew = isUntouched({ ...view.conversation, notes }, view.entries.length);
  return state === 'under-way' && isNew ? ['plannedAgain'] : [];
}

const ways = {
  reopen: id => api.endConversation({ id, reopen: true }),
  plannedAgain: id => api.startConversation({ id, takeBack: true }),
} as const satisfies Readonly<Record<string, (id: ConversationId) => Promise<ConversationView>>>;
