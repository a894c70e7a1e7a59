import type { Person } from '../../../../../shared/domain/person';
import type { School } from '../../../../../shared/domain/school';
import { fold } from '../../check/text/fold';
import { wordsOf } from '../../check/text/words';
import { wholeNamesOf, wholeSpans } from './evidence';

/**
 * Whether a school bears somebody's whole name. It is found for them; but how a school is called is not ours to change, and
 * where it is named in a text it means the school.
 */
export function isCalledAfter({ name, alsoKnownAs }: School, person: Person): boolean {
  const whole = wholeNamesOf([person]);
  return [name, ...alsoKnownAs].some(called => wholeSpans(wordsOf(fold(called).text), whole).length > 0);
}
