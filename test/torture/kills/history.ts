import { doneIn, type Operation, type Tortured } from '../vault/operations';

/** States further back than any backup that is gone back to. */
const REMEMBERED = 400;

/** What the operations of one workload make of a vault, one after another. */
export class History {
  readonly #states: Map<number, Tortured>;
  /** By operation: the operation whose backup it went back to, null where there was none. */
  readonly #wentBack = new Map<number, number | null>();

  constructor(
    private readonly operation: (number: number) => Operation,
    start: Tortured,
  ) {
    this.#states = new Map([[doneIn(start), start]]);
  }

  /** What a process says of where its operations went back to; what one that was killed had said is void. */
  hear(wentBack: ReadonlyMap<number, number | null>): void {
    for (const [number, from] of wentBack) this.#wentBack.set(number, from);
  }

  /** The state after an operation, as far as it is remembered. */
  at(number: number): Tortured | null {
    return this.#states.get(number) ?? null;
  }

  /** The state `to` operations make, going on from what is remembered. */
  goTo(to: number): Tortured {
    const known = this.at(to);
    if (known !== null) return known;
    if (to < 1) throw new RangeError('nothing is remembered');
    const before = this.goTo(to - 1);
    const next = this.operation(to);
    const state = next.edit(before, [], next.kind === 'go-back' ? this.#then(to) : null);
    this.remember(state);
    return state;
  }

  /** What a vault turned out to hold; what was made of operations that were not done is forgotten. */
  remember(state: Tortured): void {
    this.#states.set(doneIn(state), state);
    this.#states.delete(doneIn(state) - REMEMBERED);
  }

  #then(number: number): Tortured | null {
    const from = this.#wentBack.get(number);
    if (from === undefined) throw new Error(`nothing was said of what operation ${number} went back to`);
    return from === null ? null : this.goTo(from);
  }
}
