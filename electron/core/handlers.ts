import type { CoreMethodName, Input, Output } from '../../shared/contract/methods';

/** What a feature declares: one function for each of its methods, with its arguments already parsed. */
export type Handlers<Names extends CoreMethodName> = {
  readonly [Name in Names]: (input: Input<Name>) => Output<Name> | Promise<Output<Name>>;
};
