/** What a reader made of an input: a value, or the refusal it was designed to give. Anything else is a fault, and thrown. */
export type Outcome = 'accepted' | 'refused';

/** Public data, by what it is (see the README beside this folder). */
export type PublicKind = 'json' | 'payloads' | 'strings' | 'notes';

/** One reader of foreign bytes. */
export type FuzzedParser = {
  readonly name: string;
  /** How many inputs are generated for it, beside what the others get. */
  readonly share: number;
  /** Whole and valid inputs, of which nearly right ones are made. `root` is the project's folder. */
  readonly samples: (root: string) => Promise<readonly Uint8Array[]>;
  /** Which public data it reads as well. */
  readonly reads: readonly PublicKind[];
  /** Reads one input, and throws when a promise about it is broken. */
  readonly read: (input: Uint8Array) => Outcome | Promise<Outcome>;
};

/** A promise about an input that was not kept. */
export class BrokenPromise extends Error {
  override readonly name = 'BrokenPromise';
}

export function promise(kept: boolean, what: string): void {
  if (!kept) throw new BrokenPromise(what);
}

export const bytesOf = (text: string): Uint8Array => Buffer.from(text, 'utf8');
export const textOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('utf8');
