import { type ReactElement, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Action } from '../../../../shared/domain/conversation';
import { type ActionId, asId } from '../../../../shared/domain/ids';
import { Button, MarginRow } from '../../../ui';
import { classesOf } from '../../../ui/class-names';
import type { OpenConversation } from '../open-conversation';
import { ActionLine } from './ActionLine';
import { AddAction } from './AddAction';
import styles from './Agreed.module.css';
import { changeAction, settleAction, withAction } from './actions';
import { EditAction } from './EditAction';

const cx = classesOf(styles);

/** What was agreed, who does it and by when; and a line for more. */
export function Agreed({ open }: { readonly open: OpenConversation }): ReactElement {
  const t = useTranslations('conversations.actions');
  const { draft, today, isReadOnly } = open;
  const { actions } = draft.content;
  const [editing, setEditing] = useState<ActionId | null>(null);
  const [removed, setRemoved] = useState<readonly Action[] | null>(null);
  const section = useRef<HTMLDivElement>(null);
  /** What could not be kept is said by the line that tells about saving. */
  const keep = (next: readonly Action[]): void => {
    draft.edit({ actions: next });
    draft.flush().catch(() => draft.state);
  };
  /** The keyboard goes on to the line for more, which is always there. */
  const stopEditing = (): void => {
    setEditing(null);
    draft.flush().catch(() => draft.state);
    const areas = section.current?.querySelectorAll('textarea');
    areas?.item(areas.length - 1).focus();
  };
  return (
    <MarginRow as="section" headingLevel={2} label={t('title')} align="top">
      <div ref={section} className={cx('agreed')}>
        <ul>
          {actions.map(action => (
            <li key={action.id} className={cx('item')}>
              {editing === action.id ? (
                <EditAction
                  open={open}
                  action={action}
                  onChange={changes => draft.edit({ actions: changeAction(actions, action.id, changes) })}
                  onDone={stopEditing}
                  onRemove={() => {
                    setRemoved(actions);
                    draft.edit({ actions: actions.filter(({ id }) => id !== action.id) });
                    stopEditing();
                  }}
                />
              ) : (
                <ActionLine
                  open={open}
                  action={action}
                  onTick={done => keep(settleAction(actions, action.id, done ? today : null))}
                  onEdit={() => setEditing(action.id)}
                />
              )}
            </li>
          ))}
        </ul>
        {isReadOnly ? null : (
          <AddAction
            open={open}
            onAdd={added => {
              setRemoved(null);
              keep(withAction(actions, added, asId.action(crypto.randomUUID())));
              stopEditing();
            }}
          />
        )}
        <div role="status" className={cx('said')}>
          {removed === null ? null : (
            <>
              {t('removed')}
              <Button
                variant="link"
                onPress={() => {
                  keep(removed);
                  setRemoved(null);
                }}
              >
                {t('undo')}
              </Button>
            </>
          )}
        </div>
      </div>
    </MarginRow>
  );
}
