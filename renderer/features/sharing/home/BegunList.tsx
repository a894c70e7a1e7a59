import { useQueryClient } from '@tanstack/react-query';
import { type ReactElement, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { SharingRow } from '../../../../shared/contract/sharing';
import type { SharingId } from '../../../../shared/domain/sharing/sharing';
import { localDateOf } from '../../../../shared/domain/time';
import { api, forgetSharing, useSharingList, useTask } from '../../../api';
import { focusPageIfLost, Item, ItemList } from '../../../records';
import { Button, ConfirmDialog, Icon, MarginRow } from '../../../ui';
import { FailureNotice, useDay, useSpokenDay } from '../../../words';

/** What was begun and has not left. */
export function BegunList({ onOpen }: { readonly onOpen: (id: SharingId) => void }): ReactElement | null {
  const t = useTranslations('sharing.home.begun');
  const { data: rows = [], error } = useSharingList();
  const [dropping, setDropping] = useState<SharingRow | null>(null);
  const today = useDay();
  const spoken = useSpokenDay();
  if (rows.length === 0 && error === null) return null;
  const about = (row: SharingRow): string => {
    const facts = { count: row.entries, when: spoken(localDateOf(row.updatedAt), today) };
    if (row.recipient.kind === 'anybody') return t('rowAnybody', facts);
    return t('row', { ...facts, name: row.recipientName === '' ? t('gone') : row.recipientName });
  };
  return (
    <MarginRow label={t('title')} headingLevel={2}>
      <FailureNotice error={error} />
      <ItemList label={t('title')}>
        {rows.map(row => (
          <li key={row.id}>
            <Item
              glyph={<Icon name="share" />}
              title={row.title}
              second={about(row)}
              end={
                <Button
                  variant="link"
                  aria-label={t('dropLabel', { title: row.title })}
                  onPress={() => setDropping(row)}
                >
                  {t('drop')}
                </Button>
              }
              onOpen={() => onOpen(row.id)}
            />
          </li>
        ))}
      </ItemList>
      {dropping === null ? null : <DropDialog row={dropping} onClose={() => setDropping(null)} />}
    </MarginRow>
  );
}

function DropDialog(props: { readonly row: SharingRow; readonly onClose: () => void }): ReactElement {
  const { row, onClose } = props;
  const t = useTranslations('sharing.home.begun');
  const client = useQueryClient();
  const task = useTask();
  return (
    <ConfirmDialog
      isOpen
      title={t('dropTitle', { title: row.title })}
      warning={t('dropWarning')}
      confirmLabel={t('dropYes')}
      cancelLabel={t('dropNo')}
      pending={task.isRunning ? t('dropping') : undefined}
      onClose={onClose}
      onConfirm={() =>
        task.run(async () => {
          await api.dropSharing({ id: row.id });
          forgetSharing(client, row.id);
          onClose();
          focusPageIfLost();
        })
      }
    >
      <p>{t('dropText')}</p>
      <FailureNotice error={task.error} />
    </ConfirmDialog>
  );
}
