import type { Person } from '../../../shared/domain/person';
import { foldContentLines } from '../transfer/content-lines';

/** A person with the names of what their card mentions by name. */
export type CardSource = {
  readonly person: Person;
  /** Empty for none. */
  readonly school: string;
  readonly circles: readonly string[];
};

/**
 * vCards of version 4.0 (RFC 6350), one after the other, lines folded at 75 octets. What the head notes about a person is
 * private and never part of a card.
 */
export function writeCards(sources: readonly CardSource[]): string {
  return foldContentLines(
    sources.flatMap(source => ['BEGIN:VCARD', 'VERSION:4.0', ...linesOf(source), 'END:VCARD']),
  );
}

function linesOf({ person, school, circles }: CardSource): readonly string[] {
  return [
    'PRODID:-//Critical Friend//EN',
    `UID:urn:uuid:${person.id}`,
    `FN:${escaped(person.name)}`,
    `N:${nameParts(person.name).map(escaped).join(';')}`,
    ...listLine('NICKNAME', person.alsoKnownAs),
    ...listLine('TITLE', [person.role]),
    ...listLine('ORG', [school]),
    ...person.emails.map(email => `EMAIL:${escaped(email)}`),
    ...person.phones.map(phone => `TEL:${escaped(phone)}`),
    ...listLine('CATEGORIES', circles),
  ];
}

/** The values with commas between; no line when there is none. */
function listLine(name: string, values: readonly string[]): readonly string[] {
  const written = values.filter(value => value !== '').map(escaped);
  return written.length === 0 ? [] : [`${name}:${written.join(',')}`];
}

/**
 * RFC 6350, section 3.4. Semicolons are escaped everywhere, which it allows: there are programs that end a name at one
 * that is not.
 */
function escaped(text: string): string {
  return text.replace(/[\\,;]/g, '\\$&').replace(/\r\n?|\n/g, '\\n');
}

const honorific = /^(?:mr|mrs|ms|miss|mx|dr|prof|professor|sir|dame|rev|fr|sr)\.?$/i;

/**
 * Family name, given name, further names, what goes before and after (RFC 6350, section 6.2.2). A guess, as a journal only
 * knows the whole: programs that show the parts are given the last word as family name, all others show the whole.
 */
function nameParts(name: string): readonly string[] {
  const words = name.split(/\s+/).filter(word => word !== '');
  const before = words.length > 1 ? words.slice(0, 1).filter(word => honorific.test(word)) : [];
  const rest = words.slice(before.length);
  const family = words.length > 1 ? rest.slice(-1) : [];
  const given = rest.slice(0, rest.length - family.length);
  return [family, given, [], before, []].map(part => part.join(' '));
}
