import { Worker } from 'node:worker_threads';
import { JournalError, type Reply } from '../../shared/contract/errors';
import type { EventMessage } from '../../shared/contract/events';
import type { CoreMethodName } from '../../shared/contract/methods';
import { asId, type PathGrant } from '../../shared/domain/ids';
import type { Language } from '../../shared/domain/language';
import { type CoreData, type CoreToHost, failed, type HostToCore } from './protocol';

/** The core as a host sees it: calls, grants and events, whichever thread answers them. */
export interface CoreClient {
  /** Never rejects: a core that dies answers `unexpected`, one that has stopped answers `locked`. */
  call(method: CoreMethodName, input: unknown): Promise<Reply<unknown>>;
  /** Lets the core use `path`, which must be absolute and chosen by the head. Rejects with a `JournalError`. */
  grant(path: string): Promise<PathGrant>;
  /** How many pages listen now. */
  setClients(count: number): void;
  /** Has the core write documents in this language from now on. */
  speak(language: Language): void;
  /** Closes the journal because the system is locking or sleeping. */
  lockForSystem(): void;
  /** Returns a function that stops listening. */
  onEvent(listener: (message: EventMessage) => void): () => void;
  /** Has the core hand over, lock and close, and ends its thread. Resolves after `stopWithin` milliseconds at the latest. */
  stop(): Promise<void>;
}

export type CoreOptions = {
  /** Absolute path of the worker's script. */
  readonly script: string;
  readonly data: CoreData;
  /** Milliseconds the core gets to close; it answers far sooner unless the disk hangs. */
  readonly stopWithin: number;
};

/**
 * Starts the core in a thread of its own. When that thread dies, whoever waits is answered `unexpected`, the pages are
 * told `locked`, and a new thread starts, locked, unless the old one died before it ever answered: then the next call starts it.
 */
export function startCore(options: CoreOptions): CoreClient {
  return new ThreadedCore(options);
}

class ThreadedCore implements CoreClient {
  readonly #options: CoreOptions;
  readonly #listeners = new Set<(message: EventMessage) => void>();
  readonly #waiting = new Map<number, (reply: Reply<unknown>) => void>();
  #worker: Worker | null = null;
  #answeredOnce = false;
  #clients = 0;
  #language: Language;
  #lastId = 0;
  #stopped: Promise<void> | null = null;
  #ended = false;

  constructor(options: CoreOptions) {
    this.#options = options;
    this.#language = options.data.language;
    this.#running();
  }

  call(method: CoreMethodName, input: unknown): Promise<Reply<unknown>> {
    if (this.#ended) return Promise.resolve(failed('locked'));
    return this.#ask(id => ({ type: 'call', id, method, input }));
  }

  async grant(path: string): Promise<PathGrant> {
    const reply = await this.#ask(id => ({ type: 'grant', id, path }));
    if (!reply.ok) throw new JournalError(reply.error.code, reply.error.details);
    if (typeof reply.value !== 'string') throw new JournalError('unexpected');
    return asId.pathGrant(reply.value);
  }

  setClients(count: number): void {
    this.#clients = count;
    this.#tell({ type: 'clients', count });
  }

  speak(language: Language): void {
    this.#language = language;
    this.#tell({ type: 'language', language });
  }

  lockForSystem(): void {
    this.#tell({ type: 'lock', reason: 'system' });
  }

  onEvent(listener: (message: EventMessage) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  stop(): Promise<void> {
    this.#stopped ??= this.#close();
    return this.#stopped;
  }

  async #close(): Promise<void> {
    const worker = this.#worker;
    if (worker === null) {
      this.#ended = true;
      return;
    }
    const answered = this.#ask(id => ({ type: 'stop', id }));
    const timeout = deadline(this.#options.stopWithin);
    await Promise.race([answered, timeout.reached]);
    timeout.forget();
    this.#ended = true;
    this.#worker = null;
    await worker.terminate();
    this.#answerAll();
  }

  #ask(message: (id: number) => HostToCore): Promise<Reply<unknown>> {
    this.#lastId += 1;
    const id = this.#lastId;
    return new Promise(resolve => {
      this.#waiting.set(id, resolve);
      if (!this.#post(message(id))) this.#answer(id, failed('bad-input'));
    });
  }

  /** `false` when the message holds something that cannot cross to another thread. */
  #post(message: HostToCore): boolean {
    try {
      this.#running().postMessage(message);
      return true;
    } catch (error) {
      if (error instanceof DOMException && error.name === 'DataCloneError') return false;
      throw error;
    }
  }

  /** Says something that only a running core needs to hear. */
  #tell(message: HostToCore): void {
    this.#worker?.postMessage(message);
  }

  #running(): Worker {
    if (this.#worker !== null) return this.#worker;
    const data: CoreData = { ...this.#options.data, language: this.#language };
    const worker = new Worker(this.#options.script, { workerData: data, execArgv: [] });
    this.#worker = worker;
    this.#answeredOnce = false;
    worker.on('message', (message: CoreToHost) => this.#hear(message));
    worker.on('error', () => this.#lost(worker));
    worker.on('exit', () => this.#lost(worker));
    this.#tell({ type: 'clients', count: this.#clients });
    return worker;
  }

  #hear(message: CoreToHost): void {
    if (message.type === 'event') {
      this.#emit(message.message);
      return;
    }
    this.#answeredOnce = true;
    this.#answer(message.id, message.reply);
  }

  /** The thread ended without being asked to. */
  #lost(worker: Worker): void {
    if (this.#worker !== worker) return;
    this.#worker = null;
    this.#answerAll();
    if (!this.#answeredOnce || this.#stopped !== null) return;
    this.#running();
    this.#emit({ name: 'locked', data: { reason: 'failure' } });
  }

  #answer(id: number, reply: Reply<unknown>): void {
    const resolve = this.#waiting.get(id);
    this.#waiting.delete(id);
    resolve?.(reply);
  }

  #answerAll(): void {
    for (const id of [...this.#waiting.keys()]) this.#answer(id, failed('unexpected'));
  }

  #emit(message: EventMessage): void {
    for (const listener of [...this.#listeners]) listener(message);
  }
}

function deadline(milliseconds: number): { readonly reached: Promise<void>; readonly forget: () => void } {
  let forget = (): void => undefined;
  const reached = new Promise<void>(resolve => {
    const timer = setTimeout(resolve, milliseconds);
    forget = () => clearTimeout(timer);
  });
  return { reached, forget };
}
