import { parentPort, workerData } from 'node:worker_threads';

/** Speaks the core's side of the protocol without a vault, so that the hosts can be tested by themselves. */
let clients = 0;
let language = workerData.language;
const send = message => parentPort.postMessage(message);
const emit = (name, data) => send({ type: 'event', message: { name, data } });

const answers = {
  vaultStatus: () => ({ state: 'absent' }),
  vaultFacts: () => ({ ...workerData, language, clients }),
  estimatePassphrase: input => input,
  addAttachment: input => input,
  getSettings: () => ({ contentProtection: true }),
  lockVault: () => emit('locked', { reason: 'asked' }),
  stayOpen: () => process.exit(1),
};

parentPort.on('message', message => {
  if (message.type === 'clients') clients = message.count;
  if (message.type === 'language') language = message.language;
  if (message.type === 'lock') emit('locked', { reason: message.reason });
  if (message.type === 'grant') reply(message.id, `grant for ${message.path}`);
  if (message.type === 'stop') {
    emit('closing', { reason: 'asked' });
    if (workerData.version !== 'deaf') reply(message.id, null);
  }
  if (message.type === 'call' && message.method in answers) {
    reply(message.id, answers[message.method](message.input));
  }
});

function reply(id, value) {
  send({ type: 'reply', id, reply: { ok: true, value } });
}
