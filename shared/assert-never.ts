/** Makes a `switch` over a tagged union exhaustive: the compiler objects when a case is missing. */
export function assertNever(value: never): never {
  throw new Error(`Unhandled case: ${typeof value}`);
}
