import { useMutation } from '@tanstack/react-query';
import { type ReactElement, useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { EntryView } from '../../../../shared/contract/journal';
import type { EntryId } from '../../../../shared/domain/ids';
import { api } from '../../../api';
import { Button, Dialog, MarginRow, Notice, Sheet, VisuallyHidden } from '../../../ui';
import { writeDay } from '../../../words';
import { AttachmentList } from '../attachments/AttachmentList';
import { useAttachments } from '../attachments/use-attachments';
import { EditorToolbar } from '../editor/EditorToolbar';
import { type EditorHandle, MarkdownEditor } from '../editor/MarkdownEditor';
import { EntryPreview } from '../markdown/EntryPreview';
import { useDay } from '../use-day';
import { DayPopover } from './DayPopover';
import { EntryActions } from './EntryActions';
import styles from './EntrySheet.module.css';
import { useIsFresh } from './fresh-entry';
import { LinkDialog } from './LinkDialog';
import { MarginNotes } from './MarginNotes';
import { type LineProps, PropertyLines } from './PropertyLines';
import { SaveLine } from './SaveLine';
import { TitleField } from './TitleField';
import { type MarkPorts, useOpenMark } from './use-open-mark';
import { useSaver } from './use-saver';
import { useSuggestions } from './use-suggestions';

/** Where an entry leads, and what is done with it as a whole. */
export type EntryPorts = MarkPorts & {
  readonly onLeave: () => void;
  readonly onBin: (view: EntryView) => void;
  readonly onHistory: () => void;
  /** A new entry was made from this one. */
  readonly onCreated: (id: EntryId) => void;
  /** Lets others go into the entry: the list does, on Enter. */
  readonly onReady: (enter: (() => void) | null) => void;
};

/** One entry: what state it is in, its properties, its text, and what belongs to it. */
export function EntryPage({
  view,
  ports,
}: {
  readonly view: EntryView;
  readonly ports: EntryPorts;
}): ReactElement {
  const t = useTranslations('journal.entry');
  const editorWords = useTranslations('editor');
  const today = useDay();
  const { saver, snapshot } = useSaver(view);
  const { fields } = snapshot;
  const editor = useRef<EditorHandle>(null);
  const title = useRef<HTMLTextAreaElement>(null);
  const [isReading, setReading] = useState(false);
  const [isTooLong, setTooLong] = useState(false);
  const attaching = useAttachments(view.entry.id, saver);
  const suggestions = useSuggestions();
  const marks = useOpenMark(view, saver, ports);
  const isReadOnly = view.entry.binnedAt !== null;
  const [initialText] = useState(() => saver.content().body);
  const [missing, setMissing] = useState<readonly string[]>([]);
  const line: LineProps = { view, fields, edit: saver.edit, isReadOnly };

  useFreshTitle(view.entry.id, title);
  useReplacedText(snapshot.bodyVersion, () => editor.current?.replace(saver.content().body));
  useEffect(() => {
    setMissing(view.links.flatMap(link => (link.target === null ? [link.label] : [])));
  }, [view.links]);
  const { onReady } = ports;
  useEffect(() => {
    onReady(() => editor.current?.focus());
    return () => onReady(null);
  }, [onReady]);

  const saveNow = (): void => {
    saver.flush().catch(() => saver.snapshot());
  };
  const answering = useMutation({
    mutationFn: () =>
      api.createEntry({
        kind: 'advice',
        template: null,
        content: {
          title: '',
          answers: [view.entry.id],
          themes: fields.themes,
          tags: fields.tags,
          people: fields.people,
        },
      }),
    onSuccess: ({ entry }) => ports.onCreated(entry.id),
  });
  const copying = useCopyLink(fields.title);
  const putBack = useMutation({ mutationFn: () => api.unbinEntries({ ids: [view.entry.id] }) });

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
              onBin={() => ports.onBin(view)}
            />
          </div>
        }
      >
        {isReadOnly ? (
          <MarginRow>
            <Notice
              title={t('binned')}
              icon="bin"
              actions={<Button onPress={() => putBack.mutate()}>{t('putBack')}</Button>}
            />
          </MarginRow>
        ) : null}
        <div className={styles['head']}>
          <MarginRow label={<EntryDay {...line} />}>
            <h2>
              <VisuallyHidden>{fields.title === '' ? t('label') : fields.title}</VisuallyHidden>
            </h2>
            <TitleField
              ref={title}
              title={fields.title}
              kind={fields.kind}
              isReadOnly={isReadOnly}
              onChange={text => saver.edit({ title: text })}
              onDown={() => editor.current?.focus()}
              onLeave={ports.onLeave}
              onBlur={saveNow}
            />
          </MarginRow>
          <PropertyLines
            {...line}
            today={today}
            onOpen={ports.onOpen}
            onWriteAnswer={() => answering.mutate()}
            onSayOutcome={() => editor.current?.append(`## ${t('outcomeHeading')}\n\n`)}
          />
        </div>
        <MarginRow
          align="top"
          note={
            <div className={styles['beside']}>
              <MarginNotes view={view} onOpen={ports.onOpen} />
            </div>
          }
        >
          <div className={styles['body']} hidden={isReading || isReadOnly}>
            <MarkdownEditor
              ref={editor}
              initialText={initialText}
              missing={missing}
              words={{
                label: editorWords('label'),
                placeholder: editorWords('placeholder'),
                checkLabel: editorWords('check'),
              }}
              {...suggestions}
              onChange={text => saver.edit({}, () => text.toString())}
              onBlur={saveNow}
              onSave={saveNow}
              onLeave={ports.onLeave}
              onOpen={marks.openMark}
              onOpenAddress={marks.openAddress}
              onFiles={attaching.add}
              onTooLong={() => setTooLong(true)}
            />
          </div>
          {isReading || isReadOnly ? (
            <EntryPreview
              text={saver.content().body}
              attachments={view.attachments}
              onMark={marks.openMark}
              onAddress={marks.openAddress}
              onText={
                isReadOnly
                  ? undefined
                  : text => {
                      editor.current?.replace(text);
                      saver.edit({}, () => text);
                    }
              }
            />
          ) : null}
        </MarginRow>
        <MarginRow>
          <AttachmentList attachments={view.attachments} attaching={attaching} isReadOnly={isReadOnly} />
          <div className={styles['under']}>
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
      <Dialog
        isOpen={isTooLong}
        onClose={() => setTooLong(false)}
        title={editorWords('tooLong.title')}
        role="alertdialog"
        actions={
          <Button variant="filled" autoFocus onPress={() => setTooLong(false)}>
            {editorWords('tooLong.dismiss')}
          </Button>
        }
      >
        <p>{editorWords('tooLong.text')}</p>
      </Dialog>
      <LinkDialog question={marks.question} onClose={marks.forget} onWritten={ports.onCreated} />
    </section>
  );
}

