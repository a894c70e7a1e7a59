import fc from 'fast-check';
import { parseVCards } from 'vcard4-ts';
import { describe, expect, it } from 'vitest';
import { writeCards } from '../../../../electron/core/contacts/write-cards';
import { asId } from '../../../../shared/domain/ids';
import { cardsIn, personOf } from './card-files';

/** As another library reads it (vcard4-ts). */
function readElsewhere(text: string) {
  const { vCards, nags } = parseVCards(text);
  expect(nags).toBeUndefined();
  return vCards ?? [];
}

const awkward = fc.oneof(
  fc.string({ minLength: 1, maxLength: 60, unit: 'grapheme' }),
  fc.constantFrom('Jones, Mary; the "first"', 'a\\b', 'back\\', '\\n', ';;,,', '🌿🧭', 'Siân:Brân'),
  fc.string({ minLength: 400, maxLength: 500, unit: 'grapheme-composite' }).map(text => text.slice(0, 500)),
);
/** As the schema of a person lets a line through: on one line, not only spaces. */
const line = awkward
  .map(text =>
    text
      .toWellFormed()
      .replace(/[\p{Cc}\u2028\u2029\s]+/gu, ' ')
      .trim(),
  )
  .filter(text => text !== '');

describe('a person as a vCard', () => {
  it('has what contacts have, and never what the head notes', () => {
    const person = personOf({
      name: 'Mrs Mary Postlethwaite-Cunningham',
      alsoKnownAs: ['Mrs P', 'Mary, of Oakfield'],
      role: 'Headteacher',
      emails: ['mary@oakfield.example.org'],
      phones: ['01632 960001'],
      goodFor: [asId.theme('building-capacity')],
      notes: 'PRIVATE words',
    });
    const text = writeCards([{ person, school: 'Oakfield; Primary', circles: ['North, cohort', 'Trust'] }]);
    expect(text).not.toContain('PRIVATE');
    expect(text).toMatch(/^BEGIN:VCARD\r\nVERSION:4\.0\r\n/);
    expect(text).not.toMatch(/[^\r]\n/);
    const [card] = readElsewhere(text);
    expect(card?.UID?.value).toBe(`urn:uuid:${person.id}`);
    expect(card?.FN[0].value).toBe('Mrs Mary Postlethwaite-Cunningham');
    expect(card?.N?.value).toMatchObject({
      familyNames: ['Postlethwaite-Cunningham'],
      givenNames: ['Mary'],
      honorificPrefixes: ['Mrs'],
    });
    expect(card?.NICKNAME?.[0]?.value).toEqual(['Mrs P', 'Mary, of Oakfield']);
    expect(card?.ORG?.[0]?.value).toEqual(['Oakfield; Primary']);
    expect(card?.TITLE?.[0]?.value).toBe('Headteacher');
    expect(card?.EMAIL?.[0]?.value).toBe('mary@oakfield.example.org');
    expect(card?.TEL?.[0]?.value).toBe('01632 960001');
    expect(card?.CATEGORIES?.[0]?.value).toEqual(['North, cohort', 'Trust']);
    expect(card?.nags).toBeUndefined();
  });

  it('folds every line at 75 octets, never inside a character', () => {
    const text = writeCards([
      { person: personOf({ name: 'Ŵ🌿ê '.repeat(90).trim() }), school: '', circles: [] },
    ]);
    for (const one of text.split('\r\n')) expect(Buffer.byteLength(one)).toBeLessThanOrEqual(75);
    expect(text).not.toContain('\ufffd');
    expect(readElsewhere(text)[0]?.FN[0].value).toBe('Ŵ🌿ê '.repeat(90).trim());
  });

  it('is read back the same by another library and by ours, whatever the names are', async () => {
    await fc.assert(
      fc.asyncProperty(
        line,
        fc.uniqueArray(line, { maxLength: 3 }),
        line,
        line,
        async (name, others, role, school) => {
          const person = personOf({ name, alsoKnownAs: others, role, emails: ['a,b;c@example.org'] });
          const text = writeCards([{ person, school, circles: [] }]);
          const [card] = readElsewhere(text);
          expect(card?.FN[0].value).toBe(name);
          expect(card?.NICKNAME?.[0]?.value ?? []).toEqual(others);
          expect(card?.TITLE?.[0]?.value).toBe(role);
          expect(card?.ORG?.[0]?.value).toEqual([school]);
          const [ours] = await cardsIn(text);
          expect(ours).toMatchObject({ name, role, emails: ['a,b;c@example.org'] });
          expect(ours?.uid).toBe(`urn:uuid:${person.id}`);
        },
      ),
      { numRuns: 300 },
    );
  });
});
