import { type ReactElement, type ReactNode, useEffect, useEffectEvent, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { EntryView } from '../../../../shared/contract/journal';
import type { EntryId } from '../../../../shared/domain/ids';
import { EditorToolbar } from '../../../editor/EditorToolbar';
import type { EditorHandle } from '../../../editor/MarkdownEditor';
import { Button, MarginRow, Notice, Sheet, VisuallyHidden } from '../../../ui';
import { FailureNotice, useDay } from '../../../words';
import { AttachmentList } from '../attachments/AttachmentList';
import { useAttachments } from '../attachments/use-attachments';
import { EntryPaper } from '../paper/EntryPaper';
import { usePrintedEntry } from '../paper/use-printed-entry';
import { EntryActions } from './EntryActions';
import { EntryHead } from './EntryHead';
import styles from './EntrySheet.module.css';
import { EntryText } from './EntryText';
import { LinkDialog } from './LinkDialog';
import { MarginNotes } from './MarginNotes';
import { type LineProps, PropertyLines } from './PropertyLines';
import { SaveLine } from './SaveLine';
import { useAnswering, useCopyLink, usePuttingBack } from './use-entry-actions';
import { type MarkPorts, useOpenMark } from './use-open-mark';
import { useRaising } from './use-raising';
import { useSaver } from './use-saver';

/** Where an entry leads, and what is done with it as a whole. */
export type EntryPorts = MarkPorts & {
  readonly onLeave: () => void;
  readonly onBin: (view: EntryView) => void;
  readonly onHistory: () => void;
  readonly onShare: (id: EntryId) => void;
  readonly parts: EntryParts;
  /** A new entry was made from this one. */
  readonly onCreated: (id: EntryId) => void;
  /** Lets others go into the entry: the list does, on Enter. */
  readonly onReady: (enter: (() => void) | null) => void;
  /** Lets others link from the entry: the palette does. */
  readonly onLinker: (linker: Linker | null) => void;
};

/** What others say of an entry on its page: a line under its properties, and a note under its text. */
export type EntryParts = {
  readonly line: (id: EntryId) => ReactNode;
  readonly note: (id: EntryId) => ReactNode;
};

/** Writes a link to the entry called `title` where the cursor is. */
export type Linker = { readonly insert: (title: string) => void };

/** `startsInside` gives the keyboard to the text at once. */
export type EntryPageProps = {
  readonly view: EntryView;
  readonly ports: EntryPorts;
  readonly startsInside: boolean;
};

/** One entry: what state it is in, its properties, its text, and what belongs to it. */
export function EntryPage({ view, ports, startsInside }: EntryPageProps): ReactElement {
  const t = useTranslations('journal.entry');
  const today = useDay();
  const { saver, snapshot } = useSaver(view);
  const editor = useRef<EditorHandle>(null);
  const [isReading, setReading] = useState(false);
  const attaching = useAttachments(view.entry.id, saver);
  const marks = useOpenMark(view, saver, ports);
  const copying = useCopyLink(snapshot.fields.title);
  const answering = useAnswering(view, snapshot.fields, ports.onCreated);
  const printing = usePrintedEntry(view, saver);
  const raise = useRaising(view.entry.id, saver);
  const isReadOnly = view.entry.binnedAt !== null;
  const { onOpenRecord } = ports;
  const line: LineProps = { view, fields: snapshot.fields, edit: saver.edit, isReadOnly, onOpenRecord };
  const enter = (): void => editor.current?.focus();
  useReady(ports.onReady, enter);
  useStartInside(startsInside, enter);
  useLinker(ports.onLinker, isReadOnly, title => {
    setReading(false);
    editor.current?.insert(`[[${title}]]`);
  });

  const saveNow = (): void => {
    saver.flush().catch(() => saver.snapshot());
  };
  return (
    <section className={styles['holder']} aria-label={t('desk')}>
      <Sheet
        label={t('label')}
        top={
          <div className={styles['top']}>
            <SaveLine saver={saver} view={snapshot.save} onCopied={ports.onCreated} />
            <EntryActions
              {...line}
              onHistory={() => saver.flush().then(ports.onHistory, ports.onHistory)}
              onCopyLink={copying.copy}
              onPrint={printing.print}
              onShare={() => ports.onShare(view.entry.id)}
              onBin={() => ports.onBin(view)}
            />
          </div>
        }
      >
        {isReadOnly ? <BinnedNotice id={view.entry.id} /> : null}
        <div className={styles['head']}>
          <EntryHead {...line} onDown={enter} onLeave={ports.onLeave} onBlur={saveNow} />
          <PropertyLines
            {...line}
            today={today}
            onOpen={ports.onOpen}
            onWriteAnswer={() => answering.mutate()}
            onRaise={raise}
            more={isReadOnly ? null : ports.parts.line(view.entry.id)}
          />
        </div>
        <EntryText
          view={view}
          saver={saver}
          snapshot={snapshot}
          editor={editor}
          editorRef={editor}
          marks={marks}
          isReading={isReading}
          isReadOnly={isReadOnly}
          note={ports.parts.note(view.entry.id)}
          onOpen={ports.onOpen}
          onSave={saveNow}
          onLeave={ports.onLeave}
          onFiles={attaching.add}
        />
        <MarginRow>
          <FailureNotice error={answering.error ?? copying.error ?? printing.error} />
          <AttachmentList attachments={view.attachments} attaching={attaching} isReadOnly={isReadOnly} />
          <div className={styles['under']}>
            {ports.parts.note(view.entry.id)}
            <MarginNotes view={view} onOpen={ports.onOpen} />
          </div>
        </MarginRow>
      </Sheet>
      {isReadOnly ? null : (
        <div className={styles['foot']}>
          <EditorToolbar
            isReading={isReading}
            onFormat={format => editor.current?.format(format)}
            onFiles={attaching.add}
            onReading={setReading}
          />
        </div>
      )}
      <div role="status">
        <VisuallyHidden>{copying.isCopied ? copying.said : ''}</VisuallyHidden>
      </div>
      {printing.content === null ? null : <EntryPaper printed={printing.content} />}
      <LinkDialog question={marks.question} onClose={marks.forget} onWritten={ports.onCreated} />
    </section>
  );
}

function BinnedNotice({ id }: { readonly id: EntryId }): ReactElement {
  const t = useTranslations('journal.entry');
  const putBack = usePuttingBack(id);
  return (
    <MarginRow>
      <Notice
        title={t('binned')}
        icon="bin"
        actions={<Button onPress={() => putBack.mutate()}>{t('putBack')}</Button>}
      />
      <FailureNotice error={putBack.error} />
    </MarginRow>
  );
}

/** Tells how to go into the entry, as long as it is there. */
function useReady(onReady: EntryPorts['onReady'], enter: () => void): void {
  const latest = useEffectEvent(enter);
  useEffect(() => {
    onReady(() => latest());
    return () => onReady(null);
  }, [onReady]);
}

function useLinker(onLinker: EntryPorts['onLinker'], isReadOnly: boolean, insert: Linker['insert']): void {
  const latest = useEffectEvent(insert);
  useEffect(() => {
    if (isReadOnly) return;
    onLinker({ insert: title => latest(title) });
    return () => onLinker(null);
  }, [onLinker, isReadOnly]);
}

function useStartInside(isWanted: boolean, enter: () => void): void {
  const start = useEffectEvent(() => {
    if (isWanted) enter();
  });
  useEffect(() => start(), []);
}
