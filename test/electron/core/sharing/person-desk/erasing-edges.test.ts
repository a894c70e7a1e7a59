import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { OpenJournal } from '../../../../../electron/core/journal/open-journal';
import { certificateText } from '../../../../../electron/core/sharing/person-desk/certificate-file';
import {
  erasePerson,
  listCertificates,
} from '../../../../../electron/core/sharing/person-desk/erasing/erase-person';
import { notesAboutPerson } from '../../../../../electron/core/sharing/person-desk/notes-about-person';
import { JournalError } from '../../../../../shared/contract/errors';
import { asId } from '../../../../../shared/domain/ids';
import type { CertificateId } from '../../../../../shared/domain/sharing/person-desk';
import type { HandoverId, SharingId } from '../../../../../shared/domain/sharing/sharing';
import { contentsOf, entryOf, fill } from '../../network/filling';
import { type RunningCore, runOpenCore } from '../../running-core';
import { type OpenedJournal, openedJournal } from '../leaving/opened-journal';
import { plantedJournal, traces } from './planted';

const planted = plantedJournal();
const { philippa, ben, circle, conversation, sharing, handover } = planted;

describe('erasing a person', () => {
  let journal: RunningCore;
  beforeEach(async () => {
    journal = await runOpenCore();
    await fill(journal, planted.patch);
  });
  afterEach(() => journal.end());

  const erase = async () => {
    const { entries } = await journal.ask('previewErasure', { person: philippa.id });
    const fates = entries.map(({ entry, fate }) => {
      return { entry, fate: fate === 'keep' ? ('rewrite' as const) : fate };
    });
    return journal.ask('erasePerson', { person: philippa.id, fates, reference: '' });
  };

  it('gives a circle that was called after them a name that no other has, in audiences too', async () => {
    const others = ['Somebody’s cohort', 'Somebody’s cohort 2'].map(name => {
      return { ...circle, id: asId.circle(randomUUID()), name, members: [], agreement: '', notes: '' };
    });
    await fill(journal, { circles: Object.fromEntries(others.map(one => [one.id, one])) });
    await erase();
    const { circles, entries } = await contentsOf(journal);
    expect(circles[circle.id]?.name).toBe('Somebody’s cohort 3');
    expect(entries[planted.other.id]?.audience).toEqual({
      kind: 'circles',
      circles: ['Somebody’s cohort 3'],
    });
  });

  it('leaves what they had promised in a circle to the circle, in its own words', async () => {
    const met = { ...conversation, circle: circle.id };
    await fill(journal, { conversations: { [conversation.id]: met } });
    await erase();
    const actions = (await contentsOf(journal)).conversations[conversation.id]?.actions;
    expect(actions).toMatchObject([
      { text: 'Send somebody the plan', owner: { kind: 'me' } },
      { text: 'Send photos', owner: { kind: 'circle' } },
    ]);
  });

  it('ends what was got ready for them, and takes them out of the line of what they were given', async () => {
    const recipient = { kind: 'subject', person: philippa.id } as const;
    const bens = { kind: 'subject', person: ben.id } as const;
    const ready = { ...sharing, id: randomUUID() as SharingId, recipient };
    const given = { ...handover, id: randomUUID() as HandoverId, recipient, recipientName: philippa.name };
    const hisReady = { ...sharing, id: randomUUID() as SharingId, recipient: bens };
    await fill(journal, {
      sharings: { [ready.id]: ready, [hisReady.id]: hisReady },
      handovers: { [given.id]: given },
    });
    await erase();
    const after = await contentsOf(journal);
    expect(Object.keys(after.sharings).sort()).toEqual([sharing.id, hisReady.id].sort());
    expect(after.handovers[given.id]).toMatchObject({ recipientName: '' });
    expect(JSON.stringify(after)).not.toMatch(traces);
  });

  it('leaves a line of the ledger as it is that may be about somebody else of that name', async () => {
    const namesake = { ...ben, id: asId.person(randomUUID()), name: 'Philippa Jones' };
    const line = {
      ...handover,
      id: randomUUID() as HandoverId,
      title: 'Philippa and the rota',
      members: [{ person: ben.id, name: 'Ben Marsh' }],
      notes: [],
      pseudonyms: [],
      files: [],
      recipientName: 'New heads',
    };
    await fill(journal, { people: { [namesake.id]: namesake }, handovers: { [line.id]: line } });
    await erase();
    const { handovers } = await contentsOf(journal);
    expect(handovers[line.id]).toEqual(line);
    expect(handovers[handover.id]?.title).not.toMatch(traces);
  });

  it('shows beforehand the latest entries first', async () => {
    const said = { body: 'Philippa Okonkwo-Brown came.' };
    const dated = (['2026-10-01', '2026-11-15', '2026-09-01'] as const).map(date =>
      entryOf('advice', { ...said, date, title: date }),
    );
    await fill(journal, { entries: Object.fromEntries(dated.map(one => [one.id, one])) });
    const { entries } = await journal.ask('previewErasure', { person: philippa.id });
    const dates = entries.map(({ date }) => date);
    expect(dates.length).toBeGreaterThan(6);
    expect(dates).toEqual([...dates].sort().reverse());
  });

  it('certifies it to nobody under a number that no certificate has', async () => {
    const folder = journal.core.grant(journal.folder);
    const id = randomUUID() as CertificateId;
    expect(await journal.fail('exportCertificate', { id, folder })).toBe('not-found');
  });
});

