import { contextBridge, ipcRenderer } from 'electron';
import type { JournalClient } from '../shared/contract/client';
import { eventChannel, methodChannel } from './bridge/channels';
import { namedClient } from './bridge/named-client';
import { isEventName } from './bridge/protocol';

const journal = namedClient({
  call: (name, input) => ipcRenderer.invoke(methodChannel(name), input),
  listen: (name, listener) => {
    // The page passes this name at run time: only the contract's own channels may be listened to.
    if (!isEventName(name)) throw new TypeError('unknown event');
    const channel = eventChannel(name);
    const heard = (_event: unknown, data: Parameters<typeof listener>[0]) => listener(data);
    ipcRenderer.on(channel, heard);
    return () => {
      ipcRenderer.removeListener(channel, heard);
    };
  },
}) satisfies JournalClient;

contextBridge.exposeInMainWorld('journal', journal);
