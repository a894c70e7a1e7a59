import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldText } from '../../../../../electron/core/sharing/check/text/fold';
import { wordsOf } from '../../../../../electron/core/sharing/check/text/words';
import { needlesOf } from '../../../../../electron/core/sharing/person-desk/names/needles';
import { asId } from '../../../../../shared/domain/ids';
import { newPerson, type Person } from '../../../../../shared/domain/person';
import { peopled } from '../../../../bench/corpus/network';
import { writtenJournal } from '../../../../bench/corpus/vault';
import { carefullyFolded, carefullyNear, carefulWords } from './careful';

const journal = peopled(writtenJournal(120));
const written = Object.values(journal.entries).flatMap(({ title, body, people }) => [title, body, ...people]);

/** What is written in many ways, among what makes reading it hard. */
const bits = fc.constantFrom(
  ...[
    'Mary',
    'mary',
    'MARY',
    'Post',
    'hwaite',
    'posthwaite’s',
    'will',
    'Will',
    'mr will',
    '#will',
    'WG',
    'W.G.',
  ],
  ...[
    'grace said',
    'Zoë',
    'zo\u0308e',
    'Jo',
    'jo-lee',
    'O’Neill',
    'O Neills’',
    'Ms L',
    'Ελένης',
    'ΕΛΕΝΗ',
    'Жанна',
  ],
  ...[
    '01632 960123',
    'O1632-96Ol23',
    'Jo.Lee@Example.org',
    'Жанна@Example.org',
    '@[Mary Posthwaite]',
    'McDonald’s',
    'PEs',
    'A’s',
  ],
  ...[
    ' ',
    ' ',
    '. ',
    ', ',
    '\n',
    '\n\n',
    '-',
    '* ',
    '**',
    '`',
    '\\_',
    '&nbsp;',
    '&#39;',
    '&shy;',
    '%20',
    '\u200b',
    '“',
  ],
);
const texts = fc.array(bits, { maxLength: 12 }).map(parts => parts.join(''));
const random = { seed: 21, numRuns: 300 };

describe('reading quickly', { timeout: 120_000 }, () => {
  it('folds as unit by unit, in a journal and in what is hard to read', () => {
    const folds = (text: string): void => {
      const folded = fold(text);
      const careful = carefullyFolded(text);
      expect(folded.text).toBe(careful.text);
      expect(foldText(text)).toBe(careful.text);
      expect(String(careful.starts.map((_, at) => folded.start(at)))).toBe(String(careful.starts));
      expect(String(careful.ends.map((_, at) => folded.end(at)))).toBe(String(careful.ends));
    };
    for (const text of written.slice(0, 200)) folds(text);
    fc.assert(fc.property(texts, folds), random);
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 60 }), folds), random);
  });

  it('parts words as in every script', () => {
    const parts = (text: string): void => {
      const folded = foldText(text);
      expect(String(wordsOf(folded).map(word => `${word.from} ${word.text}`))).toBe(
        String(carefulWords(folded)),
      );
    };
    for (const text of written) parts(text);
    fc.assert(fc.property(texts, parts), random);
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."AsS'aé-. "), maxLength: 12 }), parts),
      random,
    );
  });

  it('is near somebody where one form after the other says so', () => {
    const person = (name: string, more: Partial<Person> = {}): Person => {
      const stamps = { createdAt: 1, updatedAt: 1, revision: 1, binnedAt: null };
      return { ...newPerson, ...stamps, id: asId.person(name), name, ...more };
    };
    const people = [
      person('Mary Posthwaite', { phones: ['01632 960123'] }),
      person('Will Grace'),
      person('Jo Lee', { emails: ['jo.lee@example.org'] }),
      person('Zoë O’Neill', { alsoKnownAs: ['Ελένη'], emails: ['жанна@example.org'] }),
      ...Object.values(journal.people).slice(0, 4),
    ];
    for (const one of people) {
      const [quick, careful] = [needlesOf(one), carefullyNear(one)];
      const agree = (text: string): void => {
        const folded = foldText(text);
        if (quick(folded) !== careful(folded)) throw new Error(`${one.name}: ${JSON.stringify(folded)}`);
      };
      for (const text of written) agree(text);
      fc.assert(fc.property(texts, agree), random);
    }
  });
});
