import { type ReactElement, useState } from 'react';
import { useTranslations } from 'use-intl';
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
  readonly onReopened: () => void;
  readonly onBinned: () => void;
}): ReactElement {
  const { open, onShowAll } = props;
  const t = useTranslations('conversations.page');
  const [isWriting, setWriting] = useState(false);
  const task = useTask();
  const { id } = open.view.conversation;
  const record = { kind: 'conversation', id } as const;
  const reopening: readonly MenuAction[] =
    open.view.row.state === 'held'
      ? [
          {
            id: 'reopen',
            label: t('reopen'),
            icon: 'undo',
            onAction: () =>
              task.run(async () => {
                await open.act(() => api.endConversation({ id, reopen: true }));
                props.onReopened();
              }),
          },
        ]
      : [];
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
                  ...reopening,
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
