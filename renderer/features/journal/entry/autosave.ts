import type { Failure } from '../../../../shared/contract/errors';
import type { EntryChanges } from '../../../../shared/contract/journal';
import type { EntryContent } from '../../../../shared/domain/entry';
import type { Instant } from '../../../../shared/domain/time';

/** What was changed and is not on the disk yet. The text is read only when it is saved, because it may be megabytes. */
export type Unsaved = {
  readonly changes: Omit<EntryChanges, 'body'>;
  readonly readBody: (() => string) | null;
};

/**
 * Where the saving of one entry stands. At most one save is in flight; what is typed meanwhile waits and goes next.
 * `revision` is the one the next save is based on.
 */
export type Autosave = {
  readonly revision: number;
  readonly waiting: Unsaved | null;
  readonly inFlight: Unsaved | null;
  /** A save was asked for while another was in flight. */
  readonly goAgain: boolean;
  readonly outcome:
    | { readonly kind: 'kept'; readonly at: Instant }
    | { readonly kind: 'failed'; readonly failure: Failure }
    | { readonly kind: 'conflict' };
};

export type AutosaveEvent =
  | { readonly type: 'edited'; readonly unsaved: Unsaved }
  /** The pause is over, or the head left the text, or asked. */
  | { readonly type: 'due' }
  | { readonly type: 'retried' }
  | { readonly type: 'kept'; readonly revision: number; readonly at: Instant }
  | { readonly type: 'refused'; readonly failure: Failure }
  /** The entry changed elsewhere, and what is unsaved here changes the same parts of it. */
  | { readonly type: 'collided' }
  /** The entry moved on without touching what is unsaved here, which is now saved on top. */
  | { readonly type: 'moved-on'; readonly revision: number }
  /** The head gave up what is unsaved here. */
  | { readonly type: 'dropped'; readonly revision: number; readonly at: Instant };

/** What the head is told. */
export type SaveView =
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly at: Instant }
  | { readonly kind: 'failed'; readonly failure: Failure }
  | { readonly kind: 'conflict' };

/** An entry as the disk has it. */
export function startAutosave(revision: number, at: Instant): Autosave {
  return { revision, waiting: null, inFlight: null, goAgain: false, outcome: { kind: 'kept', at } };
}

/** One step. A save must be sent whenever `inFlight` becomes a new value. */
export function step(state: Autosave, event: AutosaveEvent): Autosave {
  switch (event.type) {
    case 'edited':
      return { ...state, waiting: merge(state.waiting, event.unsaved) };
    case 'due':
      return state.outcome.kind === 'conflict' ? state : send(state);
    case 'retried':
      return send({ ...state, outcome: { kind: 'kept', at: 0 } });
    case 'kept':
      return afterKept(state, event.revision, event.at);
    case 'refused':
      return { ...handBack(state), outcome: { kind: 'failed', failure: event.failure } };
    case 'collided':
      return { ...handBack(state), outcome: { kind: 'conflict' } };
    case 'moved-on':
      return send({ ...handBack(state), revision: event.revision });
    case 'dropped':
      return startAutosave(event.revision, event.at);
  }
}

/** What to say about it. A failure stays until a save succeeds or is tried again on request. */
export function saveView(state: Autosave): SaveView {
  const { outcome } = state;
  if (outcome.kind === 'conflict') return outcome;
  if (outcome.kind === 'failed') return outcome;
  if (state.waiting !== null || state.inFlight !== null) return { kind: 'saving' };
  return { kind: 'saved', at: outcome.at };
}

/** Everything that is not on the disk yet, as one. */
export function unsavedOf(state: Autosave): Unsaved | null {
  return state.waiting === null ? state.inFlight : merge(state.inFlight, state.waiting);
}

/** The changes as `saveEntry` takes them. */
export function changesOf(unsaved: Unsaved): EntryChanges {
  return unsaved.readBody === null ? unsaved.changes : { ...unsaved.changes, body: unsaved.readBody() };
}

/**
 * Whether `theirs` differs from `base` in something that `changes` also sets to another value:
 * then one of the two would be lost, and the head has to choose.
 */
export function collides(base: EntryContent, theirs: EntryContent, changes: EntryChanges): boolean {
  return contentKeys(changes).some(
    key => !sameValue(base[key], theirs[key]) && !sameValue(changes[key], theirs[key]),
  );
}

const contentNames = {
  kind: true,
  status: true,
  title: true,
  body: true,
  themes: true,
  tags: true,
  people: true,
  audience: true,
  date: true,
  followUp: true,
  pinned: true,
  answers: true,
  waitsFor: true,
  outcome: true,
  thankedOn: true,
  seenAt: true,
  ownerAgrees: true,
  conversation: true,
} as const satisfies Record<keyof EntryChanges, true>;

/** The parts of an entry that a head writes. */
export function contentOf(entry: EntryContent): Required<EntryChanges> {
  const { kind, status, title, body, themes, tags, people, audience, date, followUp, pinned } = entry;
  const { answers, waitsFor, outcome, thankedOn, seenAt, ownerAgrees, conversation } = entry;
  return {
    kind,
    status,
    title,
    body,
    themes,
    tags,
    people,
    audience,
    date,
    followUp,
    pinned,
    answers,
    waitsFor,
    outcome,
    thankedOn,
    seenAt,
    ownerAgrees,
    conversation,
  };
}

function isContentKey(name: string): name is keyof EntryChanges {
  return Object.hasOwn(contentNames, name);
}

const contentKeys = (changes: EntryChanges): readonly (keyof EntryChanges)[] =>
  Object.keys(changes).filter(isContentKey);

const sameValue = (one: unknown, other: unknown): boolean =>
  one === other || (typeof one === 'object' && JSON.stringify(one) === JSON.stringify(other));

function merge(earlier: Unsaved | null, later: Unsaved): Unsaved {
  if (earlier === null) return later;
  return {
    changes: { ...earlier.changes, ...later.changes },
    readBody: later.readBody ?? earlier.readBody,
  };
}

function send(state: Autosave): Autosave {
  if (state.inFlight !== null) return { ...state, goAgain: state.waiting !== null };
  if (state.waiting === null) return state;
  return { ...state, waiting: null, inFlight: state.waiting, goAgain: false };
}

function afterKept(state: Autosave, revision: number, at: Instant): Autosave {
  const kept: Autosave = {
    ...state,
    revision,
    inFlight: null,
    goAgain: false,
    outcome: { kind: 'kept', at },
  };
  return state.goAgain ? send(kept) : kept;
}

function handBack(state: Autosave): Autosave {
  const unsaved = unsavedOf(state);
  return { ...state, waiting: unsaved && { ...unsaved }, inFlight: null, goAgain: false };
}
