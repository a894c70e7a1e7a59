import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import { MarginRow, useIsPainted } from '../../ui';
import type { RecordDraft } from '../draft/use-record-draft';
import { looksPlain } from '../fields/looks-plain';
import { NotesField } from '../fields/NotesField';
import type { NotePorts } from '../fields/note-marks';
import { PlainNotes } from '../fields/PlainNotes';

/** One text of a record under its own heading; left out where there is nothing to read and nothing can be written. */
export function RecordNotes<Content>(
  props: NotePorts & {
    readonly title: string;
    readonly placeholder?: string;
    readonly text: string;
    readonly draft: RecordDraft<Content>;
    readonly isReadOnly: boolean;
    readonly onEdit: (text: string) => void;
  },
): ReactElement | null {
  const { title, placeholder, text, draft, isReadOnly, onEdit } = props;
  const t = useTranslations('records');
  const isPainted = useIsPainted();
  if (isReadOnly && text === '') return null;
  const hint = placeholder ?? t('notesPlaceholder');
  return (
    <MarginRow label={title} headingLevel={3}>
      {isPainted || isReadOnly || !looksPlain(text) ? (
        <NotesField
          label={title}
          placeholder={hint}
          text={text}
          version={draft.version}
          isReadOnly={isReadOnly}
          onEdit={onEdit}
          onDone={() => void draft.flush().catch(() => draft.state)}
          onOpenEntry={props.onOpenEntry}
          onOpenRecord={props.onOpenRecord}
        />
      ) : (
        <PlainNotes text={text} placeholder={hint} />
      )}
    </MarginRow>
  );
}
