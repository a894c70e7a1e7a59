import { describe, expect, it } from 'vitest';
import { applyDecisions, type Wording } from '../../../../../electron/core/sharing/check/apply-decisions';
import { checkDocument } from '../../../../../electron/core/sharing/check/check-document';
import type { Applied, Decision, Decisions } from '../../../../../electron/core/sharing/check/decisions';
import type { Finding } from '../../../../../electron/core/sharing/check/finding';
import type { KnownNames } from '../../../../../electron/core/sharing/check/known-names';
import { cleanAttachment } from '../../../../../electron/core/sharing/check/metadata/clean-attachment';
import { describeSubjects } from '../../../../../electron/core/sharing/pseudonyms/describe-subjects';
import { emptyKey } from '../../../../../electron/core/sharing/pseudonyms/pseudonym-key';
import {
  descriptionWords,
  pseudonymWords,
} from '../../../../../electron/core/sharing/pseudonyms/spoken-words';
import type { ShareDocument } from '../../../../../electron/core/sharing/share-document';
import { asId } from '../../../../../shared/domain/ids';
import { blankNote } from '../blank-note';
import { makeCorpus } from './corpus/make-corpus';
import { inventedVault } from './corpus/vault';
import { documentOf } from './one-note';
import { png, pngChunk } from './pictures';

const mary = asId.person('mary');
const northgate = asId.school('northgate');

const known: KnownNames = {
  people: [
    {
      id: mary,
      name: 'Mary Hartley',
      alsoKnownAs: [],
      emails: ['mary@northgate.example'],
      phones: ['01632 960017'],
    },
    { id: asId.person('james'), name: 'James Thwaite', alsoKnownAs: [], emails: [], phones: [] },
  ],
  schools: [{ id: northgate, name: 'Northgate Primary', alsoKnownAs: [] }],
  ordinary: [],
  pseudonyms: [],
};

const wording: Wording = {
  words: pseudonymWords,
  describe: describeSubjects(
    [
      { id: mary, connection: 'partner-head', role: 'Headteacher', school: northgate },
      { id: asId.person('james'), connection: 'mentor', role: '', school: northgate },
    ],
    [{ id: northgate, phase: 'primary', pupils: 612, area: 'Edge of the city' }],
    descriptionWords,
  ),
  key: emptyKey,
};

function all(findings: readonly Finding[], decision: (finding: Finding) => Decision): Decisions {
  return new Map(findings.map(finding => [finding.id, decision(finding)]));
}

/** A decision that every kind of finding allows: another name where there can be one, out with it otherwise. */
function hide({ kind, subjects }: Finding): Decision {
  const whole =
    kind.kind === 'safeguarding' || kind.kind === 'metadata' || kind.kind === 'attachment-content';
  if (whole) return { do: kind.kind === 'attachment-content' ? 'keep' : 'remove' };
  const [first] = subjects;
  return subjects.length > 1 && first !== undefined
    ? { do: 'pseudonymise', as: first }
    : { do: 'pseudonymise' };
}

function decided(document: ShareDocument, decision: (finding: Finding) => Decision, names = known): Applied {
  const findings = checkDocument(document, names, new Set());
  return applyDecisions(document, findings, all(findings, decision), wording);
}

function documentFrom(applied: Applied): ShareDocument {
  if (applied.kind !== 'applied') throw new Error(applied.kind);
  return applied.document;
}

function bodyAfter(body: string, decision: (finding: Finding) => Decision = hide): string {
  return documentFrom(decided(documentOf({ body }), decision)).notes[0]?.body ?? '';
}

