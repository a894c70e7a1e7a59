import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import type { MergeReport, PackView } from '../../../../shared/contract/sharing';
import type { EntryId } from '../../../../shared/domain/ids';
import { entryQuery } from '../../../api';
import { Item, ItemList } from '../../../records';
import { Button, MarginRow, Notice, Sheet, SheetHeader, StatusGlyph, useFewAtFirst } from '../../../ui';
import { progressOf } from '../../../ui/marks/status-progress';
import { ShowMore } from '../../../words';
import { LatestMerge } from './LatestMerge';
import { useReportWords } from './merge-words';
import styles from './Report.module.css';

/** What came of taking a pack in: how many, where they are, and the way back. */
export function TakenIn(props: {
  readonly pack: PackView;
  readonly report: MergeReport;
  readonly onOpenEntry: (id: EntryId) => void;
  readonly onAgain: () => void;
  readonly onLeave: () => void;
}): ReactElement {
  const { pack, report, onOpenEntry, onAgain, onLeave } = props;
  const t = useTranslations('takingIn.report');
  const said = useReportWords();
  const name = pack.sender.person?.name ?? pack.sender.name;
  const more = [
    ...(report.unchanged === 0 ? [] : [t('unchanged', { count: report.unchanged })]),
    ...(report.leftOut === 0 ? [] : [t('leftOut', { count: report.leftOut })]),
    ...(report.created + report.beside === 0 ? [] : [t('private')]),
  ];
  return (
    <Sheet
      header={
        <SheetHeader
          title={t('title')}
          summary={t('summary', { name, title: pack.title })}
          actions={
            <Button icon="arrow-left" onPress={onLeave}>
              {t('back')}
            </Button>
          }
        />
      }
    >
      <MarginRow>
        <div className={styles['said']}>
          <div role="status">
            <Notice icon="check" title={t('said', { parts: capital(said(report)) })}>
              {more.length === 0 ? null : more.join(' ')}
            </Notice>
          </div>
          <div>
            <Button variant="filled" autoFocus onPress={onAgain}>
              {t('again')}
            </Button>
          </div>
        </div>
      </MarginRow>
      {report.entries.length === 0 ? null : (
        <InTheJournal entries={report.entries} onOpenEntry={onOpenEntry} />
      )}
      <LatestMerge />
    </Sheet>
  );
}

function InTheJournal(props: {
  readonly entries: readonly EntryId[];
  readonly onOpenEntry: (id: EntryId) => void;
}): ReactElement {
  const { entries, onOpenEntry } = props;
  const t = useTranslations('takingIn.report');
  const { shown, left, more, box } = useFewAtFirst(entries);
  return (
    <MarginRow label={t('entries')} headingLevel={2} align="top">
      <ItemList label={t('entries')} listRef={box}>
        {shown.map(id => (
          <li key={id}>
            <Written id={id} onOpen={() => onOpenEntry(id)} />
          </li>
        ))}
      </ItemList>
      <ShowMore left={left} onMore={more} />
    </MarginRow>
  );
}

function Written({ id, onOpen }: { readonly id: EntryId; readonly onOpen: () => void }): ReactElement {
  const words = useTranslations('words');
  const entry = useQuery(entryQuery(id)).data?.entry;
  if (entry === undefined) return <p>{'\u2026'}</p>;
  return (
    <Item
      glyph={<StatusGlyph kind={entry.kind} progress={progressOf(entry.status)} />}
      title={entry.title === '' ? words('untitled') : entry.title}
      second={entry.status === null ? words(`kind.${entry.kind}`) : words(`status.${entry.status}`)}
      onOpen={onOpen}
    />
  );
}

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('en-GB') + text.slice(1);
