import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { Button } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import type { EntrySummary, EntryView } from '../../../../shared/contract/journal';
import type { RelatedEntry } from '../../../../shared/contract/network';
import type { EntryId } from '../../../../shared/domain/ids';
import { relatedQuery, useSettings } from '../../../api';
import { nameList, shortNames } from '../../../words';
import styles from './EntrySheet.module.css';
import { LooseNames } from './LooseNames';

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
  return (
    <div className={styles['notes']}>
      {shown.map(([label, rows]) => (
        <NoteGroup key={label} label={label} rows={rows} onOpen={onOpen} />
      ))}
      <LooseNames view={view} />
      <Related
        id={view.entry.id}
        known={new Set([...related, ...rows(here), ...rows(targets)])}
        onOpen={onOpen}
      />
    </div>
  );
}

const rows = (found: readonly EntrySummary[]): readonly EntryId[] => found.map(row => row.id);

/** Entries with people, themes or words in common, and what that is; they come when they are found, and nothing waits for them. */
function Related(props: {
  readonly id: EntryId;
  readonly known: ReadonlySet<EntryId>;
  readonly onOpen: (id: EntryId) => void;
}): ReactElement | null {
  const t = useTranslations('journal');
  const why = useWhyRelated();
  const found = useQuery(relatedQuery(props.id)).data ?? [];
  const shown = found.filter(({ entry }) => !props.known.has(entry.id)).slice(0, relatedShown);
  if (shown.length === 0) return null;
  return (
    <section aria-label={t('entry.related')}>
      <h3 className={styles['noteHead']}>{t('entry.related')}</h3>
      <ul>
        {shown.map(one => (
          <li key={one.entry.id}>
            <Button className={styles['noteLink'] ?? ''} onPress={() => props.onOpen(one.entry.id)}>
              {one.entry.title === '' ? t('list.untitled') : one.entry.title}
            </Button>
            <p className={styles['why']}>{why(one)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

const relatedShown = 4;

/** Says what two entries share, the most telling first. */
function useWhyRelated(): (related: RelatedEntry) => string {
  const t = useTranslations('journal.entry.relatedBy');
  const themes = useSettings().data?.themes ?? [];
  return ({ people, themes: shared, words }) => {
    const themeNames = themes.filter(theme => shared.includes(theme.id)).map(theme => theme.name);
    const parts = [
      ...(people.length === 0 ? [] : [t('people', { people: nameList(shortNames(people)) })]),
      ...(themeNames.length === 0 ? [] : [t('themes', { themes: nameList(themeNames) })]),
      ...(words.length === 0
        ? []
        : [t('words', { words: nameList(words.slice(0, 3).map(word => `“${word}”`)) })]),
    ];
    return parts[0] ?? '';
  };
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
