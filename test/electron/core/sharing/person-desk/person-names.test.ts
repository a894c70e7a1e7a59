import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from '../../../../../electron/core/sharing/check/text/fold';
import { replacing } from '../../../../../electron/core/sharing/person-desk/erasing/replacing';
import { namesakesOf } from '../../../../../electron/core/sharing/person-desk/names/namesakes';
import { needlesOf } from '../../../../../electron/core/sharing/person-desk/names/needles';
import { namesOf, noTies } from '../../../../../electron/core/sharing/person-desk/names/person-names';
import { type Circle, newCircle } from '../../../../../shared/domain/circle';
import { asId } from '../../../../../shared/domain/ids';
import { emptyJournal } from '../../../../../shared/domain/journal';
import { newPerson, type Person } from '../../../../../shared/domain/person';

function personOf(id: string, name: string, changes: Partial<Person> = {}): Person {
  const stamps = { createdAt: 1, updatedAt: 1, revision: 1, binnedAt: null };
  return { ...newPerson, ...stamps, id: asId.person(id), name, ...changes };
}

const philippa = personOf('p1', 'Philippa Okonkwo-Brown', {
  alsoKnownAs: ['Pippa', 'The Boss'],
  emails: ['p.o@larkdale.sch.uk'],
  phones: ['01632 960123'],
});
const zoe = personOf('p2', 'Zoë O’Neill');
const grace = personOf('p3', 'Grace Marsh');
const people = [philippa, zoe, grace, personOf('p4', 'Ben Okonkwo'), personOf('p5', 'Jo Lee')];
const journal = { ...emptyJournal, people: Object.fromEntries(people.map(one => [one.id, one])) };

const foundIn = (person: Person, text: string) =>
  (namesOf(journal, person).findIn([text], noTies)[0] ?? []).map(({ from, to, sure, goes }) => ({
    text: text.slice(from, to),
    sure,
    goes,
  }));
/** A journal of these people alone, in which nobody is written like the first. */
const alone = (...known: readonly Person[]) => ({
  ...emptyJournal,
  people: Object.fromEntries(known.map(one => [one.id, one])),
});

