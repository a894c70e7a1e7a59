import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import { useKeyNames } from '../../../host';
import { IconButton, MenuButton } from '../../../ui';
import { classesOf } from '../../../ui/class-names';
import styles from './Agenda.module.css';
import type { AgendaRowProps } from './AgendaRow';

const cx = classesOf(styles);

/** What can be done with a line as a whole; `total` counts the lines it can move among. */
export function LineMenu(
  props: AgendaRowProps & { readonly title: string; readonly total: number },
): ReactElement {
  const { open, desk, item, at, title, total } = props;
  const t = useTranslations('conversations.agenda');
  const nameOf = useKeyNames();
  const { subject } = item;
  const opening =
    subject.kind === 'question'
      ? [{ id: 'open', label: t('open'), onAction: () => open.ports.onOpenEntry(subject.entry) }]
      : [];
  return (
    <div className={cx('menu')}>
      <MenuButton
        label={t('menu', { title })}
        trigger={<IconButton icon="more" label={t('menu', { title })} />}
        groups={[
          {
            label: t('menu', { title }),
            actions: [
              {
                id: 'up',
                label: t('up'),
                keys: nameOf({ alt: true, key: '↑' }),
                isDisabled: at === 0,
                onAction: () => desk.move(item.id, at - 1),
              },
              {
                id: 'down',
                label: t('down'),
                keys: nameOf({ alt: true, key: '↓' }),
                isDisabled: at === total - 1,
                onAction: () => desk.move(item.id, at + 1),
              },
              ...opening,
              { id: 'remove', label: t('remove'), onAction: () => desk.remove(item) },
            ],
          },
        ]}
      />
    </div>
  );
}
