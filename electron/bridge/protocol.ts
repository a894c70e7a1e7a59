import { type ErrorCode, JournalError, type Reply } from '../../shared/contract/errors';
import { type EventMessage, type EventName, eventNames } from '../../shared/contract/events';
import type { CoreMethodName } from '../../shared/contract/methods';
import type { Language } from '../../shared/domain/language';

/** What a host hands to the core's worker thread as `workerData`. */
export type CoreData = {
  /** Absolute path. The usual journal (`journal/`) and sample journals live here. */
  readonly dataFolder: string;
  readonly version: string;
  /** A random, stable name of this installation. */
  readonly device: string;
  /** Of what the core writes into documents. */
  readonly language: Language;
};

/** What the host says to the core. Every message with an `id` is answered by one `reply` with the same `id`. */
export type HostToCore =
  | { readonly type: 'call'; readonly id: number; readonly method: CoreMethodName; readonly input: unknown }
  /** The head chose `path`, absolute; the reply's value is the `PathGrant` that stands for it from now on. */
  | { readonly type: 'grant'; readonly id: number; readonly path: string }
  /** How many windows or pages now listen, each of which answers `closing` with `readyToClose`. */
  | { readonly type: 'clients'; readonly count: number }
  /** What the core writes from now on is in this language. */
  | { readonly type: 'language'; readonly language: Language }
  /** The system locks its screen or goes to sleep. */
  | { readonly type: 'lock'; readonly reason: 'system' }
  /** Lock, close everything, then reply; the host ends the thread after that. */
  | { readonly type: 'stop'; readonly id: number };

/** What the core says to the host. */
export type CoreToHost =
  | { readonly type: 'reply'; readonly id: number; readonly reply: Reply<unknown> }
  | { readonly type: 'event'; readonly message: EventMessage };

/** A failed reply with nothing more to say than its code. */
export function failed(code: ErrorCode): Reply<never> {
  return { ok: false, error: { code, details: {} } };
}

/** The value of a reply; throws what a failed one says. */
export function valueIn<T>(reply: Reply<T>): T {
  if (reply.ok) return reply.value;
  throw new JournalError(reply.error.code, reply.error.details);
}

const names: ReadonlySet<string> = new Set(eventNames);

/** Whether `text` names one of the contract's events. */
export function isEventName(text: string): text is EventName {
  return names.has(text);
}
