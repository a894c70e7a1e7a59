import { type ReactElement, type ReactNode, useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { MarginRow, useLongList } from '../../../ui';
import { classesOf } from '../../../ui/class-names';
import styles from './Check.module.css';
import { CheckHead } from './CheckHead';
import { FindingRow } from './FindingRow';
import type { FindingGroup } from './finding-groups';
import { StopNotice } from './StopNotice';
import type { Checking } from './use-checking';

const cx = classesOf(styles);

type Row =
  | { readonly kind: 'head' }
  | { readonly kind: 'stop' }
  | { readonly kind: 'group'; readonly group: FindingGroup };

/** Pixels of a shut row, and of others until they are drawn. */
const shutHeight = 70;
const otherHeight = 220;

/** Everything that was found, only what is near the screen drawn. */
export function FindingList({ checking }: { readonly checking: Checking }): ReactElement {
  const t = useTranslations('sharing.check');
  const { groups, openKey } = checking;
  const rows: readonly Row[] = [
    { kind: 'head' },
    ...(groups[0]?.isStop === true ? [{ kind: 'stop' } as const] : []),
    ...groups.map(group => ({ kind: 'group', group }) as const),
  ];
  const sizeOf = (index: number): number => {
    const row = rows[index];
    return row?.kind === 'group' && row.group.key !== openKey ? shutHeight : otherHeight;
  };
  const list = useLongList(rows.length, sizeOf, index => keyOf(rows[index]));
  const openRow = rows.findIndex(row => row.kind === 'group' && row.group.key === openKey);
  useKeyboardAtOpen(list.box, checking, () => {
    // What the head should know about a stop is read before its first note.
    if (checking.turns === 0 && rows[openRow - 1]?.kind === 'stop') list.scrollTo(openRow - 1, 'start');
    else if (openRow >= 0) list.scrollTo(openRow);
  });
  const { items, height, measure } = list.drawn;
  return (
    <div ref={list.box} className={cx('list')}>
      <ul className={cx('space')} style={{ height }} aria-label={t('findings')}>
        {items.map(({ key, index, start }) => (
          <li
            key={key}
            ref={measure}
            data-index={index}
            className={cx('row')}
            style={{ transform: `translateY(${start}px)` }}
            aria-posinset={index + 1}
            aria-setsize={rows.length}
          >
            {drawn(rows[index], checking)}
          </li>
        ))}
      </ul>
    </div>
  );
}

const keyOf = (row: Row | undefined): string => (row?.kind === 'group' ? row.group.key : (row?.kind ?? ''));

function drawn(row: Row | undefined, checking: Checking): ReactNode {
  switch (row?.kind) {
    case undefined:
      return null;
    case 'head':
      return (
        <MarginRow>
          <CheckHead checking={checking} />
        </MarginRow>
      );
    case 'stop':
      return (
        <MarginRow>
          <StopNotice />
        </MarginRow>
      );
    case 'group':
      return <FindingRow group={row.group} checking={checking} isOpen={row.group.key === checking.openKey} />;
  }
}

/** The keyboard goes to the finding that was opened, as soon as that is drawn. */
function useKeyboardAtOpen(
  box: { readonly current: HTMLElement | null },
  { openKey, turns }: Checking,
  scroll: () => void,
): void {
  const sought = useRef<{ readonly turns: number } | null>(null);
  useEffect(() => {
    if (openKey === null) return;
    if (sought.current?.turns !== turns) scroll();
    const found = box.current?.querySelector<HTMLElement>(`[data-group="${CSS.escape(openKey)}"]`);
    if (sought.current?.turns === turns || found === null || found === undefined) return;
    sought.current = { turns };
    found.focus({ preventScroll: true });
  });
}
