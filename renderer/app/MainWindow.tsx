import { type ReactElement, useDeferredValue, useState } from 'react';
import { createSentAway, SentAwayContext } from '../features/today';
import { Stumbled } from '../features/unlock';
import { classesOf } from '../ui/class-names';
import { createBookmark } from './bookmark';
import { Door } from './Door';
import { IdleWarning } from './IdleWarning';
import { useLater } from './later';
import styles from './MainWindow.module.css';
import { backupPlace } from './place';
import { UnlockedDoor } from './UnlockedDoor';
import { useVault, type Vault } from './useVault';
import { isUnlocked } from './vault-state';

const cx = classesOf(styles);

/** All that is inside the covers: fetched while the head types her passphrase, so that the cover need not wait for it. */
const insideTheCovers = () => import('./OpenJournal');

/** The book: shut or open, and the cover that turns once between the two. */
export function MainWindow(): ReactElement {
  const vault = useVault();
  const { state } = vault;
  const [bookmark] = useState(createBookmark);
  const [sentAway] = useState(createSentAway);
  const openFolder: Vault['openFolder'] = folder => {
    bookmark.remove();
    return vault.openFolder(folder);
  };
  const bringBack: Vault['bringBack'] = from => {
    bookmark.remove();
    return vault.bringBack(from);
  };
  const inside = useLater(insideTheCovers, {
    isPainted: state.at !== 'starting',
    isWanted: state.at === 'open',
  });
  // The book is drawn in slices, behind the door: all at once would hold up the window for a tenth of a second.
  const isDrawn = useDeferredValue(state.at === 'open' && inside.at === 'here');
  const turn = useTurn(state.at === 'starting' ? null : state.at === 'open');
  return (
    <div className={cx('book')}>
      {state.at === 'open' ? (
        <SentAwayContext value={sentAway}>
          {isDrawn && inside.at === 'here' ? (
            <inside.part.OpenJournal vault={vault} status={state.status} bookmark={bookmark} />
          ) : (
            <UnlockedDoor vault={vault} />
          )}
          {inside.at === 'failed' ? <Stumbled failure={inside.failure} onAgain={inside.again} /> : null}
        </SentAwayContext>
      ) : (
        <div className={cx('shut', turn.kind === 'shutting' && 'shutting')} onAnimationEnd={turn.end}>
          <Door
            vault={{ ...vault, openFolder, bringBack }}
            state={state}
            onLookAtBackup={backup => {
              bookmark.put(backupPlace(backup));
              return vault.acceptDamage();
            }}
          />
          {isUnlocked(state) ? <UnlockedDoor vault={vault} /> : null}
        </div>
      )}
      {turn.kind === 'opening' ? (
        <div className={cx('opening')} aria-hidden="true" onAnimationEnd={turn.end}>
          <div className={cx('edge')} />
        </div>
      ) : null}
      {isUnlocked(state) ? <IdleWarning onLock={vault.lock} onLocked={vault.look} /> : null}
    </div>
  );
}

type Turn = { readonly kind: 'still' | 'opening' | 'shutting'; readonly end: () => void };

/** Says which way the cover is turning. `isOpen` is `null` until it is known; the first answer turns nothing. */
function useTurn(isOpen: boolean | null): Turn {
  const [turn, setTurn] = useState<{ readonly wasOpen: boolean | null; readonly kind: Turn['kind'] }>({
    wasOpen: isOpen,
    kind: 'still',
  });
  if (turn.wasOpen !== isOpen) {
    const isFirst = turn.wasOpen === null;
    setTurn({ wasOpen: isOpen, kind: isFirst ? 'still' : isOpen ? 'opening' : 'shutting' });
  }
  return { kind: turn.kind, end: () => setTurn({ wasOpen: isOpen, kind: 'still' }) };
}
