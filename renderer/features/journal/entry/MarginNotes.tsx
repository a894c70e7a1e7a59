import type { ReactElement } from 'react';
import { Button } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import type { EntrySummary, EntryView } from '../../../../shared/contract/journal';
import type { EntryId } from '../../../../shared/domain/ids';
import styles from './EntrySheet.module.css';

/** What leads here and where the text leads, beside the text it belongs to. */
export function MarginNotes(props: {
  readonly view: EntryView;
  readonly onOpen: (id: EntryId) => void;
}): ReactElement | null {
  const { view, onOpen } = props;
  const t = useTranslations('journal.entry');
  const related = new Set([...view.answers, ...view.answeredBy].map(row => row.id));
  const here = view.backlinks.filter(row => !related.has(row.id));
  const targets = view.links.flatMap(link => (link.target === null ? [] : [link.target]));
  const groups: readonly (readonly [string, readonly EntrySummary[]])[] = [
    [t('linksHere'), here],
    [t('links'), targets],
  ];
  const shown = groups.filter(([, rows]) => rows.length > 0);
  if (shown.length === 0) return null;
  return (
    <div className={styles['notes']}>
      {shown.map(([label, rows]) => (
        <NoteGroup key={label} label={label} rows={rows} onOpen={onOpen} />
      ))}
    </div>
  );
}

function NoteGroup(props: {
  readonly label: string;
  readonly rows: readonly EntrySummary[];
  readonly onOpen: (id: EntryId) => void;
}): ReactElement {
  const t = useTranslations('journal.list');
  return (
    <section aria-label={props.label}>
      <h3 className={styles['noteHead']}>{props.label}</h3>
      <ul>
        {props.rows.map(row => (
          <li key={row.id}>
            <Button className={styles['noteLink'] ?? ''} onPress={() => props.onOpen(row.id)}>
              {row.title === '' ? t('untitled') : row.title}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
