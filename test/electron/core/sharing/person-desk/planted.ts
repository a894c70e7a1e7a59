import { randomUUID } from 'node:crypto';
import type { Patch } from '../../../../../electron/core/vault';
import type { Circle } from '../../../../../shared/domain/circle';
import { type Conversation, newConversation } from '../../../../../shared/domain/conversation';
import { blankContent, type Entry, type Revision } from '../../../../../shared/domain/entry';
import { everything } from '../../../../../shared/domain/filter';
import { asId, type EntryId } from '../../../../../shared/domain/ids';
import type { Journal } from '../../../../../shared/domain/journal';
import { newPerson, type Person, type Stamped } from '../../../../../shared/domain/person';
import type { Review } from '../../../../../shared/domain/review';
import { newSchool, type School } from '../../../../../shared/domain/school';
import { defaultSettings } from '../../../../../shared/domain/settings';
import type { CertificateId, RequestId } from '../../../../../shared/domain/sharing/person-desk';
import type { HandoverId, SharingId } from '../../../../../shared/domain/sharing/sharing';
import { byId, entryOf } from '../../network/filling';

const stamps: Stamped = { createdAt: 1, updatedAt: 1, revision: 1, binnedAt: null };

function personOf(name: string, changes: Partial<Person> = {}): Person {
  return { ...newPerson, ...stamps, id: asId.person(randomUUID()), name, ...changes };
}

export function revisionOf(entry: EntryId, content: Partial<Revision['content']>): Revision {
  const id = asId.revision(randomUUID());
  return {
    id,
    entry,
    at: 1,
    revision: 1,
    content: { ...blankContent('reflection', '2026-10-01'), ...content },
  };
}

/** Anything by which Philippa could be told. */
export const traces = /phil+ip+a|pip+a|okonkwo|\bP\.? ?O-?B?\b|p\.o@|01632 960 ?123|age1philippa/i;

/**
 * A journal in which Philippa Okonkwo-Brown is in sixty places or so, under all her names, and things that have nothing to
 * do with her. Names of collections are those of the vault.
 */