describe('the names of one person', () => {
  it.each([
    ['Philippa rang.', 'Philippa'],
    ['PHILIPPA’S plan', 'PHILIPPA'],
    ['see @[Philippa Okonkwo-Brown], there', '@[Philippa Okonkwo-Brown]'],
    ['#philippa', '#philippa'],
    ['Mrs Okonkwo-Brown said so', 'Mrs Okonkwo-Brown'],
    ['**Pippa** said', 'Pippa'],
    ['The Boss said', 'The Boss'],
    ['P. Okonkwo-Brown', 'P. Okonkwo-Brown'],
    ['write to P.O@larkdale.sch.uk', 'P.O@larkdale.sch.uk'],
    ['ring 01632 960 123 now', '01632 960 123'],
    ['ring +44 1632 960123', '+44 1632 960123'],
    ['philippa.okonkwo@example.org', 'philippa.okonkwo@example.org'],
    ['Phil\u00ADippa', 'Phil\u00ADippa'],
  ])('are found in %s', (text, name) => {
    expect(foundIn(philippa, text)).toMatchObject([{ text: name, goes: true }]);
  });

  it.each([
    ['see @[Philippa Okonkwo-Brown], there', true],
    ['P. Okonkwo-Brown said so', true],
    ['write to p.o@larkdale.sch.uk', true],
    ['as philippaokonkwobrown', true],
    ['Okonkwo-Brown, Philippa', true],
    ['Philippa Okonkwo-Brown came. Later Pippa rang.', true],
    ['Philippa rang.', false],
    ['Mrs Okonkwo-Brown said so', false],
    ['**Pippa** said', false],
  ])('are surely theirs as a whole, and in one word only beside it: %s', (text, sure) => {
    expect(new Set(foundIn(philippa, text).map(found => found.sure))).toEqual(new Set([sure]));
  });

  it.each([
    'Mary Jones: bruise on arm',
    'Later Mary JONES came',
    'JONES Mary was late',
    'Visit to St Mary’s',
    'at Saint Mary’s',
    'Mary-Anne sat down',
    'We saw Ben Hartley there',
  ])('are not a part of the name of somebody of whom there is no record: %s', text => {
    const mary = personOf('m', 'Mary Hartley');
    const own = namesOf(alone(mary), mary);
    expect(own.findIn([text], noTies)).toEqual([[]]);
  });

  it('stay their own beside other words', () => {
    const mary = personOf('m', 'Mary Hartley');
    const own = namesOf(alone(mary), mary);
    for (const text of [
      'Dear Mary',
      'Ask Mary about Monday',
      'Mrs Hartley came',
      'Mary and Ben',
      'Will Mary cope?',
      'In May Mary rang',
    ])
      expect(own.findIn([text], noTies)[0], text).toMatchObject([{ sure: false, goes: true }]);
  });

  it('leave words and what is somebody else’s where they are, also beside a whole name', () => {
    const said = (name: string, text: string, ...others: readonly Person[]) => {
      const person = personOf('own', name);
      const own = namesOf(alone(person, ...others), person);
      return replacing(own.findIn([text], noTies))(text, 'prose');
    };
    expect(said('Philip May', 'Philip May came by the end of May.')).toBe('Somebody came by the end of May.');
    expect(said('Will Jessop', 'Will Jessop asked. Will pupils cope? Will said so.')).toBe(
      'Somebody asked. Will pupils cope? Somebody said so.',
    );
    expect(said('Philip Evans', 'Philip Evans leads PE and maths. Phil knows.')).toBe(
      'Somebody leads PE and maths. Somebody knows.',
    );
    expect(
      said('Mary Hartley', 'Mary Hartley and Mary Jones came. Mary left.', personOf('j', 'Mary Jones')),
    ).toBe('Somebody and Mary Jones came. Mary left.');
  });

  it('are found without their accents and apostrophes, and with others', () => {
    for (const text of ['Zoe ONeill', 'ZOË O’NEILL', "Zoe O'Neill", 'Zoe O Neill', 'Z. O’Neill'])
      expect(foundIn(zoe, text), text).toHaveLength(1);
  });

  it('are an address and a number alone where no letter is in the name, and are nobody else’s', () => {
    const number = personOf('n', '007', { phones: ['01632 960777'], emails: ['n@larkdale.sch.uk'] });
    const others = [personOf('o', '42'), philippa];
    const own = namesOf(alone(number, ...others), number);
    const found = own.findIn(['01632 960777', 'to N@larkdale.sch.uk', '007 and 42, Philippa'], noTies);
    expect(found.map(names => names.map(({ sure }) => sure))).toEqual([[true], [true], []]);
    const rung = { ...number, emails: [] };
    const { findIn, maybeIn } = namesOf(alone(rung), rung);
    expect(findIn(['ring 01632 960777'], noTies)[0]).toMatchObject([{ sure: true }]);
    expect(maybeIn('007, 42 and Philippa')).toBe(false);
    const hers = namesakesOf(alone(number, ...others), philippa);
    expect(hers.people).toEqual([philippa]);
  });

  it.each([
    ['zoë.o@larkdale.sch.uk', 'to Zoë.O@Larkdale.sch.uk'],
    ['zoe.o@larkdale.sch.uk', 'to zoë.o@larkdale.sch.uk'],
    ['жанна@школа.example.org', 'an Жанна@школа.example.org'],
    ['мара@example.org', 'to мара@example.org'],
  ])('are an address in any alphabet: %s', (email, text) => {
    const person = personOf('z', 'Quill Drake', { emails: [email] });
    const found = namesOf(alone(person), person).findIn([text], noTies)[0];
    expect(found).toMatchObject([{ from: 3, to: text.length, sure: true, goes: true }]);
  });

  it('are not words that are no names', () => {
    expect(foundIn(grace, 'She took it with grace, on the marsh.')).toEqual([]);
    expect(foundIn(grace, 'Grace Marsh did.')).toMatchObject([{ sure: true }]);
  });

  it('are not the names of others', () => {
    expect(foundIn(philippa, 'Ben Okonkwo came.')).toEqual([]);
    expect(foundIn(philippa, 'Okonkwo came.')).toEqual([{ text: 'Okonkwo', sure: false, goes: false }]);
  });

  it('leave a circle that is called after them a circle', () => {
    const circle: Circle = {
      ...newCircle,
      id: asId.circle('c1'),
      name: 'Philippa’s cohort',
      createdAt: 1,
      updatedAt: 1,
      revision: 1,
      binnedAt: null,
    };
    const own = namesOf({ ...journal, circles: { c1: circle } }, philippa);
    const text = 'Ask @[Philippa’s cohort] and @[Philippa, Larkdale].';
    expect(replacing(own.findIn([text], noTies))(text, 'prose')).toBe(
      'Ask @[somebody’s cohort] and somebody.',
    );
  });

  it('are never missed by the quick test', () => {
    const written = fc.constantFrom(
      ...[
        'Philippa',
        'pippa',
        'Okonkwo Brown',
        'P O-B',
        'POB',
        'Mrs O',
        'Mrs O-B',
        'PhilippaOkonkwo',
        'the boss',
      ],
      ...[
        'p.o@larkdale.sch.uk',
        'O1632 96Ol23',
        '01632-960-123',
        'Zoe',
        'zoë',
        'O’Neills',
        'Mrs O',
        'ZO',
        'zoneill',
      ],
      ...['Grace', 'Marsh’s', 'GM', 'Mrs M.', 'G. Marsh', 'Jo', 'JoLee', 'J Lee', 'jo’s', 'Lees', 'Ms L'],
    );
    const around = fc.constantFrom('', ' ', ' and ', '. ', '**', '@', '_', '\n', ' (', '’', '-', 'x', 'é ');
    const texts = fc.array(fc.tuple(around, written, around), { minLength: 1, maxLength: 4 });
    const quick = people.map(person => ({ own: namesOf(journal, person), near: quickTest(person) }));
    fc.assert(
      fc.property(texts, parts => {
        const text = parts.flat().join('');
        for (const { own, near } of quick) {
          // With their name behind it, the detectors are asked whatever the quick test says of the text alone.
          const marked = `${text}\n\n${own.person.name}`;
          const found = own.findIn([marked], noTies)[0]?.some(({ from }) => from < text.length) ?? false;
          expect(near(text) || !found).toBe(true);
        }
      }),
      { seed: 11, numRuns: 300 },
    );
  });

  it('leave nothing of themselves behind when they are replaced', () => {
    const written = fc.constantFrom(
      ...[
        'Philippa',
        'Pippa',
        'Mrs Okonkwo-Brown',
        '@[Philippa Okonkwo-Brown]',
        '@Pippa',
        '#pippa',
        'the Okonkwo-Browns',
      ],
      ...['p.o@larkdale.sch.uk', '01632 960123', 'PHILIPPA OKONKWO-BROWN', 'P. Okonkwo-Brown', 'Philippa’s'],
    );
    const around = fc.constantFrom(
      ' ',
      ' and ',
      '. ',
      ' **',
      '\n\n',
      ' (',
      ', ',
      ': ',
      ' “',
      '” ',
      ' [[',
      ']] ',
    );
    const own = namesOf(journal, philippa);
    const texts = fc.array(fc.tuple(around, written, around), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(texts, parts => {
        const text = parts.flat().join('');
        const after = replacing(own.findIn([text], noTies))(text, 'prose');
        expect(after).not.toMatch(/phil|pip+a|okonkwo|brown|larkdale|960123/i);
        expect(own.findIn([after], noTies)).toEqual([[]]);
      }),
      { seed: 12, numRuns: 800 },
    );
  });
});

function quickTest(person: Person): (text: string) => boolean {
  const near = needlesOf(person);
  return text => near(foldText(text));
}
