import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactElement, useState } from 'react';
import { useTranslations } from 'use-intl';
import { api, vaultFactsQuery } from '../../api';
import { Button, Checkbox, ConfirmDialog, Dialog, Notice } from '../../ui';
import { FailureNotice, nameList } from '../../words';
import { type BinItem, entriesOf, whatOf } from './bin-items';
import { eraseItems, isHeld } from './erase';
import { useBinName } from './use-bin-name';

/**
 * Asks before things are erased, and says everything that goes with them and what stays. While copies of damaged files are
 * kept, which may hold the same words, it offers to remove them too.
 */
export function EraseDialog(props: {
  readonly items: readonly BinItem[];
  readonly onClose: () => void;
  readonly onErased: (count: number) => void;
}): ReactElement {
  const { items, onClose, onErased } = props;
  const t = useTranslations('bin.confirm');
  const title = useTitle(items);
  const count = items.length;
  const copies = useQuery(vaultFactsQuery).data?.damagedCopies ?? 0;
  const [isRemovingCopies, setRemovingCopies] = useState(false);
  const client = useQueryClient();
  const erasing = useMutation({
    mutationFn: async () => {
      if (isRemovingCopies) await api.discardDamagedCopies();
      return eraseItems(items);
    },
    onSettled: () => client.invalidateQueries(vaultFactsQuery),
    onSuccess: erased => {
      onErased(erased.count);
      if (erased.stayed.length === 0) onClose();
    },
  });
  const stayed = erasing.data?.stayed ?? [];
  if (stayed.length > 0) return <Stayed items={stayed} onClose={onClose} />;
  return (
    <ConfirmDialog
      isOpen
      title={title}
      warning={t('warning')}
      confirmLabel={t('yes', { count })}
      cancelLabel={t('no', { count })}
      pending={erasing.isPending ? t('pending') : undefined}
      onConfirm={() => erasing.mutate()}
      onClose={onClose}
    >
      <WhatGoes items={items} />
      <p>{t('backups')}</p>
      {copies === 0 ? null : (
        <>
          <p>{t('damaged.text', { count: copies })}</p>
          <Checkbox isSelected={isRemovingCopies} onChange={setRemovingCopies}>
            {t('damaged.remove', { count: copies })}
          </Checkbox>
        </>
      )}
      {isHeld(erasing.error) ? (
        <div role="alert">
          <Notice title={t('held.title')} icon="lock-closed">
            {t('held.text')}
          </Notice>
        </div>
      ) : (
        <FailureNotice error={erasing.error} />
      )}
    </ConfirmDialog>
  );
}

function useTitle(items: readonly BinItem[]): string {
  const t = useTranslations('bin.confirm');
  const nameOf = useBinName();
  const [first] = items;
  if (items.length === 1 && first?.kind === 'record') return t('titleOne', { name: nameOf(first) });
  return t('title', { count: items.length, what: whatOf(items) });
}

function WhatGoes({ items }: { readonly items: readonly BinItem[] }): ReactElement {
  const t = useTranslations('bin.confirm');
  const entries = entriesOf(items).length;
  const kinds = ['person', 'school', 'circle', 'conversation', 'review'] as const;
  return (
    <>
      {entries === 0 ? null : <p>{t('what', { count: entries })}</p>}
      {kinds.map(kind => {
        const rows = items.flatMap(item =>
          item.kind === 'record' && item.row.record.kind === kind ? [item.row] : [],
        );
        if (rows.length === 0) return null;
        const touched = rows.reduce((sum, row) => sum + row.entries, 0);
        return <p key={kind}>{t(`records.${kind}`, { count: rows.length, touched })}</p>;
      })}
    </>
  );
}

/** Says who could not be erased, and why. */
function Stayed(props: { readonly items: readonly BinItem[]; readonly onClose: () => void }): ReactElement {
  const { items, onClose } = props;
  const t = useTranslations('bin.stayed');
  const nameOf = useBinName();
  return (
    <Dialog
      isOpen
      role="alertdialog"
      title={t('title', { names: nameList(items.map(nameOf)), count: items.length })}
      onClose={onClose}
      actions={
        <Button variant="filled" autoFocus onPress={onClose}>
          {t('close')}
        </Button>
      }
    >
      <p>{t('text', { count: items.length })}</p>
    </Dialog>
  );
}
