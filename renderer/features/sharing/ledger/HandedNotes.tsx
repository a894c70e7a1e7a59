import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import type { HandoverView } from '../../../../shared/contract/sharing';
import type { EntryId } from '../../../../shared/domain/ids';
import { Item, ListSection } from '../../../records';
import { Icon } from '../../../ui';

/** The notes as they left, each with the way to where it is now. */
export function HandedNotes(props: {
  readonly view: HandoverView;
  readonly onOpenEntry: (id: EntryId) => void;
}): ReactElement {
  const { view, onOpenEntry } = props;
  const t = useTranslations('sharing.ledger');
  const words = useTranslations('words');
  const rows = view.notes.map((note, index) => ({ note, now: view.entries[index] ?? null }));
  return (
    <ListSection
      title={t('notes')}
      rows={rows}
      idOf={({ note }) => note.key}
      item={({ note, now }) => {
        const left = note.title === '' ? words('untitled') : note.title;
        if (now === null) return <p>{`${t('erased')} · ${t('noteAs', { title: left })}`}</p>;
        const second = [
          ...(now.title === note.title ? [] : [t('noteAs', { title: left })]),
          t(now.changed ? 'changedSince' : 'sameSince'),
          ...(now.binnedAt === null ? [] : [t('binned')]),
        ];
        return (
          <Item
            glyph={<Icon name="page" />}
            title={now.title === '' ? words('untitled') : now.title}
            second={second.join(' · ')}
            onOpen={() => onOpenEntry(now.id)}
          />
        );
      }}
    />
  );
}
