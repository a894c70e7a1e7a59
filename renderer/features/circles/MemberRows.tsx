import { useVirtualizer } from '@tanstack/react-virtual';
import { type ReactElement, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { foldName } from '../../../shared/domain/inline';
import { FindText } from '../../records';
import styles from './Circles.module.css';
import type { NamedMember } from './members';

/** Longer lists are drawn only as far as they are in sight, and can be searched. */
const shortList = 40;

type Rows = {
  readonly circle: string;
  readonly named: readonly NamedMember[];
  readonly row: (member: NamedMember, at: number) => ReactElement;
};

/** All members, each drawn by `row`. */
export function MemberRows({ circle, named, row }: Rows): ReactElement | null {
  const t = useTranslations('circles.members');
  const [text, setText] = useState('');
  if (named.length === 0) return null;
  if (named.length <= shortList)
    return (
      <ul aria-label={t('list', { name: circle })}>
        {named.map((member, at) => (
          <li key={member.person}>{row(member, at)}</li>
        ))}
      </ul>
    );
  const fitting = named.filter(({ name }) => foldName(name).includes(foldName(text)));
  return (
    <>
      <div className={styles['find']}>
        <FindText label={t('search')} clearLabel={t('clear')} text={text} onChange={setText} />
      </div>
      {fitting.length === 0 ? <p className={styles['quiet']}>{t('notFound')}</p> : null}
      <LongRows circle={circle} named={fitting} row={row} />
    </>
  );
}

const rowHeight = 37;

function LongRows({ circle, named, row }: Rows): ReactElement {
  const t = useTranslations('circles.members');
  const box = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: named.length,
    getScrollElement: () => box.current,
    estimateSize: () => rowHeight,
    overscan: 6,
  });
  return (
    <div ref={box} className={styles['long']}>
      <ul
        className={styles['space']}
        style={{ height: virtual.getTotalSize() }}
        aria-label={t('list', { name: circle })}
      >
        {virtual.getVirtualItems().map(item => {
          const member = named[item.index];
          return member === undefined ? null : (
            <li
              key={member.person}
              ref={virtual.measureElement}
              data-index={item.index}
              className={styles['floating']}
              style={{ transform: `translateY(${item.start}px)` }}
              aria-setsize={named.length}
              aria-posinset={item.index + 1}
            >
              {row(member, item.index)}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
