import type { JournalClient } from '../../shared/contract/client';
import type { EventName, Events } from '../../shared/contract/events';
import { namedClient } from '../bridge/named-client';
import { browserClipboard } from './browser-clipboard';
import { openBrowserLink } from './browser-links';
import { callByFetch } from './call-by-fetch';
import { listenToEvents } from './page-events';

type Listeners = { readonly [Name in EventName]: Set<(data: Events[Name]) => void> };

const listeners: Listeners = {
  locked: new Set(),
  opened: new Set(),
  idleWarning: new Set(),
  closing: new Set(),
  entriesChanged: new Set(),
  recordsChanged: new Set(),
  sharingChanged: new Set(),
  backupsChanged: new Set(),
  searchReady: new Set(),
  progress: new Set(),
  languageChanged: new Set(),
  leaving: new Set(),
  packOffered: new Set(),
  guide: new Set(),
  command: new Set(),
};

function tell<Name extends EventName>(name: Name, data: Events[Name]): void {
  for (const listener of [...listeners[name]]) listener(data);
}

const journal = {
  ...namedClient({
    call: callByFetch,
    listen: (name, listener) => {
      listeners[name].add(listener);
      return () => {
        listeners[name].delete(listener);
      };
    },
  }),
  openLink: async ({ url }) => openBrowserLink(url),
  copySecret: browserClipboard(),
} satisfies JournalClient;

listenToEvents(tell);
Object.defineProperty(window, 'journal', { value: Object.freeze(journal) });
