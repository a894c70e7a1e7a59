import { type ReactElement, type ReactNode, type Ref, useEffect, useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { EntryView } from '../../../../shared/contract/journal';
import type { EntryId } from '../../../../shared/domain/ids';
import { type EditorHandle, MarkdownEditor } from '../../../editor/MarkdownEditor';
import { useSpelling } from '../../../editor/spelling/use-spelling';
import { TooLongDialog } from '../../../editor/TooLongDialog';
import { useSuggestions } from '../../../editor/use-suggestions';
import { MarginRow } from '../../../ui';
import { FailureNotice } from '../../../words';
import { EntryPreview } from './EntryPreview';
import styles from './EntrySheet.module.css';
import { MarginNotes } from './MarginNotes';
import type { Saver, SaverSnapshot } from './saver';
import type { useOpenMark } from './use-open-mark';

/** The text of an entry. `isReading` shows it as a page; the editor stays behind it with everything that can be undone. */
export type EntryTextProps = {
  readonly view: EntryView;
  readonly saver: Saver;
  readonly snapshot: SaverSnapshot;
  readonly editor: { readonly current: EditorHandle | null };
  readonly editorRef: Ref<EditorHandle>;
  readonly marks: ReturnType<typeof useOpenMark>;
  readonly isReading: boolean;
  readonly isReadOnly: boolean;
  /** Stands before the notes in the margin. */
  readonly note: ReactNode;
  readonly onOpen: (id: EntryId) => void;
  readonly onSave: () => void;
  readonly onLeave: () => void;
  readonly onFiles: (files: readonly File[]) => void;
};

/** The text, to write or to read, with its margin notes. */
export function EntryText(props: EntryTextProps): ReactElement {
  const { view, saver, editor, marks, isReading, isReadOnly } = props;
  useReplacedText(props.snapshot.bodyVersion, () => editor.current?.replace(saver.content().body));
  const takeText = (text: string): void => {
    editor.current?.replace(text);
    saver.edit({}, () => text);
  };
  return (
    <MarginRow
      align="top"
      note={
        <div className={styles['beside']}>
          {props.note}
          <MarginNotes view={view} onOpen={props.onOpen} />
        </div>
      }
    >
      <div className={styles['body']} hidden={isReading || isReadOnly}>
        <Writing {...props} />
      </div>
      {isReading || isReadOnly ? (
        <EntryPreview
          text={saver.content().body}
          attachments={view.attachments}
          onMark={marks.openMark}
          onAddress={marks.openAddress}
          onText={isReadOnly ? undefined : takeText}
        />
      ) : null}
    </MarginRow>
  );
}

function Writing(props: EntryTextProps): ReactElement {
  const { view, saver, editorRef, marks, onSave, onLeave, onFiles } = props;
  const t = useTranslations('editor');
  const [problem, setProblem] = useState<unknown>(null);
  const suggestions = useSuggestions(setProblem);
  const spelling = useSpelling(setProblem);
  const [initialText] = useState(() => saver.content().body);
  const [isTooLong, setTooLong] = useState(false);
  const missing = useMemo(
    () => view.links.flatMap(link => (link.target === null ? [link.label] : [])),
    [view.links],
  );
  return (
    <>
      <MarkdownEditor
        ref={editorRef}
        initialText={initialText}
        missing={missing}
        words={{ label: t('label'), placeholder: t('placeholder'), checkLabel: t('check') }}
        {...suggestions}
        spelling={spelling}
        onChange={text => saver.edit({}, () => text.toString())}
        onBlur={onSave}
        onSave={onSave}
        onLeave={onLeave}
        onOpen={marks.openMark}
        onOpenAddress={marks.openAddress}
        onFiles={onFiles}
        onTooLong={() => setTooLong(true)}
      />
      <FailureNotice error={problem} />
      <TooLongDialog isOpen={isTooLong} onClose={() => setTooLong(false)} />
    </>
  );
}

/** Runs `replace` when the text was changed elsewhere and taken over. */
function useReplacedText(version: number, replace: () => void): void {
  const [seen] = useState({ version });
  useEffect(() => {
    if (seen.version === version) return;
    seen.version = version;
    replace();
  });
}
