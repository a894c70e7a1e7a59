import { describe, expect, it } from 'vitest';
import { composeDocument } from '../../../../../electron/core/sharing/choosing/compose';
import { blankContent, type Entry } from '../../../../../shared/domain/entry';
import { asId, type EntryId } from '../../../../../shared/domain/ids';
import { emptyJournal, type Journal } from '../../../../../shared/domain/journal';
import { newSchool } from '../../../../../shared/domain/school';
import type { Kind } from '../../../../../shared/domain/status';

const forCohort = { kind: 'circles', circles: ['Harbour cohort'] } as const;
const picture = asId.attachment('picture');

function entry(id: string, kind: Kind, changes: Partial<Entry> = {}): Entry {
  return {
    ...blankContent(kind, '2026-11-22'),
    id: asId.entry(id),
    createdAt: 5,
    updatedAt: 6,
    revision: 7,
    links: [],
    mentions: [],
    trail: [],
    binnedAt: null,
    audience: forCohort,
    ...changes,
  };
}

function holding(...entries: readonly Entry[]): Journal {
  return {
    ...emptyJournal,
    entries: Object.fromEntries(entries.map(one => [one.id, one])),
    schools: {
      oak: {
        ...newSchool,
        id: asId.school('oak'),
        name: 'Oakfield Primary',
        createdAt: 0,
        updatedAt: 0,
        revision: 1,
        binnedAt: null,
      },
    },
    attachments: {
      picture: {
        id: picture,
        entry: asId.entry('advice'),
        name: 'door.png',
        mediaType: 'image/png',
        size: 3,
        addedAt: 1,
      },
    },
  };
}

const compose = (journal: Journal, ...ids: readonly string[]) => composeFor(new Set(), journal, ...ids);

const composeFor = (senders: ReadonlySet<string>, journal: Journal, ...ids: readonly string[]) =>
  composeDocument(journal, ids.map(asId.entry), {
    title: 'For the cohort',
    date: '2026-11-22',
    recipient: { kind: 'circle', circle: 'Harbour cohort' },
    senders,
    keyOf: (id: EntryId) => `key-of-${id}`,
    bytesOf: () => new Uint8Array([1, 2, 3]),
  });

describe('a document', () => {
  it('holds what was chosen in its order, each once, as far as others may read it', () => {
    const journal = holding(
      entry('question', 'question', { title: 'Who rings home?' }),
      entry('advice', 'advice', {
        title: 'Ring by ten',
        body: 'As @[Mary] does.',
        outcome: 'Calmer.',
        people: ['Mary'],
        tags: ['calls'],
        themes: [asId.theme('building-capacity'), asId.theme('gone')],
        answers: [asId.entry('question'), asId.entry('elsewhere')],
        attachments: [picture],
        pinned: true,
        followUp: '2026-12-01',
      }),
    );
    const { document, refused } = compose(journal, 'advice', 'question', 'advice');
    expect(refused).toEqual([]);
    expect(document.notes.map(({ title }) => title)).toEqual(['Ring by ten', 'Who rings home?']);
    expect(document.notes[0]).toEqual({
      key: 'key-of-advice',
      kind: 'advice',
      status: 'received',
      title: 'Ring by ten',
      date: '2026-11-22',
      body: 'As @[Mary] does.',
      outcome: 'Calmer.',
      themes: ['Building capacity'],
      tags: ['calls'],
      people: ['Mary'],
      seenAt: null,
      answers: ['key-of-question'],
      attachments: [{ name: 'door.png', mediaType: 'image/png', bytes: new Uint8Array([1, 2, 3]) }],
    });
  });

  it('says where practice was seen, by name', () => {
    const seen = entry('p', 'practice', { seenAt: asId.school('oak'), ownerAgrees: true });
    expect(compose(holding(seen), 'p').document.notes[0]?.seenAt).toBe('Oakfield Primary');
  });

  it('goes without a school or a file that is there no more', () => {
    const seen = entry('p', 'practice', {
      seenAt: asId.school('erased'),
      ownerAgrees: true,
      attachments: [asId.attachment('erased'), picture],
    });
    const [made] = compose(holding(seen), 'p').document.notes;
    expect(made?.seenAt).toBe(null);
    expect(made?.attachments.map(({ name }) => name)).toEqual(['door.png']);
  });

  it('leaves out what may not leave, and no answer points to it', () => {
    const journal = holding(
      entry('mine', 'question', { audience: { kind: 'only-me' } }),
      entry('thought', 'reflection', { audience: { kind: 'open' } }),
      entry('answer', 'advice', { answers: [asId.entry('mine')] }),
    );
    const { document, refused } = compose(journal, 'mine', 'thought', 'answer');
    expect(document.notes.map(({ key, answers }) => [key, answers])).toEqual([['key-of-answer', []]]);
    expect(refused).toEqual([
      { entry: 'mine', why: 'only-me' },
      { entry: 'thought', why: 'reflection' },
    ]);
  });

  it('fails on what is not there', () => {
    expect(() => compose(holding(), 'nobody')).toThrow('not-found');
  });

  it('names a question that one of them sent as she did, whether or not it goes along, and tells nobody else of it', () => {
    const question = entry('question', 'question', { audience: { kind: 'only-me' } });
    const answer = entry('advice', 'advice', { answers: [question.id] });
    const taken = {
      entry: question.id,
      sender: 'Mary’s key',
      senderName: 'Mary',
      note: 'hers-0123456789abcdef',
      pack: '0'.repeat(32),
      takenAt: 1,
      revision: 1,
      digest: '',
      unanswered: [],
      setAside: false,
    };
    const journal = { ...holding(question, answer), provenance: { [question.id]: taken } };
    const answersFor = (...senders: readonly string[]) =>
      composeFor(new Set(senders), journal, 'advice').document.notes[0]?.answers;
    expect(answersFor('Anna’s key', 'Mary’s key')).toEqual(['hers-0123456789abcdef']);
    expect(answersFor('Anna’s key')).toEqual([]);
    expect(answersFor()).toEqual([]);
    expect(compose(holding(question, answer), 'advice').document.notes[0]?.answers).toEqual([]);
  });
});