describe('erasing on a disk that is full', () => {
  let journal: OpenedJournal;
  let open: OpenJournal;
  beforeEach(async () => {
    journal = await openedJournal();
    open = journal.open;
    await open.vault.patch(() => planted.patch);
  });
  afterEach(async () => {
    vi.restoreAllMocks();
    await journal.end();
  });
  /** Certificates of what was erased here, without the planted one. */
  const here = () => listCertificates(open).filter(({ at }) => at !== 1);
  const erase = () => erasePerson(open, { person: philippa.id, fates: [], reference: '' });

  it('erases, certifies that the rewriting is still owed, and that it is done once it is', async () => {
    const { vault } = open;
    const purge = vault.purge.bind(vault);
    const stats = vault.stats.bind(vault);
    vi.spyOn(vault, 'purge').mockImplementation(async (change, files) => {
      await purge(change, files);
      throw new JournalError('disk-full');
    });
    const owing = vi.spyOn(vault, 'stats').mockImplementation(() => ({ ...stats(), eraseOwed: true }));
    const certificate = await erase();
    expect(certificate.compacted).toBe(false);
    expect(vault.db.data.people[philippa.id]).toBeUndefined();
    expect(here()).toMatchObject([{ compacted: false }]);
    const [text, done] = [certificate, { ...certificate, compacted: true, reference: 'R 7' }].map(
      certificateText,
    );
    expect(text).not.toBe(done);
    expect(done).toContain('R 7');
    owing.mockRestore();
    expect(here()).toMatchObject([{ compacted: true }]);
  });

  it('fails where nothing was erased', async () => {
    vi.spyOn(open.vault, 'purge').mockRejectedValue(new JournalError('disk-full'));
    await expect(erase()).rejects.toMatchObject({ code: 'disk-full' });
    expect(open.vault.db.data.people[philippa.id]?.name).toBe(philippa.name);
    expect(here()).toEqual([]);
  });

  it('has erased her where the journal is closed before that is certified, and shows nothing of it any more', async () => {
    const { vault } = open;
    const purge = vault.purge.bind(vault);
    vi.spyOn(vault, 'purge').mockImplementation(async (change, files) => {
      await purge(change, files);
      expect(vault.db.data.people[philippa.id]).toBeUndefined();
      await journal.close();
    });
    const told = vi.spyOn(open.world, 'emit');
    await expect(erase()).rejects.toMatchObject({ code: 'locked' });
    const names = told.mock.calls.map(([name]) => name);
    expect(names).toContain('sharingChanged');
    expect(names).not.toContain('entriesChanged');
  });

  it('finds nothing kept about somebody who is not in the journal', async () => {
    expect(await notesAboutPerson(open, asId.person(randomUUID()))).toEqual([]);
    expect(await notesAboutPerson(open, philippa.id)).not.toEqual([]);
  });
});
