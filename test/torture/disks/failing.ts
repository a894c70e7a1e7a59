import type { AppendFile, Disk } from '../../../electron/core/vault';

/** What goes wrong at a call. `short`: a write takes half of what it is offered. */
export type Fault =
  | { readonly kind: 'errno'; readonly code: string }
  /** The disk fails, and no error says with which errno. */
  | { readonly kind: 'unnamed' }
  | { readonly kind: 'short' }
  /** A write takes half, and the next call fails for want of space. */
  | { readonly kind: 'short-then-full' };

export const errno = (code: string): Error => Object.assign(new Error(`${code}: injected`), { code });

/** What is to go wrong: from the `at`-th call on (from 1), once or for as long as it is armed. */
export interface Plan {
  readonly fault: Fault;
  readonly at: number;
  readonly forEver: boolean;
}

/** A disk on which calls fail as planned. */
export class FailingDisk {
  #plan: Plan | null = null;
  #calls = 0;
  #full = false;
  readonly disk: Disk;

  constructor(inner: Disk) {
    this.disk = {
      list: folder => this.#call(() => inner.list(folder)),
      read: path => this.#call(() => inner.read(path)),
      facts: path => this.#call(() => inner.facts(path)),
      createFile: path => this.#call(async () => this.#file(await inner.createFile(path))),
      syncFile: path => this.#call(() => inner.syncFile(path)),
      rename: (from, to) => this.#call(() => inner.rename(from, to)),
      remove: path => this.#call(() => inner.remove(path)),
      touch: (path, modified) => this.#call(() => inner.touch(path, modified)),
      createFolder: path => this.#call(() => inner.createFolder(path)),
      removeFolder: path => this.#call(() => inner.removeFolder(path)),
      syncFolder: path => this.#call(() => inner.syncFolder(path)),
    };
  }

  /** Counts calls from now on and fails as planned. */
  arm(plan: Plan): void {
    this.#plan = plan;
    this.#calls = 0;
    this.#full = false;
  }

  /** All is well again. Gives whether any call was reached that should fail. */
  disarm(): boolean {
    const reached = this.#plan !== null && this.#calls >= this.#plan.at;
    this.#plan = null;
    this.#full = false;
    return reached;
  }

  #due(): Fault | null {
    if (this.#plan === null) return null;
    this.#calls += 1;
    const { at, forEver, fault } = this.#plan;
    return this.#calls === at || (forEver && this.#calls > at) ? fault : null;
  }

  /** No space: once, or for as long as the plan says. */
  #assertRoom(): void {
    if (!this.#full) return;
    this.#full = this.#plan?.forEver === true;
    throw errno('ENOSPC');
  }

  async #call<Result>(call: () => Promise<Result>): Promise<Result> {
    const fault = this.#due();
    this.#assertRoom();
    if (fault?.kind === 'errno') throw errno(fault.code);
    if (fault?.kind === 'unnamed') throw new Error('the disk failed');
    return call();
  }

  async #write(file: AppendFile, bytes: Uint8Array): Promise<number> {
    const fault = this.#due();
    this.#assertRoom();
    if (fault?.kind === 'errno') throw errno(fault.code);
    if (fault?.kind === 'unnamed') throw new Error('the disk failed');
    if (fault === null || bytes.length < 2) return file.write(bytes);
    this.#full = fault.kind === 'short-then-full';
    return file.write(bytes.subarray(0, bytes.length >> 1));
  }

  #file(file: AppendFile): AppendFile {
    return {
      write: bytes => this.#write(file, bytes),
      sync: () => this.#call(() => file.sync()),
      truncate: length => this.#call(() => file.truncate(length)),
      // Whatever it says, the handle is gone then.
      close: async () => {
        await file.close();
        await this.#call(async () => undefined);
      },
    };
  }
}
