import type { Disk } from '../../../electron/core/vault';
import { JournalError } from '../../../shared/contract/errors';
import type { Break } from '../breaks';
import { diskOverFaults, unsyncedDisk } from '../disks/broken';
import { FailingDisk, type Plan } from '../disks/failing';
import type { Score } from '../part';
import { codeOf } from '../vault/tortured-vault';

/** Whether it is said that what opens a vault may or may not be another now. */
export const leavesOpen = (error: unknown): boolean =>
  error instanceof JournalError && error.details['uncertain'] === true;

/** A disk that fails as planned while something is done on it. */
export class Trouble {
  readonly #failing = new FailingDisk(unsyncedDisk);
  readonly disk: Disk;
  /** Whether a call was reached that was to fail. */
  reached = false;
  /** Whether anything was said to be uncertain. */
  uncertain = false;

  constructor(
    readonly plan: Plan,
    breaking: Break | null,
    readonly where: string,
    readonly score: Score,
  ) {
    this.disk = diskOverFaults(this.#failing.disk, breaking);
    this.#failing.arm(plan);
  }

  /** Does something while calls fail, and once more where only one does. Gives what came of it, or null when it was refused. */
  async during<Result>(task: () => Promise<Result>): Promise<{ readonly result: Result } | null> {
    const first = await this.#attempt(task);
    if (first !== null || this.plan.forEver) return first;
    const second = await this.#attempt(task);
    if (second === null) this.score.failed(`${this.where}: cannot be repeated`);
    return second;
  }

  /** The same, but never a second time. */
  once<Result>(task: () => Promise<Result>): Promise<{ readonly result: Result } | null> {
    return this.#attempt(task);
  }

  async #attempt<Result>(task: () => Promise<Result>): Promise<{ readonly result: Result } | null> {
    try {
      return { result: await task() };
    } catch (error) {
      if (codeOf(error) === null) this.score.failed(`${this.where}: a failure without a code`);
      this.uncertain ||= leavesOpen(error);
      return null;
    }
  }

  /** All is well again. */
  end(): void {
    this.reached ||= this.#failing.disarm();
  }
}
