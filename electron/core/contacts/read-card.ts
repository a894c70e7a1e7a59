import type { ContactPreview } from '../../../shared/contract/network';
import { bodyLimit, titleLimit } from '../../../shared/domain/entry';
import { foldName } from '../../../shared/domain/inline';
import { type CardProperty, partsOf, propertyOf } from './card-property';

type LeftOut = ContactPreview['leftOut'][number];

/** What a card says about somebody, in the shape of a person's record. */
export type Card = {
  readonly name: string;
  readonly alsoKnownAs: readonly string[];
  readonly role: string;
  /** Empty for none. */
  readonly school: string;
  readonly emails: readonly string[];
  readonly phones: readonly string[];
  readonly notes: string;
  /** As written, for example `urn:uuid:…`; empty for none. */
  readonly uid: string;
  readonly leftOut: readonly LeftOut[];
};

/** Words and lists as the schemas of a person take them. */
const wordLimit = 200;
const listLimit = 1000;

const keptNames: ReadonlySet<string> = new Set([
  ...['fn', 'n', 'nickname', 'title', 'role', 'org', 'email', 'tel', 'note', 'uid', 'kind'],
  'x-addressbookserver-kind',
]);

/** Says nothing about the person: about the card, the program, or how to show it. */
const technical =
  /^(?:version|prodid|rev|sort-string|class|mailer|source|clientpidmap|profile|name|x-ab.*|x-evolution-file-as)$/;

const leftOutAs: ReadonlyMap<string, LeftOut> = new Map([
  ['photo', 'photo'],
  ['logo', 'photo'],
  ['adr', 'address'],
  ['label', 'address'],
  ['bday', 'birthday'],
]);

/**
 * Reads the lines of a card of version 2.1, 3.0 (RFC 2426) or 4.0 (RFC 6350). `null` for a card without any name, and for
 * one that stands for a group. Fails with `unreadable-file` when its bytes are no text.
 */
export function readCard(lines: readonly string[]): Card | null {
  const { kept, leftOut } = sortLines(lines);
  const texts = (name: string) => listed(kept.get(name)?.flatMap(property => partsOf(property).flat()) ?? []);
  const [school = '', ...units] = (kept.get('org') ?? []).flatMap(property => partsOf(property).map(joined));
  const [name = '', ...otherNames] = namesOf(kept, school);
  if (name === '' || isGroup([...texts('kind'), ...texts('x-addressbookserver-kind')])) return null;
  const emails = texts('email').map(email => email.replace(/^mailto:/i, ''));
  const phones = texts('tel').map(phone => phone.replace(/^tel:/i, ''));
  const words = [[...texts('nickname'), ...otherNames], emails, phones].map(fitting);
  const [alsoKnownAs = [], keptEmails = [], keptPhones = []] = words.map(({ fit }) => fit);
  const lost = words.some(({ lost }) => lost) || units.some(unit => unit !== '') || name.length > titleLimit;
  return {
    name: name.slice(0, titleLimit).toWellFormed(),
    alsoKnownAs: alsoKnownAs.filter(other => foldName(other) !== foldName(name)),
    role: listed([...texts('title'), ...texts('role')])
      .join(', ')
      .slice(0, titleLimit)
      .toWellFormed(),
    school: foldName(school) === foldName(name) ? '' : school.slice(0, titleLimit).toWellFormed(),
    emails: keptEmails,
    phones: keptPhones,
    notes: notesIn(kept.get('note') ?? []),
    uid: texts('uid')[0] ?? '',
    leftOut: [...leftOut, ...(lost && !leftOut.has('other') ? (['other'] as const) : [])],
  };
}

type Sorted = {
  readonly kept: ReadonlyMap<string, readonly CardProperty[]>;
  readonly leftOut: ReadonlySet<LeftOut>;
};

function sortLines(lines: readonly string[]): Sorted {
  const kept = new Map<string, CardProperty[]>();
  const leftOut = new Set<LeftOut>();
  let inPhoto = false;
  for (const line of lines) {
    const property = propertyOf(line);
    // Some programs do not indent the further lines of a photo.
    if (property === null) {
      if (!inPhoto) leftOut.add('other');
      continue;
    }
    const { name } = property;
    inPhoto = leftOutAs.get(name) === 'photo';
    const known = kept.get(name);
    if (known !== undefined) known.push(property);
    else if (keptNames.has(name)) kept.set(name, [property]);
    else if (!technical.test(name) && (property.value !== '' || name === 'agent'))
      leftOut.add(leftOutAs.get(name) ?? 'other');
  }
  return { kept, leftOut };
}

/** The formatted names first; without one the parts of the name, or the organisation, or an address. */
function namesOf(kept: Sorted['kept'], school: string): readonly string[] {
  const formatted = listed((kept.get('fn') ?? []).map(property => joined(partsOf(property).flat())));
  if (formatted.length > 0) return formatted;
  const [property] = kept.get('n') ?? [];
  const [family, given, further, before, after] = (property === undefined ? [] : partsOf(property)).map(
    part => part.join(' '),
  );
  const [nickname] = kept.get('nickname') ?? [];
  const [email] = kept.get('email') ?? [];
  const inOrder = [before, given, further, family, after].filter(Boolean).join(' ');
  const instead = [nickname, email].map(one => (one === undefined ? '' : joined(partsOf(one).flat())));
  return listed([inOrder, school, ...instead]).slice(0, 1);
}

function isGroup(kinds: readonly string[]): boolean {
  return kinds.some(kind => kind.toLowerCase() === 'group');
}

/** Commas that nobody escaped split a value that is no list. */
function joined(values: readonly string[]): string {
  return oneLine(values.join(','));
}

/** Each value on one line, none of them twice or empty. */
function listed(values: readonly string[]): readonly string[] {
  const seen = new Map<string, string>();
  for (const value of values.map(oneLine)) {
    if (value !== '' && !seen.has(foldName(value))) seen.set(foldName(value), value);
  }
  return [...seen.values()];
}

function oneLine(text: string): string {
  return text
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .trim()
    .toWellFormed();
}

function fitting(values: readonly string[]): { readonly fit: readonly string[]; readonly lost: boolean } {
  const fit = values.filter(value => value.length <= wordLimit).slice(0, listLimit);
  return { fit, lost: fit.length < values.length };
}

function notesIn(properties: readonly CardProperty[]): string {
  const notes = properties.map(property => partsOf(property).flat().join(',').replace(/\r\n?/g, '\n').trim());
  return notes
    .filter(note => note !== '')
    .join('\n\n')
    .slice(0, bodyLimit)
    .toWellFormed();
}
