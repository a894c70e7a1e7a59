import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactElement, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { EntryView, RevisionSummary } from '../../../../shared/contract/journal';
import type { RevisionId } from '../../../../shared/domain/ids';
import { localDateOf } from '../../../../shared/domain/time';
import { api, historyQuery, queryKeys, revisionQuery } from '../../../api';
import { Changes } from '../../../changes/Changes';
import { Button, EmptyState, MarginRow, Notice, Sheet, SheetHeader } from '../../../ui';
import { FailureNotice, useSpokenMoment, writeDay, writeTime } from '../../../words';
import styles from './History.module.css';

/** Every earlier state of an entry, in place of the entry itself. */
export function HistorySheet(props: { readonly view: EntryView; readonly onBack: () => void }): ReactElement {
  const { view, onBack } = props;
  const { id, title } = view.entry;
  const t = useTranslations('history');
  const { data: revisions, error } = useQuery(historyQuery(id));
  const restoring = useRestore(view);
  return (
    <Sheet
      label={t('title')}
      header={
        <SheetHeader
          title={t('title')}
          summary={title === '' ? t('summaryUntitled') : t('summary', { title })}
          actions={
            <Button icon="arrow-left" onPress={onBack} autoFocus>
              {t('back')}
            </Button>
          }
        />
      }
    >
      <div role="status">
        {restoring.restored === null ? null : (
          <MarginRow>
            <Notice
              title={t('restored', { date: restoring.restored })}
              actions={
                <Button variant="link" onPress={restoring.undo}>
                  {t('undo')}
                </Button>
              }
            />
          </MarginRow>
        )}
      </div>
      <FailureNotice error={error ?? restoring.error} />
      {revisions?.length === 0 ? (
        <MarginRow>
          <EmptyState invitation={t('empty.invitation')}>{t('empty.more')}</EmptyState>
        </MarginRow>
      ) : null}
      <ul className={styles['revisions']}>
        {(revisions ?? []).map(revision => (
          <RevisionRow
            key={revision.id}
            revision={revision}
            view={view}
            onRestore={() => restoring.restore(revision)}
          />
        ))}
      </ul>
    </Sheet>
  );
}

function RevisionRow(props: {
  readonly revision: RevisionSummary;
  readonly view: EntryView;
  readonly onRestore: () => void;
}): ReactElement {
  const { revision, view, onRestore } = props;
  const t = useTranslations('history');
  const spoken = useSpokenMoment();
  const [isOpen, setOpen] = useState(false);
  const day = localDateOf(revision.at);
  const region = `changes-${revision.id}`;
  return (
    <MarginRow as="li" label={writeDay(day, 'dayMonth')} note={writeTime(revision.at)}>
      <p className={styles['name']}>{revision.title === '' ? t('untitled') : revision.title}</p>
      <p className={styles['lines']}>{t('lines', { added: revision.added, removed: revision.removed })}</p>
      <div className={styles['actions']}>
        <Button
          variant="link"
          aria-expanded={isOpen}
          {...(isOpen ? { 'aria-controls': region } : {})}
          onPress={() => setOpen(!isOpen)}
        >
          {t(isOpen ? 'hide' : 'show')}
        </Button>
        {view.entry.binnedAt === null ? (
          <Button size="text" icon="restore" onPress={onRestore}>
            {t('restore')}
          </Button>
        ) : null}
      </div>
      {isOpen ? (
        <section id={region} aria-label={t('changesLabel', { date: spoken(revision.at, Date.now()) })}>
          <RevisionChanges id={revision.id} view={view} />
        </section>
      ) : null}
    </MarginRow>
  );
}

function RevisionChanges({ id, view }: { readonly id: RevisionId; readonly view: EntryView }): ReactElement {
  const t = useTranslations('history');
  const { data: revision, error } = useQuery(revisionQuery(id));
  if (error !== null) return <FailureNotice error={error} />;
  if (revision === undefined) return <p className={styles['quiet']}>{t('loading')}</p>;
  const { content } = revision;
  return (
    <>
      {content.title === view.entry.title ? null : (
        <p className={styles['quiet']}>{t('titleWas', { title: content.title })}</p>
      )}
      <Changes earlier={content.body} later={view.entry.body} />
    </>
  );
}

/** Brings an earlier state back, and the one before it again. */
function useRestore(view: EntryView) {
  const client = useQueryClient();
  const spoken = useSpokenMoment();
  const [restored, setRestored] = useState<{ readonly date: string; readonly before: EntryView } | null>(
    null,
  );
  const settle = async (next: EntryView): Promise<void> => {
    client.setQueryData(queryKeys.entry(next.entry.id), next);
    await client.invalidateQueries({ queryKey: queryKeys.history(next.entry.id) });
  };
  const restoring = useMutation({
    mutationFn: (revision: RevisionSummary) => api.restoreRevision({ id: revision.id }),
    onSuccess: async (next, revision) => {
      setRestored({ date: spoken(revision.at, Date.now()), before: view });
      await settle(next);
    },
  });
  const undoing = useMutation({
    mutationFn: (before: EntryView) => undoRestore(before),
    onSuccess: async next => {
      setRestored(null);
      await settle(next);
    },
  });
  return {
    restored: restored?.date ?? null,
    error: restoring.error ?? undoing.error,
    restore: restoring.mutate,
    undo: () => {
      if (restored !== null) undoing.mutate(restored.before);
    },
  };
}

/** What was replaced by the restore is the newest state of the history. */
async function undoRestore({ entry }: EntryView): Promise<EntryView> {
  const [latest] = await api.entryHistory({ id: entry.id });
  return latest === undefined ? api.getEntry({ id: entry.id }) : api.restoreRevision({ id: latest.id });
}
