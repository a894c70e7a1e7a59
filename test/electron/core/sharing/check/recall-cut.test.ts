import { describe, expect, it } from 'vitest';
import { type IdentifierType, inventors } from './corpus/invent-identifiers';
import { Random } from './corpus/random';
import { inventedPeople, inventedSchools, inventedVault } from './corpus/vault';
import { findIn } from './one-note';

/** Marks that show nothing of themselves, or next to nothing, around a part of a word. */
const cuts: Readonly<Record<string, (part: string) => string>> = {
  bold: part => `**${part}**`,
  underscores: part => `_${part}_`,
  code: part => `\`${part}\``,
  struck: part => `~~${part}~~`,
  link: part => `[${part}](https://x.example/)`,
  'link to a note': part => `[[${part}]]`,
  tag: part => `<b>${part}</b>`,
  comment: part => `<!-- -->${part}`,
  backslash: part => `\\${part}`,
  entities: part => [...part].map(char => `&#${char.codePointAt(0)};`).join(''),
  'soft hyphen': part => `\u00ad${part}`,
  'zero width': part => `\u200b${part}\u200b`,
};

const types = [
  'phone',
  'email',
  'nhs',
  'upn',
  'postcode',
  'national insurance',
  'date of birth',
  'payment card',
] as const satisfies readonly IdentifierType[];

/** `text` with a part of it marked; what is planted is from its first letter to its last. */
function cut(text: string, how: (part: string) => string, random: Random): string {
  const letters = [...text];
  const from = random.whole(0, letters.length - 2);
  const to = random.whole(from + 1, letters.length);
  const part = letters.slice(from, to).join('').trim();
  return part === '' ? text : text.replace(part, () => how(part));
}

/** How many of `count` plants are not found whole. */
function missed(count: number, invent: (random: Random) => string): readonly string[] {
  const random = new Random(20261122);
  return Array.from({ length: count }, () => {
    const whole = invent(random);
    const before = `Wrote down ${label.exec(whole)?.[0] ?? ''}`;
    const plant = cut(whole.replace(label, ''), random.pick(Object.values(cuts)), random);
    const body = `${before}${plant} on the back of the agenda.`;
    const shown = findIn(body, inventedVault);
    const letter = [...body.matchAll(/[\p{L}\p{N}]/gu)].filter(
      ({ index }) => index >= before.length && index < before.length + plant.length && !isMark(body, index),
    );
    return letter.every(({ index }) => shown.some(({ from, to }) => from <= index && to > index))
      ? []
      : [plant];
  }).flat();
}

/** What stands before an identifier and tells nothing by itself. */
const label = /^(?:the|born(?: on)?(?: the)?|DOB:?|D\.O\.B\.) /;

/** Inside a tag, a link’s address or an entity. */
function isMark(body: string, index: number): boolean {
  return [...body.matchAll(/<[^>]*>|\]\([^)]*\)|&#\d+;/g)].some(
    ({ index: from, 0: mark }) => from <= index && from + mark.length > index,
  );
}

const known = (shapes: readonly string[]) => shapes.filter(shape => shape.replace(/[’'ʼ]s?$/, '').length > 3);

const slow = { timeout: 120_000 };

describe('identifiers that marks cut apart', () => {
  it('finds everybody whom the journal knows', slow, () => {
    const shapes = inventedPeople.flatMap(person => known(person.shapes));
    expect(missed(600, random => random.pick(shapes).replace(/[’'ʼ]s?$/, ''))).toEqual([]);
  });

  it('finds every school that it knows', slow, () => {
    const shapes = inventedSchools.flatMap(school => known(school.shapes));
    expect(missed(200, random => random.pick(shapes).replace(/[’'ʼ]s?$/, ''))).toEqual([]);
  });

  it.each(types)('finds %s', slow, type => {
    expect(missed(60, random => inventors[type](random))).toEqual([]);
  });
});