export function plantedJournal() {
  const school: School = {
    ...newSchool,
    ...stamps,
    id: asId.school(randomUUID()),
    name: 'Larkdale Primary',
    notes: 'Mrs Okonkwo-Brown was deputy here.',
    knownFor: 'Pippa’s garden',
  };
  const philippa = personOf('Philippa Okonkwo-Brown', {
    alsoKnownAs: ['Pippa', 'Mrs OB'],
    school: school.id,
    emails: ['p.o@larkdale.sch.uk'],
    phones: ['01632 960123'],
    notes: 'Likes early calls.',
  });
  const ben = personOf('Ben Marsh', {
    role: 'Deputy to Philippa',
    notes: 'Knows Philippa OKONKWO-BROWN well.',
  });
  const asked = { kind: 'person', person: philippa.id } as const;
  const tie = (label: string) => ({ label, person: philippa.id });

  const alone = entryOf('reflection', {
    title: 'Philippa and the governors',
    body: 'She said it plainly.',
    mentions: [tie('Pippa')],
    people: ['Pippa'],
  });
  const shared = entryOf('question', {
    title: 'How do we start phonics?',
    body: 'Ask @[Philippa Okonkwo-Brown] or @[Ben Marsh]. Philippa’s plan is in ![the plan](Philippa%20plan.png), P O-B says. See [[Philippa and the governors]] #okonkwo-plan. Write to p.o@larkdale.sch.uk, ring 01632 960 123.',
    outcome: 'Pippa was right; the Okonkwo-Browns agreed.',
    people: ['Pippa', 'Ben Marsh'],
    tags: ['okonkwo-brown', 'phonics'],
    waitsFor: [asked, { kind: 'person', person: ben.id }],
    mentions: [tie('Philippa Okonkwo-Brown'), tie('Pippa'), { label: 'Ben Marsh', person: ben.id }],
    links: [{ label: 'Philippa and the governors', entry: alone.id }],
  });
  const loose = entryOf('advice', {
    title: 'Early calls',
    body: 'Mrs Okonkwo-Brown rings before eight.',
    mentions: [{ label: 'Ben Marsh', person: ben.id }],
    people: ['Ben Marsh'],
  });
  const binned = entryOf('practice', { title: 'Reading pairs', body: 'As at Philippa’s.', binnedAt: 5 });
  const before = entryOf('reflection', { title: 'A long day', body: 'Nothing to say.' });
  const boss = entryOf('reflection', {
    title: 'A quiet word',
    body: 'With @TheChief today.',
    mentions: [tie('TheChief')],
  });
  const other = entryOf('reflection', {
    title: 'Ben',
    body: '@[Ben Marsh] came. **All** well in [[A long day]].',
  });
  const entries = [alone, shared, loose, binned, before, boss, other];

  const file = (entry: Entry, name: string) => ({
    id: asId.attachment(randomUUID().replaceAll('-', '')),
    entry: entry.id,
    name,
    mediaType: 'image/png' as const,
    size: 3,
    addedAt: 1,
  });
  const plan = file(shared, 'Philippa plan.png');
  const revisions = [
    revisionOf(shared.id, {
      title: 'Ask Pippa',
      body: 'Old: @[Philippa Okonkwo-Brown]',
      people: ['Pippa'],
      waitsFor: [asked],
    }),
    revisionOf(before.id, { body: 'Philippa was cross. Her mother came.' }),
    revisionOf(alone.id, { body: 'Pippa wept.' }),
    revisionOf(other.id, { body: 'Ben only.' }),
  ];

  const circle: Circle = {
    ...stamps,
    id: asId.circle(randomUUID()),
    name: 'Philippa’s cohort',
    kind: 'cohort',
    members: [philippa, ben].map(({ id }) => ({ person: id, role: 'member' })),
    rhythm: 'none',
    agreement: 'Pippa keeps the time.',
    notes: 'Begun by Philippa.',
  };
  const conversation: Conversation = {
    ...newConversation,
    ...stamps,
    id: asId.conversation(randomUUID()),
    date: '2026-10-10',
    title: 'Visit to Philippa',
    people: [philippa.id, ben.id],
    agenda: [
      {
        id: asId.agendaItem(randomUUID()),
        subject: { kind: 'point', text: 'Pippa’s budget' },
        ticked: false,
      },
    ],
    notes: 'Philippa showed us round. MARSH took notes.',
    actions: [
      {
        id: asId.action(randomUUID()),
        text: 'Send Philippa the plan',
        owner: { kind: 'me' },
        due: null,
        doneOn: null,
      },
      { id: asId.action(randomUUID()), text: 'Send photos', owner: asked, due: null, doneOn: null },
    ],
    startedAt: null,
    endedAt: null,
  };
  const review: Review = {
    ...stamps,
    id: asId.review(randomUUID()),
    circle: circle.id,
    date: '2026-10-11',
    reviewer: { kind: 'person', person: ben.id },
    ratings: [
      { theme: asId.theme('knowing-our-context'), step: null, evidence: [], why: 'Pippa’s class shows it.' },
    ],
    agreed: 'Philippa will lead.',
    followUp: null,
  };
  const audience = { kind: 'circles', circles: ['Philippa’s cohort'] } as const;
  const noteKey = (entry: Entry, key: string) => ({ [entry.id]: { entry: entry.id, key } });
  const sharing = {
    id: randomUUID() as SharingId,
    title: 'For Philippa’s cohort',
    recipient: { kind: 'circle', circle: circle.id } as const,
    entries: [shared.id, other.id],
    samePseudonyms: false,
    pseudonyms: {
      given: [
        { subject: `person:${philippa.id}`, label: 'Head A' },
        { subject: `person:${ben.id}`, label: 'Head B' },
      ],
    },
    decisions: {
      'k-shared/body/@4-8:known-person': {
        fingerprint: 'known-person:philippa',
        decision: { do: 'keep' } as const,
      },
      'k-other/body/@0-9:known-person': {
        fingerprint: 'known-person:ben marsh',
        decision: { do: 'keep' } as const,
      },
    },
    createdAt: 1,
    updatedAt: 1,
  };
  const handover = {
    id: randomUUID() as HandoverId,
    at: 1,
    state: 'done' as const,
    title: 'Pippa and phonics',
    form: { kind: 'file', format: 'markdown' } as const,
    recipient: { kind: 'circle', circle: circle.id } as const,
    recipientName: 'Philippa’s cohort',
    members: [
      { person: philippa.id, name: 'Philippa Okonkwo-Brown' },
      { person: ben.id, name: 'Ben Marsh' },
    ],
    notes: [
      { entry: alone.id, key: 'k-alone', revision: 1, title: 'Philippa and the governors' },
      { entry: shared.id, key: 'k-shared', revision: 1, title: 'How do we start phonics?' },
    ],
    pseudonyms: [{ name: 'Philippa Okonkwo-Brown', label: 'Head A' }],
    files: [{ name: 'Pippa and phonics.md', size: 3, digest: 'ab' }],
    takenBack: null,
  };
  const patch: Patch<Journal> = {
    people: byId([philippa, ben]),
    schools: byId([school]),
    circles: byId([circle]),
    conversations: byId([conversation]),
    reviews: byId([review]),
    entries: byId(entries.map(entry => (entry === other ? { ...entry, audience } : entry))),
    revisions: byId(revisions),
    attachments: byId([plan]),
    settings: {
      current: {
        ...defaultSettings,
        themes: [...defaultSettings.themes, { id: asId.theme('hers'), name: 'Coaching Philippa' }],
        spelling: { check: true, words: ['Blorenge', 'Okonkwo’s', 'pippa'] },
      },
    },
    libraries: {
      [circle.id]: { circle: circle.id, folder: '/media/Philippa Okonkwo-Brown/cohort', passedOver: [] },
    },
    templates: {
      mine: {
        id: asId.template('mine'),
        kind: 'advice',
        name: 'As Pippa does',
        title: 'Pippa’s five',
        body: 'Five questions of Philippa',
        builtIn: false,
      },
    },
    savedSearches: {
      hers: {
        id: asId.savedSearch('hers'),
        name: 'About her',
        filter: { ...everything, people: ['Pippa'] },
        sort: 'newest',
      },
      named: {
        id: asId.savedSearch('named'),
        name: 'Philippa said',
        filter: { ...everything, text: 'phonics' },
        sort: 'newest',
      },
    },
    drafts: {
      [`entry-${shared.id}`]: { text: 'Half a line about Philippa', at: 1, kind: 'question' },
      new: { text: 'Pippa rang', at: 1, kind: 'reflection' },
    },
    cards: {
      [philippa.id]: {
        person: philippa.id,
        card: { name: 'Philippa', recipient: 'age1philippa', verifyingKey: 'AA' },
        addedAt: 1,
        comparedAt: null,
      },
    },
    sharings: { [sharing.id]: sharing },
    noteKeys: { ...noteKey(shared, 'k-shared'), ...noteKey(other, 'k-other'), ...noteKey(alone, 'k-alone') },
    audienceRaises: {
      [shared.id]: { entry: shared.id, reason: 'Philippa asked for it', at: 1, before: [], since: 1 },
    },
    dismissals: {
      a: { fingerprint: 'likely-name:pippa', at: 1 },
      b: { fingerprint: 'likely-name:harvest', at: 1 },
    },
    pseudonymKeys: {
      [circle.id]: {
        given: [
          { subject: `person:${philippa.id}`, label: 'Head A' },
          { subject: 'stranger:person:okonkwo', label: 'Person B' },
          { subject: 'stranger:person:jessop', label: 'Person C' },
        ],
      },
    },
    handovers: { [handover.id]: handover },
    provenance: {
      [loose.id]: {
        entry: loose.id,
        sender: 'KEY',
        senderName: 'Philippa O-B',
        note: 'n',
        pack: 'p',
        takenAt: 1,
        revision: 1,
        digest: 'd',
        setAside: false,
        unanswered: [],
      },
    },
    mergeUndo: {
      latest: {
        at: 1,
        senderName: 'Philippa',
        entries: [{ entry: loose.id, revision: 1, before: null }],
        provenance: [],
        pack: { key: 'k', before: null },
        attachments: [],
        replaced: [],
      },
    },
    subjectRequests: {
      old: {
        id: 'old' as RequestId,
        person: philippa.id,
        receivedOn: '2026-01-05',
        dueOn: '2026-02-05',
        note: 'By letter from Philippa',
        answeredOn: '2026-01-20',
        createdAt: 1,
      },
      bens: {
        id: 'bens' as RequestId,
        person: ben.id,
        receivedOn: '2026-01-05',
        dueOn: '2026-02-05',
        note: 'Handed in by Pippa',
        answeredOn: '2026-01-20',
        createdAt: 1,
      },
    },
    keepUntil: { [alone.id]: { entry: alone.id, until: '2030-01-01', setAt: 1 } },
    certificates: {
      earlier: {
        id: 'earlier' as CertificateId,
        at: 1,
        reference: 'As Philippa asked',
        erasedEntries: 0,
        rewrittenEntries: 0,
        rewrittenRevisions: 0,
        erasedAttachments: 0,
        leftConversations: 0,
        leftCircles: 0,
        rewrittenHandovers: 0,
        handovers: 0,
        compacted: true,
        damagedCopiesKept: 0,
      },
    },
  };
  return {
    patch,
    philippa,
    ben,
    circle,
    conversation,
    alone,
    shared,
    loose,
    binned,
    before,
    boss,
    other,
    plan,
    sharing,
    handover,
  };
}
