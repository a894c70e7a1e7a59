import { useQueryClient } from '@tanstack/react-query';
import { type ReactElement, useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { api, useEvent, useFreshness, usePackOffers, useTask } from '../api';
import { NewConversation, nobody, type PlannedWith } from '../features/conversations';
import { type Linker, NewEntry } from '../features/journal';
import { OpeningNotice } from '../features/safety';
import { Desk, SkipLink } from '../ui';
import { BookPalette } from './BookPalette';
import { BookRail } from './BookRail';
import type { Bookmark } from './bookmark';
import { LockFailure } from './LockFailure';
import { PageBoundary } from './PageBoundary';
import { PlaceView } from './PlaceView';
import { pageOf, settingsPlace, sharePlace } from './place';
import { ShortcutSheet } from './ShortcutSheet';
import type { ShortcutName } from './shortcuts';
import { useShortcuts } from './use-shortcuts';
import { type Navigation, useTrail } from './useTrail';
import type { Vault } from './useVault';
import type { OpenStatus } from './vault-state';

/** What lies over the page, one at a time. */
export type Overlay = 'none' | 'palette' | 'write' | 'plan' | 'shortcuts' | 'opening-notice';

export interface OpenBookProps {
  readonly vault: Vault;
  readonly status: OpenStatus;
  readonly bookmark: Bookmark;
}

/** The open book: rail and sheet, and what lies over them. */
export function OpenBook({ vault, status, bookmark }: OpenBookProps): ReactElement {
  const t = useTranslations('app');
  const client = useQueryClient();
  const navigation = useTrail(bookmark.read);
  const { here } = navigation;
  const [overlay, setOverlay] = useState<Overlay>('opening-notice');
  const close = () => setOverlay('none');
  const [planned, setPlanned] = useState<PlannedWith>(nobody);
  const [linker, setLinker] = useState<Linker | null>(null);
  const locking = useTask();

  useFreshness(client);
  useEvent('leaving', () =>
    locking.run(async () => {
      await vault.lock();
      await api.quit();
    }),
  );
  usePackOffers(() => {
    setOverlay('none');
    navigation.go(sharePlace({ at: 'take-in', from: null }));
  });
  useFocusOnArrival(pageOf(here));
  useEffect(() => {
    if (!status.sample) bookmark.put(here);
  }, [bookmark, here, status.sample]);
  const onCommand = (name: ShortcutName) =>
    runCommand(name, { navigation, lock: () => locking.run(vault.lock), setOverlay });
  useShortcuts(onCommand);

  return (
    <>
      <SkipLink>{t('skip')}</SkipLink>
      <Desk rail={<BookRail status={status} navigation={navigation} onCommand={onCommand} />}>
        <PageBoundary key={here.name}>
          <PlaceView
            navigation={navigation}
            vault={vault}
            status={status}
            onLinker={setLinker}
            onWrite={() => setOverlay('write')}
            onShowKeys={() => setOverlay('shortcuts')}
            onPlan={planned => {
              setPlanned(planned);
              setOverlay('plan');
            }}
          />
        </PageBoundary>
      </Desk>
      <BookPalette
        isOpen={overlay === 'palette'}
        onClose={close}
        navigation={navigation}
        linker={linker}
        onCommand={onCommand}
      />
      <NewEntry isOpen={overlay === 'write'} onClose={close} onCreated={navigation.openEntry} />
      <NewConversation
        isOpen={overlay === 'plan'}
        with={planned}
        onClose={close}
        onCreated={id => navigation.openRecord({ kind: 'conversation', id })}
      />
      <ShortcutSheet isOpen={overlay === 'shortcuts'} onClose={close} />
      <LockFailure
        error={locking.error}
        onClose={locking.forget}
        onLockAnyway={() => locking.run(vault.lockAnyway)}
      />
      {overlay === 'opening-notice' ? (
        <OpeningNotice
          findings={status.findings}
          onClose={close}
          onLookAtBackups={() => {
            close();
            navigation.go(settingsPlace('backups'));
          }}
        />
      ) : null}
    </>
  );
}

/** What a command needs. */
type Means = {
  readonly navigation: Navigation;
  readonly lock: () => void;
  readonly setOverlay: (overlay: Overlay) => void;
};

function runCommand(name: ShortcutName, { navigation, lock, setOverlay }: Means): void {
  switch (name) {
    case 'write':
      setOverlay('write');
      break;
    case 'find':
      setOverlay('palette');
      break;
    case 'help':
      setOverlay('shortcuts');
      break;
    case 'lock':
      lock();
      break;
    case 'back':
      navigation.back();
      break;
    case 'forward':
      navigation.forward();
      break;
    default:
      setOverlay('none');
      navigation.goToTab(name);
  }
}

/** On arriving somewhere the keyboard starts at that page, or at the list it begins with, unless something took it already. */
function useFocusOnArrival(arrival: string): void {
  useEffect(() => {
    const page = document.getElementById('main');
    const room = page?.parentElement;
    if (!room || room.contains(document.activeElement)) return;
    const list = arrival === 'journal' ? room.querySelector<HTMLElement>('[role="listbox"]') : null;
    (list ?? page).focus({ preventScroll: true });
  }, [arrival]);
}