describe('pseudonyms in a text', () => {
  it.each([
    ['Rang Mary about it.', 'Rang Head A about it.'],
    ['Mrs Hartley’s rota, and Hartley, Mary.', 'Head A’s rota, and Head A.'],
    ['It was James’ idea.', 'It was Mentor A’s idea.'],
    ['Lunch with the Hartleys today.', 'Lunch with the Head A family today.'],
    ['As @[Mary Hartley] said, @Mary’s way.', 'As Head A said, Head A’s way.'],
    ['**Mary** Hartley rang.', 'Head A rang.'],
    [
      'Northgate does it. We saw Northgate Primary School.',
      'A large urban primary does it. We saw a large urban primary.',
    ],
    [
      'The Northgate team and our Northgate day.',
      'The large urban primary team and our large urban primary day.',
    ],
    ['Mary and James met.', 'Head A and Mentor B met.'],
    ['Write to mary@northgate.example or 01632 960017.', 'Write to Head A or Head A.'],
    ['Rang 01632 960123.', 'Rang (a telephone number).'],
    ['The Y4 girl with the hearing aid left.', 'The pupil left.'],
    ['See [[My secret]].', 'See (a private note).'],
    ['Mrs Jessop and Jessop.', 'Person A and Person A.'],
  ])('%s', (before, after) => {
    expect(bodyAfter(before)).toBe(after);
  });

  it('are the same in every field and every note, and the key gives them again', () => {
    const document: ShareDocument = {
      title: 'For Mary',
      date: '2026-11-22',
      notes: [
        blankNote({
          key: 'one',
          title: 'What Mary does',
          body: 'Mrs Hartley waits.',
          tags: ['mary'],
          people: ['Mary Hartley'],
          seenAt: 'Northgate Primary',
        }),
        blankNote({ key: 'two', body: 'As in [[What Mary does]], MH waits.', outcome: 'Mary’s.' }),
      ],
    };
    const first = decided(document, hide);
    const [one, two] = documentFrom(first).notes;
    expect(documentFrom(first).title).toBe('For Head A');
    expect(one).toMatchObject({
      title: 'What Head A does',
      body: 'Head A waits.',
      tags: ['Head A'],
      people: ['Head A, large urban primary'],
      seenAt: 'A large urban primary',
    });
    expect(two).toMatchObject({ body: 'As in [[What Head A does]], Head A waits.', outcome: 'Head A’s.' });
    if (first.kind !== 'applied') throw new Error(first.kind);
    const later = documentOf({ body: 'James and Mary.' });
    const findings = checkDocument(later, known, new Set());
    const again = applyDecisions(later, findings, all(findings, hide), { ...wording, key: first.key });
    expect(documentFrom(again).notes[0]?.body).toBe('Mentor B and Head A.');
  });
});

describe('what cannot be followed', () => {
  const kindOf = (body: string, decisions: (findings: readonly Finding[]) => Decisions, names = known) => {
    const document = documentOf({ body });
    const findings = checkDocument(document, names, new Set());
    return applyDecisions(document, findings, decisions(findings), wording).kind;
  };

  it('says what is undecided', () => {
    expect(kindOf('Mary rang.', () => new Map())).toBe('undecided');
  });

  it('lets no concern about a child out, only the rest without its note', () => {
    const body = 'She disclosed it to me.';
    expect(kindOf(body, findings => all(findings, () => ({ do: 'keep' })))).toBe('never-leaves');
    const document: ShareDocument = {
      ...documentOf({ body, title: 'Friday' }),
      notes: [
        blankNote({ key: 'a', title: 'Friday', body }),
        blankNote({ key: 'b', body: 'See [[Friday]].', answers: ['a'] }),
      ],
    };
    const left = documentFrom(decided(document, hide)).notes;
    expect(left.map(({ key, body: text, answers }) => [key, text, answers])).toEqual([
      ['b', 'See (a private note).', []],
    ]);
  });

  it('lets a question about process out once it was confirmed', () => {
    expect(kindOf('Who is our LADO?', findings => all(findings, () => ({ do: 'keep' })))).toBe('applied');
  });

  it('asks whom a name means when it may be two', () => {
    const two: KnownNames = {
      ...known,
      people: [
        ...known.people,
        { id: asId.person('other'), name: 'Mary Lunn', alsoKnownAs: [], emails: [], phones: [] },
      ],
    };
    expect(kindOf('Mary rang.', findings => all(findings, () => ({ do: 'pseudonymise' })), two)).toBe(
      'ambiguous',
    );
    expect(
      kindOf(
        'Mary rang.',
        findings => all(findings, () => ({ do: 'pseudonymise', as: { kind: 'person', id: mary } })),
        two,
      ),
    ).toBe('applied');
  });
});

