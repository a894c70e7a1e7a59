import { below, seeded } from '../random';
import { drawAny, drawPlain, type OperationKind } from './kinds';

/** What the tortured vault holds. `meta.counter` is how many operations are in it. */
export type Tortured = {
  /**
   * `counter`: the last operation; `passphrase`: the one that set the passphrase in use, once there was one; `device`: the
   * one that let this installation in, while it is.
   */
  readonly meta: Readonly<Record<string, { readonly done: number }>>;
  readonly notes: Readonly<Record<string, { readonly body: string }>>;
  /** What notes said before. */
  readonly history: Readonly<Record<string, { readonly of: string; readonly body: string }>>;
  /** Two values that every commit touching them sets alike: half a commit would show. */
  readonly pairs: Readonly<Record<string, { readonly stamp: number }>>;
  /** Attachments by name: the vault's random id, and what their bytes are made from. */
  readonly files: Readonly<Record<string, { readonly id: string; readonly made: string }>>;
};

export const emptyTortured: Tortured = { meta: {}, notes: {}, history: {}, pairs: {}, files: {} };

/** The n-th operation of a workload: the same for the process that does it and the one that checks it. */
export interface Operation {
  readonly number: number;
  readonly kind: OperationKind;
  /** What the attachments it brings are made from. */
  readonly brings: readonly string[];
  /** `ids`: what the vault called the attachments it was given; `then`: what a backup holds that is gone back to. */
  edit(data: Tortured, ids: readonly string[], then?: Tortured | null): Tortured;
}

const NOTES = 60;
const KEPT_BEFORE = 30;
const FILES = 8;
const LONGEST = 6000;
const IMPORTED = 25;
/** The share of what is done more often than else. */
const OFTEN = 0.3;

type Draw = () => number;

const without = <Value>(record: Readonly<Record<string, Value>>, gone: (id: string) => boolean) =>
  Object.fromEntries(Object.entries(record).filter(([id]) => !gone(id)));

const write = (data: Tortured, id: string, body: string, number: number): Tortured => {
  const before = data.notes[id];
  const history =
    before === undefined
      ? data.history
      : { ...data.history, [`h${number % KEPT_BEFORE}`]: { of: id, body: before.body } };
  return { ...data, history, notes: { ...data.notes, [id]: { body } } };
};

const save = (data: Tortured, random: Draw, number: number): Tortured =>
  write(
    data,
    `n${below(random, NOTES)}`,
    `${number}:`.padEnd(below(random, LONGEST), 'lorem ipsum '),
    number,
  );

const pick = (record: Readonly<Record<string, unknown>>, random: Draw): string | undefined => {
  const ids = Object.keys(record).sort();
  return ids[below(random, ids.length)];
};

/** Erases a note and all it ever said. */
const erase = (data: Tortured, random: Draw): Tortured => {
  const gone = pick(data.notes, random);
  return {
    ...data,
    notes: without(data.notes, id => id === gone),
    history: without(data.history, id => data.history[id]?.of === gone),
  };
};

const withoutFile = (data: Tortured, random: Draw): Tortured => {
  const gone = pick(data.files, random);
  return { ...data, files: without(data.files, name => name === gone) };
};

const several = (data: Tortured, random: Draw, number: number): Tortured => {
  const pair = { stamp: number };
  const saved = Array.from({ length: 1 + below(random, 6) }).reduce<Tortured>(
    (current, _, at) => (at % 3 === 2 ? erase(current, random) : save(current, random, number)),
    data,
  );
  return { ...saved, pairs: { left: pair, right: pair } };
};

const bringIn = (data: Tortured, random: Draw, number: number): Tortured =>
  Array.from({ length: IMPORTED }).reduce<Tortured>(current => save(current, random, number), data);

const restore = (data: Tortured, random: Draw, number: number): Tortured => {
  const earlier = data.history[pick(data.history, random) ?? ''];
  return earlier === undefined ? save(data, random, number) : write(data, earlier.of, earlier.body, number);
};

/** All that she wrote is as it was; what opens the vault stays as it is. Without a backup something is saved. */
const goBack = (data: Tortured, then: Tortured | null, random: Draw, number: number): Tortured =>
  then === null ? save(data, random, number) : { ...then, meta: data.meta };

/** A new passphrase and new keys leave no device in. */
const letIn = (data: Tortured, waysIn: Tortured['meta']): Tortured => ({
  ...data,
  meta: { ...without(data.meta, name => name === 'device'), ...waysIn },
});

const change = (
  data: Tortured,
  kind: OperationKind,
  random: Draw,
  number: number,
  then: Tortured | null,
): Tortured => {
  switch (kind) {
    case 'save':
    case 'patch':
      return save(data, random, number);
    case 'several':
      return several(data, random, number);
    case 'purge':
      return withoutFile(erase(data, random), random);
    case 'import':
      return bringIn(data, random, number);
    case 'restore':
      return restore(data, random, number);
    case 'detach':
      return withoutFile(data, random);
    case 'passphrase':
      return letIn(data, { passphrase: { done: number } });
    case 'let-in':
      return letIn(data, { device: { done: number } });
    case 'drop-device':
    case 'renew':
      return letIn(data, {});
    case 'go-back':
      return goBack(data, then, random, number);
    case 'attach':
    case 'compact':
      return data;
  }
};

const bringsOf = (kind: OperationKind, seed: number, number: number): readonly string[] => {
  const count = kind === 'import' ? 2 : kind === 'attach' ? 1 : 0;
  return Array.from({ length: count }, (_, at) => `${seed}/${number}/${at}`);
};

/** Operation `number` of the workload with this seed; of a given kind, or of the one it draws. */
export const operation = (
  seed: number,
  number: number,
  wanted: OperationKind | ((random: Draw) => OperationKind) = drawPlain,
): Operation => {
  const random = seeded(seed + Math.imul(number, 2654435761));
  const kind = typeof wanted === 'string' ? wanted : wanted(random);
  const drawn = below(random, 2 ** 31);
  const brings = bringsOf(kind, seed, number);
  const edit: Operation['edit'] = (data, ids, then = null) => {
    const changed = change(data, kind, seeded(drawn), number, then);
    const files = brings.map((made, at) => [`f${(number + at) % FILES}`, { id: ids[at] ?? '', made }]);
    return {
      ...changed,
      files: { ...changed.files, ...Object.fromEntries(files) },
      meta: { ...changed.meta, counter: { done: number } },
    };
  };
  return { number, kind, brings, edit };
};

/** Operation `number` of a workload that does everything a head can do. */
export const anyOperation = (seed: number, number: number, often: OperationKind | null = null): Operation =>
  operation(seed, number, random => (often !== null && random() < OFTEN ? often : drawAny(random)));

/** The bytes of an attachment made from a name: one chunk or two. */
export const attachmentBytes = (made: string): Buffer => {
  const sum = Array.from(made).reduce((hash, one) => Math.imul(hash, 31) + (one.codePointAt(0) ?? 0), 7);
  return Buffer.alloc(below(seeded(sum), 70_000), `${made};`);
};

/** How many operations a state has seen. */
export const doneIn = ({ meta }: Tortured): number => meta['counter']?.done ?? 0;

/** The state after some operations, but for the ids of attachments. */
export const after = (state: Tortured, operations: readonly Operation[]): Tortured =>
  operations.reduce((current, one) => one.edit(current, []), state);
