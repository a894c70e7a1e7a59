import type { CoreMethodName, Input, Output } from '../../shared/contract/methods';
import type { SchemasOf } from '../../shared/contract/schema-parts';

/** What a feature declares: one function for each of its methods, with its arguments already parsed. */
export type Handlers<Names extends CoreMethodName> = {
  readonly [Name in Names]: (input: Input<Name>) => Output<Name> | Promise<Output<Name>>;
};

/**
 * The methods of `schemas`, whose code is read from the disk with the first call of one of them: what a head uses once a
 * week costs no start and no memory until then. A reading that failed is tried again with the next call.
 */
export function handlersLater<Names extends CoreMethodName>(
  schemas: SchemasOf<Names>,
  read: () => Promise<Handlers<Names>>,
): Handlers<Names> {
  let reading: Promise<Handlers<Names>> | null = null;
  const feature = (): Promise<Handlers<Names>> => {
    reading ??= read().catch((error: unknown) => {
      reading = null;
      throw error;
    });
    return reading;
  };
  const handlers: { -readonly [Name in Names]?: Handlers<Names>[Name] } = {};
  for (const name in schemas) put(name);
  function put<Name extends Names>(name: Name): void {
    handlers[name] = async (input: Input<Name>) => (await feature())[name](input);
  }
  const isWhole = (made: Partial<Handlers<Names>>): made is Handlers<Names> =>
    Object.keys(schemas).every(name => Object.hasOwn(made, name));
  if (!isWhole(handlers)) throw new Error('a method has no handler');
  return handlers;
}
