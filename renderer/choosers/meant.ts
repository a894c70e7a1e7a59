import { foldName } from '../../shared/domain/inline';
import type { Choice } from './FindField';

/** What is offered for a text: what fits it, best first, and the line that makes a new one of it. */
export type Offered = { readonly found: readonly Choice[]; readonly create: Choice | null };

/**
 * What Enter means while no choice is under the cursor: the one of exactly that name, or the only one there is; with `takesFirst`
 * also, of several, the first that has `typed` in its name and does not fit only in spite of a slip. `null` is nothing.
 */
export function meantByEnter(typed: string, { found, create }: Offered, takesFirst: boolean): Choice | null {
  const text = foldName(typed);
  const named = found.filter(choice => foldName(choice.label) === text);
  if (named.length > 0) return onlyOne(named);
  const first = found.find(choice => foldName(choice.label).includes(text));
  if (takesFirst && first !== undefined) return first;
  return onlyOne(create === null ? found : [...found, create]);
}

function onlyOne(choices: readonly Choice[]): Choice | null {
  const [first] = choices;
  return first !== undefined && choices.length === 1 ? first : null;
}
