import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { EntryView } from '../../../../shared/contract/journal';
import { attachmentLimit } from '../../../../shared/domain/entry';
import type { AttachmentId, EntryId } from '../../../../shared/domain/ids';
import { api, failureOf, queryKeys } from '../../../api';
import { useFailureText } from '../../../words';
import type { Saver } from '../entry/saver';

/** What is being added, and what could not be. */
export type Attaching = {
  readonly adding: string | null;
  readonly problems: readonly string[];
  readonly add: (files: readonly File[]) => Promise<void>;
  readonly remove: (id: AttachmentId) => Promise<void>;
  readonly dismiss: () => void;
};

/** Adds files to an entry one after the other, and takes them out again. Unsaved text goes to the disk first. */
export function useAttachments(entry: EntryId, saver: Saver): Attaching {
  const client = useQueryClient();
  const t = useTranslations('editor.attachments');
  const textOf = useFailureText();
  const [adding, setAdding] = useState<string | null>(null);
  const [problems, setProblems] = useState<readonly string[]>([]);

  const settle = (view: EntryView): void => {
    client.setQueryData(queryKeys.entry(entry), view);
    saver.meet(view.entry);
  };
  const addOne = async (file: File): Promise<string | null> => {
    if (file.size > attachmentLimit) return t('tooLarge', { name: file.name });
    setAdding(file.name);
    try {
      const bytes = new Uint8Array(await file.arrayBuffer());
      settle(await api.addAttachment({ entry, name: file.name, bytes }));
      return null;
    } catch (error) {
      const { what, next } = textOf(error);
      if (failureOf(error).code === 'file-too-large') return t('tooLarge', { name: file.name });
      return t('failed', { name: file.name, what, next });
    }
  };

  return {
    adding,
    problems,
    add: async files => {
      setProblems([]);
      await saver.flush().catch(() => saver.snapshot());
      for (const file of files) {
        const problem = await addOne(file);
        if (problem !== null) setProblems(known => [...known, problem]);
      }
      setAdding(null);
    },
    remove: async id => settle(await api.removeAttachment({ id })),
    dismiss: () => setProblems([]),
  };
}
