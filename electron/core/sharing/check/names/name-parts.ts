import { foldText } from '../text/fold';
import { honorifics, particles } from '../text/titles';
import { wordsOf } from '../text/words';

/** A person's name taken apart; every part is a list of word keys, because `Postlethwaite-Cunningham` is two. */
export type NameParts = {
  readonly given: readonly string[];
  readonly middle: readonly (readonly string[])[];
  /** With its particles: `van der Berg`; empty for a single name. */
  readonly surname: readonly string[];
  /** The words of the surname that are names by themselves. */
  readonly surnameHeads: readonly string[];
};

/** Takes `name` apart as people of these islands write it: given names, then the surname; `Hartley, Mary` is turned round. */
export function namePartsOf(name: string): NameParts {
  const units = unitsOf(name);
  const [given = [], ...rest] = units;
  const surnameAt = surnameStart(rest);
  const surname = rest.slice(surnameAt);
  return {
    given,
    middle: rest.slice(0, surnameAt),
    surname: surname.flat(),
    surnameHeads: surname.flat().filter(key => key.length > 2 && !particles.has(key)),
  };
}

/** The words of a name by its spaces, without titles before it and remarks in brackets behind it. */
function unitsOf(name: string): readonly (readonly string[])[] {
  const folded = foldText(name)
    .replace(/[([].*$/, '')
    .trim();
  const comma = folded.indexOf(',');
  const turned = comma < 0 ? folded : `${folded.slice(comma + 1)} ${folded.slice(0, comma)}`;
  const units = turned
    .split(/\s+/)
    .map(unit => wordsOf(unit).map(({ key }) => key))
    .filter(unit => unit.length > 0);
  const first = units.findIndex(unit => !honorifics.has(unit.join('')));
  return first < 0 ? units : units.slice(first);
}

function surnameStart(rest: readonly (readonly string[])[]): number {
  const particle = rest.findIndex((unit, index) => index < rest.length - 1 && particles.has(unit.join('')));
  return particle >= 0 ? particle : Math.max(0, rest.length - 1);
}

/** `name` has a title before it, so the one word behind it is a surname. */
export function isTitled(name: string): boolean {
  const [first] = wordsOf(foldText(name));
  return first !== undefined && honorifics.has(first.key);
}
