import { type ReactElement, useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { type EditorHandle, MarkdownEditor } from '../../editor/MarkdownEditor';
import { useSpelling } from '../../editor/spelling/use-spelling';
import { TooLongDialog } from '../../editor/TooLongDialog';
import { useSuggestions } from '../../editor/use-suggestions';
import { Markdown } from '../../markdown/Markdown';
import { classesOf } from '../../ui/class-names';
import { FailureNotice } from '../../words';
import styles from './NotesField.module.css';
import { type NotePorts, useNoteMarks } from './note-marks';

const cx = classesOf(styles);

const nothingMissing: readonly string[] = [];

/** `text` is taken anew when `version` grows; otherwise the field keeps its own. `onDone` hears that it was left. */
export type NotesFieldProps = NotePorts & {
  readonly label: string;
  readonly placeholder: string;
  readonly text: string;
  readonly version: number;
  readonly isReadOnly?: boolean;
  readonly onEdit: (text: string) => void;
  readonly onDone: () => void;
};

/** Markdown notes beside a record, written where they stand. */
export function NotesField(props: NotesFieldProps): ReactElement {
  const { label, placeholder, text, version, isReadOnly = false, onEdit, onDone } = props;
  const t = useTranslations('records');
  const editor = useTranslations('editor');
  const [failure, setFailure] = useState<unknown>(null);
  const suggestions = useSuggestions(setFailure);
  const spelling = useSpelling(setFailure);
  const marks = useNoteMarks(props);
  const handle = useRef<EditorHandle>(null);
  const [initialText] = useState(text);
  const [isTooLong, setTooLong] = useState(false);
  const [hasFiles, setHasFiles] = useState(false);
  const seen = useRef(version);
  useEffect(() => {
    if (seen.current === version) return;
    seen.current = version;
    if (handle.current !== null && handle.current.text().toString() !== text) handle.current.replace(text);
  }, [version, text]);

  if (isReadOnly) return <ReadNotes {...props} />;
  return (
    <div className={cx('notes')}>
      <MarkdownEditor
        ref={handle}
        initialText={initialText}
        missing={nothingMissing}
        words={{ label, placeholder, checkLabel: editor('check') }}
        {...suggestions}
        spelling={spelling}
        onChange={next => onEdit(next.toString())}
        onBlur={onDone}
        onSave={onDone}
        onLeave={onDone}
        onOpen={marks.open}
        onOpenAddress={marks.openAddress}
        onFiles={() => setHasFiles(true)}
        onTooLong={() => setTooLong(true)}
      />
      <FailureNotice error={failure} />
      <p role="status" className={cx('said')}>
        {hasFiles ? t('noFiles') : marks.said}
      </p>
      <TooLongDialog isOpen={isTooLong} onClose={() => setTooLong(false)} />
      {marks.dialog}
    </div>
  );
}

/** Notes that can only be read, as a page. */
function ReadNotes(props: NotePorts & { readonly text: string }): ReactElement {
  const t = useTranslations('editor');
  const marks = useNoteMarks(props);
  const at = { from: 0, to: 0 };
  return (
    <div className={cx('notes')}>
      <Markdown
        text={props.text}
        onAddress={marks.openAddress}
        onLink={label => marks.open({ kind: 'link', label, ...at })}
        onMention={name => marks.open({ kind: 'mention', name, ...at })}
        onTag={tag => marks.open({ kind: 'tag', tag, ...at })}
        onCheck={undefined}
        picture={() => null}
        remotePicture={name => t('preview.remotePicture', { name })}
        checkLabel={t('check')}
      />
      <p role="status" className={cx('said')}>
        {marks.said}
      </p>
      {marks.dialog}
    </div>
  );
}
