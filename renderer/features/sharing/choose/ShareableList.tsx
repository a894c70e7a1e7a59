import { type ReactElement, type ReactNode, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { ShareableRow } from '../../../../shared/contract/sharing';
import { foldName } from '../../../../shared/domain/inline';
import { useLongList } from '../../../ui';
import { classesOf } from '../../../ui/class-names';
import styles from './Choose.module.css';
import { ChooseHead } from './ChooseHead';
import { ShareableLine } from './ShareableLine';
import type { Choosing } from './use-choosing';

const cx = classesOf(styles);

const headHeight = 420;
const lineHeight = 58;
const none: readonly ShareableRow[] = [];

/** For whom and from where, and under it every note that may be given, and those that may not; only what is near the screen is drawn. */
export function ShareableList(props: {
  readonly choosing: Choosing;
  readonly name: string;
  readonly onName: (name: string) => void;
  readonly onRaise: (row: ShareableRow) => void;
}): ReactElement {
  const { choosing, onRaise } = props;
  const t = useTranslations('sharing.choose');
  const [sought, setSought] = useState('');
  const rows = matching(choosing.rows ?? none, sought);
  const list = useLongList(
    rows.length + 1,
    index => (index === 0 ? headHeight : lineHeight),
    index => rows[index - 1]?.entry.id ?? 'head',
  );
  const { items, height, measure } = list.drawn;
  const draw = (index: number): ReactNode => {
    if (index === 0) return <ChooseHead {...props} sought={sought} onSeek={setSought} shown={rows.length} />;
    const row = rows[index - 1];
    return row === undefined ? null : (
      <ShareableLine
        row={row}
        isChosen={choosing.chosen.has(row.entry.id)}
        onToggle={() => choosing.toggle(row.entry.id)}
        onRaise={() => onRaise(row)}
      />
    );
  };
  return (
    <div ref={list.box} className={cx('list')}>
      <ul className={cx('space')} style={{ height }} aria-label={t('list')}>
        {items.map(({ key, index, start }) => (
          <li
            key={key}
            ref={measure}
            data-index={index}
            className={cx('line')}
            style={{ transform: `translateY(${start}px)` }}
            aria-posinset={index + 1}
            aria-setsize={rows.length + 1}
          >
            {draw(index)}
          </li>
        ))}
      </ul>
    </div>
  );
}

function matching(rows: readonly ShareableRow[], sought: string): readonly ShareableRow[] {
  const wanted = foldName(sought.trim());
  return wanted === '' ? rows : rows.filter(({ entry }) => foldName(entry.title).includes(wanted));
}
