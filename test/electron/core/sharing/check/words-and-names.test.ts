import { describe, expect, it } from 'vitest';
import { checkDocument } from '../../../../../electron/core/sharing/check/check-document';
import type { KnownNames, KnownPerson } from '../../../../../electron/core/sharing/check/known-names';
import { asId } from '../../../../../shared/domain/ids';
import { documentOf, findIn } from './one-note';

function person(name: string): KnownPerson {
  return { id: asId.person(name), name, alsoKnownAs: [], emails: [], phones: [] };
}

const known: KnownNames = {
  people: [
    'Sue Hill',
    'Tom Baker',
    'Grace Bell',
    'Will Reed',
    'Mark Cook',
    'Hope Young',
    'June Park',
    'Harriet Taylor',
  ].map(person),
  schools: [{ id: asId.school('grove'), name: 'The Grove', alsoKnownAs: [] }],
  ordinary: [],
  pseudonyms: [],
};

/** The people and schools of the journal that are found in a body. */
function namesIn(body: string): readonly string[] {
  return findIn(body, known)
    .filter(({ kind }) => kind.kind === 'known-person' || kind.kind === 'known-school')
    .map(({ text }) => text);
}

describe('a name of the journal that is a word too', () => {
  it.each([
    ['She told me that Sue is leaving.', ['Sue']],
    ['Both Tom and Anna were in tears.', ['Tom']],
    ['Tom then rang me.', ['Tom']],
    ['Our Grace is not coping.', ['Grace']],
    ['I think our Grace is not coping.', ['Grace']],
    ['My Will is on leave.', ['Will']],
    ['I know which Mark was meant.', ['Mark']],
    ['What Hope said was kind.', ['Hope']],
    ['Tom who runs lunch was late.', ['Tom']],
    ['Sue not in again.', ['Sue']],
    ['Tom the caretaker was late.', ['Tom']],
    ['Sue our cook was late.', ['Sue']],
    ['Mark so wants the post.', ['Mark']],
    ['Will when asked said nothing.', ['Will']],
    ['No Grace today.', ['Grace']],
    ['Every Cook in the family came.', ['Cook']],
    ['It was quiet after June left.', ['June']],
    ['Nobody spoke before June’s talk.', ['June']],
    ['It was clear that HT was hurt.', ['HT']],
    ['We met at the Grove on Monday.', ['Grove']],
  ])('is shown in: %s', (body, names) => {
    expect(namesIn(body)).toEqual(names);
  });

  it.each([
    'Mark the books less.',
    'Will the budget survive?',
    'Will she come?',
    'Park it until spring.',
    'It stood by the Reed.',
    'It closed in June.',
    'After June 14 nothing moves.',
    'The HT post is open.',
  ])('is a word where that is plain: %s', body => {
    expect(namesIn(body)).toEqual([]);
  });
});

describe('who stands beside a note', () => {
  const beside = (label: string) =>
    checkDocument(documentOf({ people: [label] }), known, new Set()).map(({ kind, text, subjects }) => ({
      kind: kind.kind,
      text,
      subjects,
    }));

  it('is somebody the journal knows when the whole label says so', () => {
    const subjects = [{ kind: 'person', id: asId.person('Sue Hill') }];
    for (const text of ['Sue Hill', 'Hill, Sue', 'Mrs Hill', 'Sue']) {
      expect(beside(text)).toEqual([{ kind: 'known-person', text, subjects }]);
    }
  });

  it('is a stranger when only a part of the label is a name of the journal', () => {
    const subjects = [{ kind: 'stranger', of: 'person', name: 'sue jones' }];
    expect(beside('Sue Jones')).toEqual([{ kind: 'likely-name', text: 'Sue Jones', subjects }]);
  });
});
