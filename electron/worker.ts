import { randomUUID } from 'node:crypto';
import { getHeapStatistics } from 'node:v8';
import { parentPort, workerData } from 'node:worker_threads';
import { eventMessage } from '../shared/contract/events';
import { speak } from '../shared/messages/spoken-language';
import type { CoreData, CoreToHost, HostToCore } from './bridge/protocol';
import { createCore } from './core/core';
import { collectLeftovers } from './core/leftover-memory';
import { wholeCollector } from './core/whole-collector';
import type { World } from './core/world';

/** Composition root of the core: the real clock, disk, randomness and memory, and the port to the host. */

const port = parentPort;
if (port === null) throw new Error('The core runs in a worker thread');
const data: CoreData = workerData;
const send = (message: CoreToHost): void => port.postMessage(message);

const schedule: World['schedule'] = (action, delay) => {
  const timer = setTimeout(action, delay);
  return () => clearTimeout(timer);
};
const leftovers = collectLeftovers({
  used: () => {
    const { used_heap_size: values, external_memory: buffers } = getHeapStatistics();
    return values + buffers;
  },
  collect: wholeCollector(),
  schedule,
});

const world: World = {
  dataFolder: data.dataFolder,
  device: data.device,
  now: Date.now,
  newId: randomUUID,
  schedule,
  emit: (name, payload) => {
    if (name === 'locked') leftovers.emptied();
    else leftovers.touched();
    send({ type: 'event', message: eventMessage(name, payload) });
  },
  kdf: 'calibrate',
};
speak(data.language);
const core = createCore(world);

port.on('message', (message: HostToCore) => {
  leftovers.touched();
  void answer(message);
});

async function answer(message: HostToCore): Promise<void> {
  switch (message.type) {
    case 'call':
      return send({ type: 'reply', id: message.id, reply: await core.call(message.method, message.input) });
    case 'grant':
      return send({ type: 'reply', id: message.id, reply: { ok: true, value: core.grant(message.path) } });
    case 'clients':
      return core.setWindows(message.count);
    case 'language':
      return speak(message.language);
    case 'lock':
      return core.lock(message.reason);
    case 'stop':
      await core.lock('system');
      return send({ type: 'reply', id: message.id, reply: { ok: true, value: null } });
  }
}
