import { type ReactElement, useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import type { EntrySummary } from '../../../../shared/contract/journal';
import type { EntryId } from '../../../../shared/domain/ids';
import type { Rating } from '../../../../shared/domain/review';
import type { Theme } from '../../../../shared/domain/theme';
import { EntryField } from '../../../choosers';
import { EntryItem, ItemList } from '../../../records';
import { IconButton } from '../../../ui';
import { classesOf } from '../../../ui/class-names';
import { useDay, useSpokenDay } from '../../../words';
import type { OpenReview } from '../page/open-review';
import styles from './EvidenceList.module.css';
import { withEvidence, withoutEvidence } from './ratings';

const cx = classesOf(styles);

/** Entries of the journal that show how far a theme has come. */
export function EvidenceList(props: {
  readonly open: OpenReview;
  readonly theme: Theme;
  readonly rating: Rating;
  readonly onChange: (changes: Pick<Rating, 'evidence'>) => void;
}): ReactElement {
  const { open, theme, rating, onChange } = props;
  const t = useTranslations('reviews.theme');
  const words = useTranslations('words');
  const aboutOf = useAbout();
  const known = open.view.evidence.find(one => one.theme === theme.id)?.entries ?? [];
  const rows = rating.evidence.flatMap(id => known.find(entry => entry.id === id) ?? []);
  const box = useRef<HTMLDivElement>(null);
  const onRemoved = useFocusAfterRemoval(box, rows.length);
  const change = (next: Rating): void => {
    onChange({ evidence: next.evidence });
    open.saveNow();
  };
  const remove = (id: EntryId, at: number): void => {
    onRemoved(at);
    change(withoutEvidence(rating, id));
  };
  return (
    <div ref={box} className={cx('evidence')}>
      {rows.length === 0 ? null : (
        <ItemList label={t('evidence', { theme: theme.name })}>
          {rows.map((row, at) => (
            <li key={row.id} className={cx('row')}>
              <EntryItem
                row={row}
                second=""
                end={aboutOf(row)}
                onOpen={() => open.ports.onOpenEntry(row.id)}
              />
              {open.isReadOnly ? null : (
                <IconButton
                  icon="close"
                  data-remove
                  label={t('remove', { title: row.title === '' ? words('untitled') : row.title })}
                  onPress={() => remove(row.id, at)}
                />
              )}
            </li>
          ))}
        </ItemList>
      )}
      {open.isReadOnly ? null : (
        <EntryField
          label={t('evidence', { theme: theme.name })}
          addLabel={t('add')}
          value={[]}
          known={[]}
          onChange={ids => change(withEvidence(rating, ids))}
        />
      )}
    </div>
  );
}

/** What it is and when, said at the end of its line. */
function useAbout(): (row: EntrySummary) => string {
  const t = useTranslations('reviews.theme');
  const words = useTranslations('words.kind');
  const spoken = useSpokenDay();
  const today = useDay();
  return row => {
    const about = t('kindAndDay', { kind: words(row.kind), day: spoken(row.date, today) });
    return row.binnedAt === null ? about : `${about}, ${t('inBin')}`;
  };
}

/** After one was taken away the keyboard goes to the next one, or to where one is added. */
function useFocusAfterRemoval(
  box: { readonly current: HTMLElement | null },
  count: number,
): (at: number) => void {
  const removed = useRef<{ readonly at: number; readonly count: number } | null>(null);
  useEffect(() => {
    if (removed.current === null || removed.current.count === count) return;
    const { at } = removed.current;
    removed.current = null;
    const crosses = box.current?.querySelectorAll<HTMLElement>('button[data-remove]');
    const next = crosses?.[Math.min(at, crosses.length - 1)] ?? box.current?.querySelector('input');
    next?.focus();
  }, [box, count]);
  return at => {
    removed.current = { at, count };
  };
}
