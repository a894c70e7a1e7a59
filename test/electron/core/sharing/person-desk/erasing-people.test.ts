import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { erasureDraftPlace } from '../../../../../shared/domain/sharing/person-desk';
import { contentsOf, fill } from '../../network/filling';
import { makingIn } from '../../network/making';
import { passphrase, type RunningCore, runOpenCore } from '../../running-core';
import { plantedJournal, traces } from './planted';

let journal: RunningCore;
let planted: ReturnType<typeof plantedJournal>;

beforeEach(async () => {
  journal = await runOpenCore();
  planted = plantedJournal();
  await fill(journal, planted.patch);
});
afterEach(() => journal.end());

/** As a head who says of every entry that it is about her. */
const erase = async (
  fates: readonly { entry: typeof planted.alone.id; fate: 'erase' | 'rewrite' | 'keep' }[] = [],
) => {
  const { entries } = await preview();
  const shown = entries.map(({ entry, fate }) => ({
    entry,
    fate: fate === 'keep' ? ('rewrite' as const) : fate,
  }));
  const rest = shown.filter(({ entry }) => !fates.some(one => one.entry === entry));
  return journal.ask('erasePerson', {
    person: planted.philippa.id,
    fates: [...rest, ...fates],
    reference: 'Philippa 7',
  });
};
const preview = () => journal.ask('previewErasure', { person: planted.philippa.id });

