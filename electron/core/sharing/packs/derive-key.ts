import { scryptSync } from 'node:crypto';
import { Worker } from 'node:worker_threads';
import { takeTurns } from '../../vault/turns';

/** scrypt (RFC 7914) with a block size of 8 and no parallelism, as age asks for. */
export type Derivation = {
  /** Overwritten when the key is there. */
  readonly secret: Uint8Array;
  readonly salt: Uint8Array;
  /** log2 of the cost. */
  readonly workFactor: number;
  /** Bytes of the key. */
  readonly size: number;
};

/**
 * A thread of its own, because Electron's BoringSSL checks the parameters of Node's asynchronous scrypt by deriving once in the
 * thread that asks, for as long as a second. It ends with its work, and 256 MiB go with it at once. Node has no way to
 * make a thread of a function, and a file of its own would have to be found in every bundle.
 */
const program = `
const { parentPort, workerData } = require('node:worker_threads');
const { scryptSync } = require('node:crypto');
const { secret, salt, workFactor, size, maxmem } = workerData;
const key = scryptSync(secret, salt, size, { N: 2 ** workFactor, r: 8, p: 1, maxmem });
secret.fill(0);
parentPort.postMessage(Uint8Array.from(key));
key.fill(0);
`;

/** Up to here (8 MiB, some milliseconds) a thread would cost more than it saves. */
const smallWork = 13;

const inTurn = takeTurns().run;

/** Derives a key beside the thread, one at a time, so that several never hold several times the memory of one. */
export function deriveKey(derivation: Derivation): Promise<Uint8Array> {
  if (derivation.workFactor <= smallWork) return Promise.resolve(derivedHere(derivation));
  return inTurn(() => derivedNow(derivation));
}

function derivedHere({ secret, salt, workFactor, size }: Derivation): Uint8Array {
  const key = scryptSync(secret, salt, size, { N: 2 ** workFactor, r: 8, p: 1 });
  secret.fill(0);
  return key;
}

/**
 * V8 sees nothing of the memory that scrypt takes, and would keep for later what a pack opened just before has left. It is shown
 * as much, which it makes room for; nobody writes there, so it takes none itself. The size is used: a bundler drops what is made for nothing.
 */
function makeRoom(workFactor: number): number {
  return new ArrayBuffer(1024 * 2 ** workFactor).byteLength;
}

function derivedNow(derivation: Derivation): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const maxmem = makeRoom(derivation.workFactor) + 8192;
    const thread = new Worker(program, { eval: true, execArgv: [], workerData: { ...derivation, maxmem } });
    derivation.secret.fill(0);
    thread.once('message', (key: Uint8Array) => resolve(key));
    thread.once('error', reject);
    thread.once('exit', () => reject(new Error('deriving a key ended without one')));
  });
}
