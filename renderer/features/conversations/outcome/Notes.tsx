import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import { NotesField } from '../../../records';
import { MarginRow } from '../../../ui';
import type { OpenConversation } from '../open-conversation';

/** The notes of a conversation, always at hand. */
export function Notes({ open }: { readonly open: OpenConversation }): ReactElement {
  const { draft, ports, isReadOnly } = open;
  const t = useTranslations('conversations.page');
  return (
    <MarginRow as="section" headingLevel={2} label={t('notes')} align="top">
      <NotesField
        label={t('notesLabel')}
        placeholder={t('notesPlaceholder')}
        text={draft.content.notes}
        version={draft.version}
        isReadOnly={isReadOnly}
        onEdit={notes => draft.edit({ notes })}
        onDone={() => {
          draft.flush().catch(() => draft.state);
        }}
        onOpenEntry={ports.onOpenEntry}
        onOpenRecord={ports.onOpenRecord}
      />
    </MarginRow>
  );
}