describe('erasing a person', () => {
  it('leaves no name of theirs anywhere in the journal', async () => {
    const before = JSON.stringify(await contentsOf(journal));
    expect(before.match(new RegExp(traces, 'gi'))?.length).toBeGreaterThan(60);
    await erase();
    const after = await contentsOf(journal);
    for (const [name, values] of Object.entries(after))
      expect({ name, found: traces.exec(JSON.stringify(values))?.[0] }).toEqual({ name, found: undefined });
    expect(JSON.stringify({ ...after, handovers: {} })).not.toContain(planted.philippa.id);
  });

  it('keeps what others need, in words that still read', async () => {
    await erase();
    const { entries, attachments, conversations, people, circles, drafts } = await contentsOf(journal);
    expect(entries[planted.alone.id]).toBeUndefined();
    expect(entries[planted.shared.id]).toMatchObject({
      body: 'Ask somebody or @[Ben Marsh]. Somebody’s plan is in ![the plan](Somebody%20plan.png), somebody says. See [[somebody and the governors]] somebody-plan. Write to somebody, ring somebody.',
      outcome: 'Somebody was right; the family agreed.',
      tags: ['phonics'],
      people: ['Ben Marsh'],
      mentions: [{ label: 'Ben Marsh', person: planted.ben.id }],
      waitsFor: [{ kind: 'person', person: planted.ben.id }],
    });
    expect(attachments[planted.plan.id]?.name).toBe('Somebody plan.png');
    expect(conversations[planted.conversation.id]).toMatchObject({
      title: 'Visit to somebody',
      people: [planted.ben.id],
      notes: 'Somebody showed us round. MARSH took notes.',
      actions: [
        { text: 'Send somebody the plan' },
        { text: 'Somebody: Send photos', owner: { kind: 'circle' } },
      ],
    });
    expect(people[planted.ben.id]).toMatchObject({
      role: 'Deputy to somebody',
      notes: 'Knows somebody well.',
    });
    expect(circles[planted.circle.id]).toMatchObject({
      name: 'Somebody’s cohort',
      members: [{ person: planted.ben.id }],
    });
    expect(drafts['new']?.text).toBe('Somebody rang');
  });

  it('leaves everything else exactly as it was', async () => {
    const before = await contentsOf(journal);
    await erase();
    const after = await contentsOf(journal);
    const { audience: _audience, revision: _revision, ...other } = planted.other;
    expect(after.entries[planted.other.id]).toMatchObject(other);
    expect(after.entries[planted.other.id]?.audience).toEqual({
      kind: 'circles',
      circles: ['Somebody’s cohort'],
    });
    const bens = Object.values(before.revisions).filter(({ entry }) => entry === planted.other.id);
    for (const revision of bens) expect(after.revisions[revision.id]).toEqual(revision);
    expect(after.settings['current']).toMatchObject({ idleMinutes: before.settings['current']?.idleMinutes });
    expect(after.settings['current']?.themes.at(-1)?.name).toBe('Coaching somebody');
    expect(after.settings['current']?.themes.slice(0, -1)).toEqual(
      before.settings['current']?.themes.slice(0, -1),
    );
    expect(after.libraries).toEqual({});
    expect(after.dismissals).toEqual({ b: before.dismissals['b'] });
    expect(Object.keys(after.savedSearches)).toEqual(['named']);
    expect(after.pseudonymKeys[planted.circle.id]?.given).toEqual([
      { subject: 'nobody', label: 'Head A' },
      { subject: 'nobody', label: 'Person B' },
      { subject: 'stranger:person:jessop', label: 'Person C' },
    ]);
    const kept = after.sharings[planted.sharing.id];
    expect(Object.keys(kept?.decisions ?? {})).toEqual(['k-other/body/@0-9:known-person']);
    expect(after.handovers[planted.handover.id]).toMatchObject({
      notes: [{ title: '', entry: planted.alone.id }, { title: 'How do we start phonics?' }],
      members: [{ name: '' }, { name: 'Ben Marsh' }],
      pseudonyms: [{ name: '', label: 'Head A' }],
    });
  });

  it('certifies what was done, without a name', async () => {
    const certificate = await erase();
    expect(certificate).toMatchObject({
      reference: 'Somebody 7',
      erasedEntries: 1,
      rewrittenEntries: 5,
      rewrittenRevisions: 2,
      leftConversations: 1,
      leftCircles: 1,
      rewrittenHandovers: 1,
      handovers: 1,
      compacted: true,
      damagedCopiesKept: 0,
    });
    expect((await journal.ask('listCertificates'))[0]).toEqual(certificate);
    const folder = journal.core.grant(journal.folder);
    const { fileName } = await journal.ask('exportCertificate', { id: certificate.id, folder });
    const text = await readFile(join(journal.folder, fileName), 'utf8');
    expect(text).toContain('Notes kept without the name: 5\r\n');
    expect(text).toContain('2026');
    expect(text + fileName).not.toMatch(traces);
    expect((await journal.ask('exportCertificate', { id: certificate.id, folder })).fileName).not.toBe(
      fileName,
    );
  });

  it('says that copies of damaged files stay, until they are removed', async () => {
    const damaged = join(journal.folder, 'journal', 'damaged');
    await mkdir(damaged, { recursive: true });
    await writeFile(join(damaged, '00000001.segment'), 'unreadable');
    const certificate = await erase();
    expect(certificate.damagedCopiesKept).toBe(1);
    const folder = journal.core.grant(journal.folder);
    const written = async () => {
      const { fileName } = await journal.ask('exportCertificate', { id: certificate.id, folder });
      return readFile(join(journal.folder, fileName), 'utf8');
    };
    expect(await written()).toContain('a copy of the damaged file was kept');
    await journal.ask('discardDamagedCopies');
    expect((await journal.ask('listCertificates'))[0]?.damagedCopiesKept).toBe(0);
    expect(await written()).not.toContain('damaged');
  });

  it('says before what it would do, and follows the head where she says otherwise', async () => {
    const { entries, blocked, instead, counts } = await preview();
    expect({ blocked, instead }).toEqual({ blocked: null, instead: 'somebody' });
    expect(Object.fromEntries(entries.map(({ title, fate }) => [title, fate]))).toEqual({
      'Philippa and the governors': 'erase',
      'How do we start phonics?': 'rewrite',
      'Early calls': 'rewrite',
      'Reading pairs': 'keep',
      'A long day': 'keep',
      'A quiet word': 'rewrite',
    });
    expect(counts).toMatchObject({ entries: 6, conversations: 1, circles: 1, handovers: 1 });
    await erase([
      { entry: planted.alone.id, fate: 'rewrite' },
      { entry: planted.shared.id, fate: 'erase' },
    ]);
    const after = await contentsOf(journal);
    expect(after.entries[planted.alone.id]?.title).toBe('Somebody and the governors');
    expect(after.entries[planted.shared.id]).toBeUndefined();
    expect(JSON.stringify(after)).not.toMatch(traces);
  });

  it('refuses to keep what is surely about them', async () => {
    const fates = [{ entry: planted.shared.id, fate: 'keep' as const }];
    expect(await journal.fail('erasePerson', { person: planted.philippa.id, fates, reference: '' })).toBe(
      'not-allowed',
    );
    expect(JSON.stringify(await contentsOf(journal))).toMatch(traces);
  });

  it('erases no entry that was not shown: what was written since stays, without the name', async () => {
    await journal.ask('erasePerson', {
      person: planted.philippa.id,
      fates: [],
      reference: 'PE-2026-014, P O-B',
    });
    const { entries, certificates } = await contentsOf(journal);
    expect(entries[planted.alone.id]?.title).toBe('Somebody and the governors');
    expect(entries[planted.binned.id]?.body).toBe('As at Philippa’s.');
    expect(Object.values(certificates).map(({ reference }) => reference)).toContain('PE-2026-014, P O-B');
  });

  it('rewrites what may be somebody else’s when the head says it is them', async () => {
    const make = makingIn(journal);
    const grace = await make.person('Grace Marsh');
    const { id } = await make.write('advice', { title: 'A wordy one', body: 'I rang Grace about it.' });
    expect((await journal.ask('previewErasure', { person: grace })).entries).toMatchObject([
      { entry: id, fate: 'keep', sure: false },
    ]);
    const fates = [{ entry: id, fate: 'rewrite' as const }];
    await journal.ask('erasePerson', { person: grace, fates, reference: '' });
    expect((await make.entry(id)).body).toBe('I rang somebody about it.');
  });

  it('says how many places stay, for they may be words', async () => {
    const make = makingIn(journal);
    const may = await make.person('Philip May');
    const { id } = await make.write('advice', { title: 'Plan', body: 'Philip May comes by the end of May.' });
    expect((await journal.ask('previewErasure', { person: may })).entries).toMatchObject([
      { entry: id, fate: 'rewrite', places: 2, staying: 1 },
    ]);
  });

  it('takes whom a decision meant and what a library passed over, and ends the taking back of a merge', async () => {
    const make = makingIn(journal);
    const entry = await make.write('advice', { title: 'Wall', body: 'Nothing.' });
    const bytes = Uint8Array.from(Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'));
    await journal.ask('addAttachment', { entry: entry.id, name: 'wall.png', bytes });
    const file = Object.values((await contentsOf(journal)).attachments).find(one => one.entry === entry.id);
    if (file === undefined) throw new Error('no file');
    const { sharing, circle } = planted;
    const means = { kind: 'stranger', of: 'person', name: 'okonkwo brown' } as const;
    await fill(journal, {
      attachments: { [file.id]: null },
      entries: { [entry.id]: { ...entry, attachments: [] } },
      libraries: {
        [circle.id]: {
          circle: circle.id,
          folder: '/media/stick',
          passedOver: ['Okonkwo notes.age', 'Other.age'],
        },
      },
      sharings: {
        [sharing.id]: {
          ...sharing,
          decisions: {
            'k-other/body/@0-9:likely-name': {
              fingerprint: 'x',
              decision: { do: 'pseudonymise', as: means },
            },
          },
        },
      },
      mergeUndo: {
        latest: {
          at: 1,
          senderName: 'Ada',
          entries: [{ entry: entry.id, revision: 2, before: entry }],
          provenance: [],
          pack: { key: 'k', before: null },
          attachments: [],
          replaced: [file],
        },
      },
    });
    const sealed = () => readdir(join(journal.folder, 'journal', 'attachments'));
    expect(await sealed()).toHaveLength(1);
    await erase();
    const { mergeUndo, sharings, libraries } = await contentsOf(journal);
    expect([mergeUndo, sharings[sharing.id]?.decisions]).toEqual([{}, {}]);
    expect(libraries[circle.id]?.passedOver).toEqual(['Other.age']);
    expect(await sealed()).toEqual([]);
  });

  it('removes the files of an entry that goes, and keeps those of one that stays', async () => {
    const make = makingIn(journal);
    const bytes = Uint8Array.from(Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'));
    const stays = await make.write('advice', {
      title: 'Early',
      body: '@[Philippa Okonkwo-Brown] rings early.',
    });
    const goes = await make.write('reflection', { title: 'Philippa again', body: '' });
    for (const entry of [stays.id, goes.id])
      await journal.ask('addAttachment', { entry, name: 'Philippa.png', bytes });
    const sealed = () => readdir(join(journal.folder, 'journal', 'attachments'));
    expect(await sealed()).toHaveLength(2);
    expect(await erase([{ entry: goes.id, fate: 'erase' }])).toMatchObject({ erasedAttachments: 1 });
    expect(await sealed()).toHaveLength(1);
    const { attachments } = await journal.ask('getEntry', { id: stays.id });
    expect(attachments.map(({ name }) => name)).toEqual(['Somebody.png']);
  });

  it('rewrites the vault: no old segment stays, and what was erased is not found after opening it again', async () => {
    const segments = async () =>
      (await readdir(join(journal.folder, 'journal'))).filter(name => name.endsWith('.segment'));
    const before = await segments();
    await erase();
    const after = await segments();
    expect(after.filter(name => before.includes(name))).toEqual([]);
    await journal.core.lock('asked');
    await journal.ask('unlockVault', { secret: { kind: 'passphrase', passphrase } });
    expect((await journal.ask('search', { query: 'Philippa', limit: 10 })).hits).toEqual([]);
    expect(await journal.fail('personDesk', { person: planted.philippa.id })).toBe('not-found');
  });
});

describe('what the head chose before somebody is erased', () => {
  const place = () => erasureDraftPlace(planted.philippa.id);
  const kept = () => journal.ask('getDraft', { place: place() });
  const keep = (entry: string) =>
    journal.ask('saveDraft', {
      place: place(),
      text: JSON.stringify({ [entry]: 'keep' }),
      kind: 'reflection',
    });

  it('goes with them', async () => {
    await keep(planted.shared.id);
    await erase();
    expect(await kept()).toBe(null);
  });

  it('goes with an entry it names, and with no other', async () => {
    const make = makingIn(journal);
    const [named, other] = [
      await make.write('advice', { title: 'One', body: '' }),
      await make.write('advice', { title: 'Two', body: '' }),
    ];
    await keep(named.id);
    await journal.ask('binEntries', { ids: [named.id, other.id] });
    await journal.ask('eraseEntries', { ids: [other.id] });
    expect(await kept()).not.toBe(null);
    await journal.ask('eraseEntries', { ids: [named.id] });
    expect(await kept()).toBe(null);
  });

  it('is no text in which anybody is found', async () => {
    const make = makingIn(journal);
    const keeper = await make.person('Keep Erase');
    await keep(planted.shared.id);
    expect(
      (await journal.ask('personDesk', { person: keeper })).found.map(({ where }) => where.kind),
    ).not.toContain('text');
  });
});

describe('what stands in the way of erasing a person', () => {
  it('is a review they gave', async () => {
    const { ben } = planted;
    expect((await journal.ask('previewErasure', { person: ben.id })).blocked).toBe('reviewer');
    expect(await journal.fail('erasePerson', { person: ben.id, fates: [], reference: '' })).toBe(
      'not-allowed',
    );
  });

  it('is, for what names somebody who asked, in whatever way it would go', async () => {
    const make = makingIn(journal);
    const [mary, bob] = [await make.person('Mary Hartley'), await make.person('Bob Cole')];
    await journal.ask('openRequest', { person: mary, receivedOn: '2026-11-02', dueOn: null, note: '' });
    const both = await make.write('advice', { title: 'Bob Cole', body: 'Mary Hartley said so.' });
    const bytes = Uint8Array.from(Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'));
    await journal.ask('addAttachment', { entry: both.id, name: 'a.png', bytes });
    const held = { ok: false, error: { code: 'not-allowed', details: { held: true } } };

    const [file] = (await journal.ask('getEntry', { id: both.id })).attachments;
    expect(await journal.core.call('removeAttachment', { id: file?.id })).toMatchObject(held);

    const { conversation } = await make.plan('2026-10-05', { kind: 'call', people: [mary, bob] });
    const records = [{ kind: 'conversation' as const, id: conversation.id }];
    await journal.ask('binRecords', { records });
    expect(await journal.core.call('eraseRecords', { records })).toEqual(held);

    const [shown] = (await journal.ask('previewErasure', { person: bob })).entries;
    expect(shown).toMatchObject({ entry: both.id, fate: 'rewrite' });
    const fates = [{ entry: both.id, fate: 'erase' as const }];
    expect(await journal.fail('erasePerson', { person: bob, fates, reference: '' })).toBe('not-allowed');
    await journal.ask('erasePerson', { person: bob, fates: [], reference: '' });
    expect(await make.entry(both.id)).toMatchObject({ title: 'Somebody', body: 'Mary Hartley said so.' });
  });

  it('is that they asked what is kept, and were not answered: for them, their record and entries that name them', async () => {
    const make = makingIn(journal);
    const request = await journal.ask('openRequest', {
      person: planted.philippa.id,
      receivedOn: '2026-11-02',
      dueOn: null,
      note: '',
    });
    const { philippa, loose, other } = planted;
    expect((await preview()).blocked).toBe('open-request');
    const fates = { person: philippa.id, fates: [], reference: '' };
    expect(await journal.fail('erasePerson', fates)).toBe('not-allowed');
    await journal.ask('binRecords', { records: [{ kind: 'person', id: philippa.id }] });
    expect(await journal.fail('eraseRecords', { records: [{ kind: 'person', id: philippa.id }] })).toBe(
      'not-allowed',
    );
    await journal.ask('binEntries', { ids: [loose.id, other.id] });
    const refused = await journal.core.call('eraseEntries', { ids: [loose.id, other.id] });
    expect(refused).toEqual({
      ok: false,
      error: { code: 'not-allowed', details: { held: true, entries: 1 } },
    });
    expect((await make.entry(other.id)).title).toBe('Ben');
    expect(await journal.ask('eraseEntries', { ids: [other.id] })).toEqual({ erased: 1 });
    await journal.ask('saveRequest', { id: request.id, changes: { answeredOn: '2026-11-19' } });
    expect(await journal.ask('eraseEntries', { ids: [loose.id] })).toEqual({ erased: 1 });
    expect(await erase()).toMatchObject({ compacted: true });
  });
});
