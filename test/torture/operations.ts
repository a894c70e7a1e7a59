import { below, seeded } from './random';

/** What the tortured vault holds. `meta.done` counts the operations that are in it. */
export type Tortured = {
  readonly meta: Readonly<Record<string, { readonly done: number }>>;
  readonly notes: Readonly<Record<string, { readonly body: string }>>;
  /** Two values that every commit touching them sets alike: half a commit would show. */
  readonly pairs: Readonly<Record<string, { readonly stamp: number }>>;
};

export const emptyTortured: Tortured = { meta: {}, notes: {}, pairs: {} };

export type OperationKind = 'save' | 'several' | 'purge' | 'compact';

/** The n-th operation of a workload: the same for the process that does it and the one that checks it. */
export interface Operation {
  readonly number: number;
  readonly kind: OperationKind;
  readonly edit: (data: Tortured) => Tortured;
}

const NOTES = 60;
const LONGEST = 6000;

const kindOf = (drawn: number): OperationKind => {
  if (drawn < 0.72) return 'save';
  if (drawn < 0.9) return 'several';
  return drawn < 0.95 ? 'purge' : 'compact';
};

const save = (data: Tortured, random: () => number, number: number): Tortured => {
  const body = `${number}:`.padEnd(below(random, LONGEST), 'lorem ipsum ');
  return { ...data, notes: { ...data.notes, [`n${below(random, NOTES)}`]: { body } } };
};

const remove = (data: Tortured, random: () => number): Tortured => {
  const ids = Object.keys(data.notes);
  const gone = ids[below(random, ids.length)];
  return { ...data, notes: Object.fromEntries(Object.entries(data.notes).filter(([id]) => id !== gone)) };
};

const several = (data: Tortured, random: () => number, number: number): Tortured => {
  const pair = { stamp: number };
  const saved = Array.from({ length: 1 + below(random, 6) }).reduce<Tortured>(
    (current, _, at) => (at % 3 === 2 ? remove(current, random) : save(current, random, number)),
    data,
  );
  return { ...saved, pairs: { left: pair, right: pair } };
};

const change = (data: Tortured, kind: OperationKind, random: () => number, number: number): Tortured => {
  switch (kind) {
    case 'save':
      return save(data, random, number);
    case 'several':
      return several(data, random, number);
    case 'purge':
      return remove(data, random);
    case 'compact':
      return data;
  }
};

/** Operation `number` of the workload with this seed. */
export const operation = (seed: number, number: number): Operation => {
  const random = seeded(seed + Math.imul(number, 2654435761));
  const kind = kindOf(random());
  const edit = (data: Tortured): Tortured => ({
    ...change(data, kind, random, number),
    meta: { counter: { done: number } },
  });
  return { number, kind, edit };
};

/** How many operations a state has seen. */
export const doneIn = ({ meta: { counter } }: Tortured): number => counter?.done ?? 0;
