import type { Reply } from './errors';
import type { EventName, Events } from './events';
import type { Input, Output, PageMethodName } from './methods';

/** What the preload (or the loopback page) puts at `window.journal`: named methods and a way to listen, nothing else. */
export type JournalClient = {
  readonly [Name in PageMethodName]: Input<Name> extends undefined
    ? () => Promise<Reply<Output<Name>>>
    : (input: Input<Name>) => Promise<Reply<Output<Name>>>;
} & {
  /** Returns a function that stops listening. */
  readonly on: <Name extends EventName>(name: Name, listener: (data: Events[Name]) => void) => () => void;
};

declare global {
  interface Window {
    readonly journal: JournalClient;
  }
}
