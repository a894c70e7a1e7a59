import type { ReactElement, ReactNode } from 'react';
import { classesOf } from '../class-names';
import { Button } from '../controls/Button';
import { Icon } from '../marks/Icon';
import type { IconName } from '../marks/icon-shapes';
import styles from './Rail.module.css';
import { Spine } from './Spine';

const cx = classesOf(styles);

/** A primary action above the places, such as Write or Find. `isMain` takes the accent edge. */
export interface RailAction {
  readonly label: string;
  readonly icon: IconName;
  /** The keys as shown: "Ctrl N". */
  readonly keys: string;
  readonly isMain?: boolean;
  readonly onPress: () => void;
}

/** An index tab. `count` is shown at its end; `countLabel` says what is counted ("9 open questions"). */
export interface RailPlace<Id extends string> {
  readonly id: Id;
  readonly label: string;
  readonly icon: IconName;
  readonly count?: number | undefined;
  readonly countLabel?: string | undefined;
}

/** The state of the lock and the way to close it. */
export interface RailLock {
  readonly title: string;
  readonly note: string;
  readonly action: string;
  readonly keys: string;
  readonly onLock: () => void;
}

/** `label` names the navigation for screen readers; `children` stand between the places and the lock. */
export interface RailProps<Id extends string> {
  readonly name: string;
  readonly label: string;
  readonly actions: readonly RailAction[];
  readonly places: readonly RailPlace<Id>[];
  readonly current: Id | undefined;
  readonly onGo: (place: Id) => void;
  readonly lock?: RailLock | undefined;
  readonly children?: ReactNode;
}

/** The desk's left edge: spine, name, what to do, where to go, and the lock, which never scrolls away. */
export function Rail<Id extends string>(props: RailProps<Id>): ReactElement {
  const { name, label, actions, places, current, onGo, lock, children } = props;
  return (
    <header className={cx('rail')}>
      <Spine />
      <p className={cx('name')}>{name}</p>
      <div className={cx('actions')}>
        {actions.map(action => (
          <Button
            key={action.label}
            icon={action.icon}
            keys={action.keys}
            onPress={action.onPress}
            isWide
            variant={action.isMain ? 'main' : 'plain'}
          >
            {action.label}
          </Button>
        ))}
      </div>
      <nav className={cx('places')} aria-label={label}>
        <ul>
          {places.map(place => (
            <li key={place.id}>
              <RailTab place={place} isCurrent={place.id === current} onGo={onGo} />
            </li>
          ))}
        </ul>
        {children}
      </nav>
      {lock === undefined ? null : <RailLockBlock lock={lock} />}
    </header>
  );
}

function RailTab<Id extends string>(props: {
  readonly place: RailPlace<Id>;
  readonly isCurrent: boolean;
  readonly onGo: (place: Id) => void;
}): ReactElement {
  const { place, isCurrent, onGo } = props;
  return (
    <button
      type="button"
      className={cx('tab', isCurrent && 'current')}
      aria-current={isCurrent ? 'page' : undefined}
      onClick={() => onGo(place.id)}
    >
      <Icon name={place.icon} />
      <span className={cx('tabLabel')}>{place.label}</span>
      {place.count === undefined ? null : (
        <span className={cx('count')}>
          <span aria-hidden={place.countLabel !== undefined}>{place.count}</span>
          {place.countLabel === undefined ? null : <span className={cx('heard')}>{place.countLabel}</span>}
        </span>
      )}
    </button>
  );
}

function RailLockBlock({ lock }: { readonly lock: RailLock }): ReactElement {
  return (
    <div className={cx('lock')}>
      <Icon name="lock-open" />
      <div className={cx('lockWords')}>
        <p className={cx('lockTitle')}>{lock.title}</p>
        <p className={cx('lockNote')}>{lock.note}</p>
      </div>
      <div className={cx('lockAction')}>
        <Button size="text" icon="lock-closed" keys={lock.keys} onPress={lock.onLock} isWide>
          {lock.action}
        </Button>
      </div>
    </div>
  );
}