/** When it happened, in the margin beside the title. */
function EntryDay({ fields, edit, isReadOnly }: LineProps): ReactElement {
  const t = useTranslations('journal.entry');
  const words = (
    <>
      <span className={styles['day']}>{writeDay(fields.date, 'weekday')}</span>
      <span className={styles['date']}>{writeDay(fields.date, dateFormat(fields.date))}</span>
    </>
  );
  if (isReadOnly) return words;
  return (
    <DayPopover
      isInMargin
      label={t('date', { date: writeDay(fields.date, 'fullWithYear') })}
      fieldLabel={t('changeDate')}
      value={fields.date}
      onChange={date => {
        if (date !== null) edit({ date });
      }}
    >
      {words}
    </DayPopover>
  );
}

const dateFormat = (date: string): 'dayMonth' | 'dayMonthYear' =>
  date.slice(0, 4) === String(new Date().getFullYear()) ? 'dayMonth' : 'dayMonthYear';

function useFreshTitle(id: EntryId, title: { readonly current: HTMLTextAreaElement | null }): void {
  const isFresh = useIsFresh(id);
  useEffect(() => {
    if (isFresh) title.current?.focus();
  }, [isFresh, title]);
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

const copySeconds = 120;

/** Puts `[[title]]` on the clipboard for two minutes. */
function useCopyLink(title: string) {
  const t = useTranslations('journal.actions');
  const [copied, setCopied] = useState('');
  const copying = useMutation({
    mutationFn: () => api.copySecret({ text: `[[${title.trim()}]]`, seconds: copySeconds }),
    onSuccess: () => setCopied(title),
  });
  return { copy: () => copying.mutate(), isCopied: copied === title && title !== '', said: t('linkCopied') };
}
