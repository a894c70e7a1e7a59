import type { Subject } from '../finding';
import type { KnownNames } from '../known-names';
import { foldText } from '../text/fold';
import { findNames, type Lookup, lookupOf } from '../text/lookup';
import { wordsOf } from '../text/words';
import { type NameMeaning, personPatterns, surnameInitials } from './person-patterns';
import { schoolPatterns } from './school-patterns';

/** What the journal knows, ready to be looked up. */
export type CompiledNames = {
  readonly names: Lookup<NameMeaning>;
  /** Subjects by what a surname may be shortened to, in lower case. */
  readonly initialsOfSurnames: ReadonlyMap<string, readonly Subject[]>;
  /** Subjects by address; folded, in lower case. */
  readonly emails: ReadonlyMap<string, Subject>;
  /** Subjects by the last nine digits of a number. */
  readonly phones: ReadonlyMap<string, Subject>;
  /** Folded, lower case. */
  readonly ordinary: ReadonlySet<string>;
  readonly pseudonyms: Lookup<null>;
};

/** Prepares `known` for a check. */
export function compileNames(known: KnownNames): CompiledNames {
  const initials = new Map<string, Subject[]>();
  const [emails, phones] = [new Map<string, Subject>(), new Map<string, Subject>()];
  for (const person of known.people) {
    const subject: Subject = { kind: 'person', id: person.id };
    for (const letters of surnameInitials(person))
      initials.set(letters, [...(initials.get(letters) ?? []), subject]);
    for (const email of person.emails) emails.set(addressKey(email), subject);
    for (const phone of person.phones) phones.set(lastDigits(phone), subject);
  }
  return {
    names: lookupOf([...known.people.flatMap(personPatterns), ...known.schools.flatMap(schoolPatterns)]),
    initialsOfSurnames: initials,
    emails,
    phones,
    pseudonyms: lookupOf(
      known.pseudonyms.map(label => ({ keys: keysOf(label), needs: 'nothing', meaning: null })),
    ),
    ordinary: new Set(known.ordinary.map(word => foldText(word).replaceAll("'", '').toLowerCase())),
  };
}

function keysOf(label: string): readonly string[] {
  return wordsOf(foldText(label)).map(({ key }) => key);
}

/** By which two spellings of one address agree: it is looked for in folded texts. */
export function addressKey(email: string): string {
  return foldText(email.trim()).toLowerCase();
}

/** By which two spellings of one telephone number agree, whatever their country code. */
export function lastDigits(phone: string): string {
  return phone.replace(/\D/g, '').slice(-9);
}

/** The whole of a folded text is a pseudonym. */
export function isPseudonym(text: string, known: CompiledNames): boolean {
  const words = wordsOf(text);
  const [hit] = findNames(words, known.pseudonyms, () => false);
  return hit !== undefined && hit.first === 0 && hit.next === words.length;
}
