import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { EntryView } from '../../../../shared/contract/journal';
import type { EntryId } from '../../../../shared/domain/ids';
import { api } from '../../../api';
import type { SaverSnapshot } from './saver';

/** Starts advice that answers this question, on the same themes and from the same people. */
export function useAnswering(
  view: EntryView,
  fields: SaverSnapshot['fields'],
  onCreated: (id: EntryId) => void,
) {
  const { themes, tags, people } = fields;
  return useMutation({
    mutationFn: () =>
      api.createEntry({
        kind: 'advice',
        template: null,
        content: { answers: [view.entry.id], themes, tags, people },
      }),
    onSuccess: ({ entry }) => onCreated(entry.id),
  });
}

/** Takes an entry out of the bin. */
export function usePuttingBack(id: EntryId) {
  return useMutation({ mutationFn: () => api.unbinEntries({ ids: [id] }) });
}

const copySeconds = 120;

/** Puts `[[title]]` on the clipboard for two minutes. */
export function useCopyLink(title: string) {
  const t = useTranslations('journal.actions');
  const [copied, setCopied] = useState('');
  const copying = useMutation({
    mutationFn: () => api.copySecret({ text: `[[${title.trim()}]]`, seconds: copySeconds }),
    onSuccess: () => setCopied(title),
  });
  return {
    error: copying.error,
    copy: () => copying.mutate(),
    isCopied: copied === title && title !== '',
    said: t('linkCopied'),
  };
}
