import { describe, expect, it } from 'vitest';
import { checkDocument } from '../../../../../electron/core/sharing/check/check-document';
import type { KnownNames, KnownPerson } from '../../../../../electron/core/sharing/check/known-names';
import { asId } from '../../../../../shared/domain/ids';
import { commonGivenNames, commonSurnames } from './corpus/common-names';
import { documentOf, findIn } from './one-note';

/** Of `names` those that nobody would be asked about in `carrier`; each stands in a paragraph of its own. */
function missed(names: readonly string[], carrier: string): readonly string[] {
  const paragraphs = names.map(name => carrier.replace('@', name));
  const starts = paragraphs.map((_, at) => paragraphs.slice(0, at).join('\n\n').length + (at === 0 ? 0 : 2));
  const findings = findIn(paragraphs.join('\n\n')).filter(({ subjects }) => subjects.length > 0);
  return names.filter((name, at) => {
    const [from, to] = [starts[at] ?? 0, starts[at + 1] ?? Number.POSITIVE_INFINITY];
    return !findings.some(found => found.from >= from && found.to <= to && found.text.includes(name));
  });
}

describe('people the journal has no record of', () => {
  it.each([
    ['I asked @ about it.', 0.01],
    // Nothing but the capital tells Forest, River and Sage from what the words mean.
    ['We met with @ on Monday.', 0.02],
    ['We met with @ Ormsby on Monday.', 0.01],
    ['@ said it was fine.', 0.01],
    ['It was hard for @’s team.', 0.01],
  ])('are asked about, nearly all given names: %s', (carrier, limit) => {
    const names = missed(commonGivenNames, carrier);
    expect(names.length / commonGivenNames.length, names.join(' ')).toBeLessThan(limit);
  });

  it.each(['I asked Mrs @ about it.', 'We met with Jo @ on Monday.', '@ thinks so.'])(
    'are asked about, nearly all surnames: %s',
    carrier => {
      const names = missed(commonSurnames, carrier);
      expect(names.length / commonSurnames.length, names.join(' ')).toBeLessThan(0.01);
    },
  );

  it('are asked about in a tag, where nobody puts capitals', () => {
    const found = checkDocument(
      documentOf({ tags: ['james', 'sophie-y6', 'budget', 'phonics'] }),
      nobodyKnown,
      new Set(),
    );
    expect(found.filter(({ subjects }) => subjects.length > 0).map(({ text }) => text)).toEqual([
      'james',
      'sophie',
    ]);
  });
});

const nobodyKnown: KnownNames = { people: [], schools: [], ordinary: [], pseudonyms: [] };

function person(name: string, ...alsoKnownAs: readonly string[]): KnownPerson {
  return { id: asId.person(name), name, alsoKnownAs, emails: [], phones: [] };
}

const known: KnownNames = {
  people: [
    person('Harry James'),
    person('Adam Jones', 'Jonesy'),
    person('Grace Bell'),
    person('Maryam Aziz', 'maz'),
    person('李明'),
  ],
  schools: [
    { id: asId.school('top'), name: 'Hill Top CofE VA Primary School', alsoKnownAs: [] },
    { id: asId.school('church'), name: 'Christ Church CofE Primary School', alsoKnownAs: [] },
    { id: asId.school('anne'), name: 'St Anne’s CofE (VC) Primary School', alsoKnownAs: [] },
  ],
  ordinary: [],
  pseudonyms: [],
};

function knownIn(note: Parameters<typeof documentOf>[0]): readonly string[] {
  return checkDocument(documentOf(note), known, new Set())
    .filter(({ kind }) => kind.kind === 'known-person' || kind.kind === 'known-school')
    .map(({ text }) => text);
}

describe('people and schools of the journal', () => {
  it.each([
    ['mr jones rang', 'mr jones'],
    ['harry said so', 'harry'],
    ['grace said so', 'grace'],
    ['then jonesy rang', 'jonesy'],
    ['maz rang', 'maz'],
    ['see #grace', '#grace'],
    ['李明 rang', '李明'],
    ['We went to Hill Top on Monday.', 'Hill Top'],
    ['We went to Christ Church on Monday.', 'Christ Church'],
    ['We went to St Anne’s on Monday.', 'St Anne’s'],
    ['Hill Top CofE VA Primary School was quiet.', 'Hill Top CofE VA Primary School'],
  ])('are known however little care is taken: %s', (body, name) => {
    expect(knownIn({ body })).toEqual([name]);
  });

  it('are known in tags and file names without capitals', () => {
    expect(knownIn({ tags: ['harry', 'jonesy', 'grace', 'bell', 'budget'] })).toEqual([
      'harry',
      'jonesy',
      'grace',
      'bell',
    ]);
  });
});

describe('a few children of a stage or class', () => {
  it.each([
    ['There are three boys in Y4.', 'three boys'],
    ['4B has only 5 girls.', '5 girls'],
    ['4B (6 children) went.', '6 children'],
    ['It is a class of 7.', 'class of 7'],
    ['Year 6 has nine pupils with a plan.', 'nine pupils'],
  ])('are few enough to be known: %s', (body, words) => {
    expect(
      findIn(body)
        .filter(({ kind }) => kind.kind === 'pointing')
        .map(({ text }) => text),
    ).toContain(words);
  });

  it.each([
    'The class of 2024 came back.',
    'Two governors came to Year 5.',
    'We have 2 classes of 30 in Year 4.',
  ])('and nobody is pointed at: %s', body =>
    expect(findIn(body).filter(({ kind }) => kind.kind === 'pointing')).toEqual([]),
  );
});