describe('removing', () => {
  it('leaves a gap in a text, nothing of a label, and no trace of what nobody sees', () => {
    const document = documentOf({
      body: 'Mary\u200b rang.<!-- x -->',
      tags: ['Mary', 'rota'],
      people: ['Mary Hartley'],
      seenAt: 'Northgate',
    });
    const [note] = documentFrom(decided(document, () => ({ do: 'remove' }))).notes;
    expect(note).toMatchObject({ body: '(left out) rang.', tags: ['rota'], people: [], seenAt: null });
  });

  it('renames a file and every reference to it', () => {
    const attachment = {
      name: 'Mary at the gate.png',
      mediaType: 'image/png',
      bytes: Uint8Array.of(1),
    } as const;
    const document = documentOf({
      body: '![the gate](attachments/Mary%20at%20the%20gate.png)',
      attachments: [attachment],
    });
    const [note] = documentFrom(
      decided(document, ({ kind }) =>
        kind.kind === 'metadata' || kind.kind === 'attachment-content' ? { do: 'keep' } : { do: 'remove' },
      ),
    ).notes;
    expect(note?.attachments[0]?.name).toBe('file 1.png');
    expect(note?.body).toBe('![the gate](attachments/file%201.png)');
  });

  it('leaves nothing of a name behind its last dot', () => {
    const attachment = {
      name: 'Meeting with P.Hartley',
      mediaType: 'application/pdf',
      bytes: Uint8Array.of(1),
    } as const;
    const [note] = documentFrom(
      decided(documentOf({ attachments: [attachment] }), ({ kind }) =>
        kind.kind === 'metadata' || kind.kind === 'attachment-content' ? { do: 'keep' } : { do: 'remove' },
      ),
    ).notes;
    expect(note?.attachments[0]?.name).toBe('file 1.pdf');
  });

  it('takes a file away with its name in the text, unless it can be cleaned', () => {
    const attachment = { name: 'gate.png', mediaType: 'image/png', bytes: Uint8Array.of(1) } as const;
    const document = documentOf({ body: '![the gate](gate.png)', attachments: [attachment] });
    const findings = checkDocument(document, known, new Set());
    const decisions = all(findings, ({ kind }) =>
      kind.kind === 'metadata' ? { do: 'remove' } : { do: 'keep' },
    );
    expect(documentFrom(applyDecisions(document, findings, decisions, wording)).notes[0]).toMatchObject({
      body: '![the gate]()',
      attachments: [],
    });
    const clean: Wording = { ...wording, clean: file => ({ ...file, bytes: Uint8Array.of(2) }) };
    expect(
      documentFrom(applyDecisions(document, findings, decisions, clean)).notes[0]?.attachments[0]?.bytes,
    ).toEqual(Uint8Array.of(2));
  });

  it('writes every picture anew that can be, and leaves one that cannot unless what it says is kept', () => {
    const said = png([
      pngChunk('tEXt', Buffer.from('Author\0Mary Hartley')),
      pngChunk('iCCP', Buffer.alloc(9)),
    ]);
    const silent = png([pngChunk('iCCP', Buffer.alloc(9))]);
    const left = (bytes: Uint8Array, metadata: Decision) => {
      const attachment = { name: 'gate.png', mediaType: 'image/png', bytes: new Uint8Array(bytes) } as const;
      const document = documentOf({ body: '![the gate](gate.png)', attachments: [attachment] });
      const findings = checkDocument(document, known, new Set());
      const decisions = all(findings, ({ kind }) => (kind.kind === 'metadata' ? metadata : { do: 'keep' }));
      const cleaning = { ...wording, clean: cleanAttachment };
      const [note] = documentFrom(applyDecisions(document, findings, decisions, cleaning)).notes;
      return { body: note?.body, bytes: note?.attachments.map(file => Buffer.from(file.bytes)) };
    };
    const there = '![the gate](gate.png)';
    expect(left(said, { do: 'remove' })).toEqual({ body: there, bytes: [png()] });
    expect(left(said, { do: 'keep' })).toEqual({ body: there, bytes: [png()] });
    expect(left(silent, { do: 'remove' })).toEqual({ body: there, bytes: [png()] });
    const cut = said.subarray(0, -1);
    expect(left(cut, { do: 'remove' })).toEqual({ body: '![the gate]()', bytes: [] });
    expect(left(cut, { do: 'keep' })).toEqual({ body: there, bytes: [cut] });
  });
});

