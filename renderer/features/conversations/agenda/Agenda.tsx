import { type ReactElement, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { AgendaItemId } from '../../../../shared/domain/ids';
import { Button, EmptyState, MarginRow } from '../../../ui';
import { classesOf } from '../../../ui/class-names';
import { nameList, shortNames } from '../../../words';
import type { OpenConversation } from '../open-conversation';
import { AddLine } from './AddLine';
import styles from './Agenda.module.css';
import { AgendaRow } from './AgendaRow';
import type { AgendaDesk } from './use-agenda';
import { askId } from './use-agenda';
import { useDragging } from './use-dragging';

const cx = classesOf(styles);

/** What to ask and to raise, numbered; each line answered where it stands. */
export function Agenda(props: { readonly open: OpenConversation; readonly desk: AgendaDesk }): ReactElement {
  const { open, desk } = props;
  const t = useTranslations('conversations.agenda');
  const dragging = useDragging(desk.move);
  const [answering, setAnswering] = useState<AgendaItemId | null>(null);
  const lines = new Map(open.view.agenda.map(line => [line.item.id, line]));
  const { items, said } = desk;
  const close = (id: AgendaItemId): void => {
    setAnswering(null);
    document.getElementById(askId(id))?.focus();
  };
  return (
    <section aria-label={t('label')} className={cx('agenda')}>
      {items.length === 0 ? <Nothing open={open} /> : null}
      <ol>
        {items.map((item, at) => (
          <AgendaRow
            key={item.id}
            open={open}
            desk={desk}
            item={item}
            at={at}
            line={lines.get(item.id)}
            dragging={dragging}
            isAnswering={answering === item.id}
            onAnswer={() => setAnswering(answering === item.id ? null : item.id)}
            onAnswered={() => close(item.id)}
          />
        ))}
      </ol>
      {open.isReadOnly ? null : <AddLine open={open} desk={desk} />}
      <MarginRow>
        <div className={cx('said')} role="status">
          {said.text}
          {said.undo === null ? null : (
            <Button variant="link" onPress={said.undo}>
              {t('undo')}
            </Button>
          )}
        </div>
      </MarginRow>
    </section>
  );
}

function Nothing({ open: { view } }: { readonly open: OpenConversation }): ReactElement {
  const t = useTranslations('conversations.agenda');
  const isHeld = view.row.state === 'held';
  const names = shortNames(view.row.people.map(({ name }) => name));
  const whom = names.length > 0 ? nameList(names) : view.row.circle?.name;
  const more = (): string => {
    if (isHeld) return t('emptyHeldMore');
    if (view.gathered.waiting.length > 0) return t('emptyChoose');
    return whom === undefined ? t('emptyNobody') : t('emptyMore', { whom });
  };
  return (
    <MarginRow>
      <div className={cx('empty')}>
        <EmptyState invitation={t(isHeld ? 'emptyHeld' : 'empty')}>{more()}</EmptyState>
      </div>
    </MarginRow>
  );
}