describe('dismissals', () => {
  it('are remembered for what was only likely, in any note and spelling', () => {
    const [finding] = checkDocument(documentOf({ body: 'We bought a Zorbex today.' }), known, new Set());
    const dismissed = new Set([finding?.fingerprint ?? '']);
    expect(
      checkDocument(documentOf({ body: 'The ZORBEX broke. Our Zorbex again.' }), known, dismissed),
    ).toEqual([]);
  });

  it('never hide whom the journal knows', () => {
    const body = 'It was Grace who rang. At Northgate it is quiet.';
    const grace: KnownNames = {
      ...known,
      people: [
        { id: asId.person('grace'), name: 'Grace Bell', alsoKnownAs: [], emails: [], phones: [] },
        ...known.people,
      ],
    };
    const found = checkDocument(documentOf({ body }), grace, new Set());
    expect(found.map(({ text, sure }) => [text, sure])).toContainEqual(['Grace', 'possible']);
    const dismissed = new Set(found.map(({ fingerprint }) => fingerprint));
    expect(checkDocument(documentOf({ body }), grace, dismissed)).toEqual(found);
  });

  it('never hide what is certain', () => {
    const found = checkDocument(documentOf({ body: 'Mary Hartley rang.' }), known, new Set());
    expect(
      checkDocument(
        documentOf({ body: 'Mary Hartley rang.' }),
        known,
        new Set(found.map(({ fingerprint }) => fingerprint)),
      ),
    ).toEqual(found);
  });
});

describe('the corpus, everything hidden', () => {
  const { document, plants } = makeCorpus(20261122, 300, 1200);
  const findings = checkDocument(document, inventedVault, new Set());
  const result = applyDecisions(document, findings, all(findings, hide), {
    ...wording,
    describe: describeSubjects([], [], descriptionWords),
  });

  it('holds none of what was planted', () => {
    const text = JSON.stringify(
      documentFrom(result).notes.map(({ attachments, ...note }) => ({
        ...note,
        files: attachments.map(({ name }) => name),
      })),
    );
    const searched = text.replace(/(?:Person|School) [A-Z]+/g, '');
    const ordinaryToo = new Set(['Grace', 'Will', 'the Oak class', 'with the Hedgehogs']);
    const left = plants.filter(
      plant => !ordinaryToo.has(plant.text) && contains(searched, JSON.stringify(plant.text).slice(1, -1)),
    );
    expect([...new Set(left.map(({ text: planted }) => planted))]).toEqual([]);
  });

  it('is found clean when it is checked again', () => {
    if (result.kind !== 'applied') throw new Error(result.kind);
    const pseudonyms = result.key.given.map(({ label }) => label);
    const again = checkDocument(result.document, { ...inventedVault, pseudonyms }, new Set()).filter(
      ({ kind }) => kind.kind !== 'attachment-content',
    );
    expect(again.map(({ kind, text, sentence }) => `${kind.kind}: ${text} <${sentence.text}>`)).toEqual([]);
  });

  it('keeps its notes', () => {
    expect(documentFrom(result).notes).toHaveLength(300);
  });
});

/** As whole words. */
function contains(text: string, part: string): boolean {
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
    if (!/[\p{L}\p{N}]/u.test(text.charAt(at - 1)) && !/[\p{L}\p{N}]/u.test(text.charAt(at + part.length)))
      return true;
  }
  return false;
}
