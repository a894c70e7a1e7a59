import { randomBytes } from 'node:crypto';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cardOf, makeIdentity, writeCard } from '../../../../../electron/core/sharing/identity';
import type { LeavingForm } from '../../../../../shared/contract/sharing';
import type { Entry } from '../../../../../shared/domain/entry';
import type { PathGrant } from '../../../../../shared/domain/ids';
import { type LeavingJournal, leavingJournal, pseudonymised } from './leaving-journal';

let journal: LeavingJournal;
let folder: string;
let grant: PathGrant;

beforeEach(async () => {
  journal = await leavingJournal();
  folder = await mkdtemp(join(tmpdir(), 'critical-friend-since-'));
  grant = journal.core.grant(folder);
});
afterEach(async () => {
  await journal.end();
  await rm(folder, { recursive: true, force: true });
});

const advice = (body: string) => journal.write('advice', { title: 'A note', body, audience: journal.theirs });
const decided = async (...entries: readonly Entry[]) =>
  journal.decideAll(await journal.begin(...entries), pseudonymised);
const toFolder = () => ({ kind: 'folder', folder: grant }) as const;
const forMary = (): LeavingForm => ({ kind: 'pack', lock: { kind: 'members', people: [journal.mary] } });
const cardText = () => writeCard(cardOf(makeIdentity(randomBytes), 'Mary'));

async function staysHere(id: string, failure = 'changed-elsewhere'): Promise<void> {
  expect(await journal.fail('handOver', { id, to: toFolder() })).toBe(failure);
  expect(await readdir(folder)).toEqual([]);
  expect(await journal.ask('listHandovers')).toEqual([]);
}

describe('what was prepared stays here when, since then,', () => {
  it('somebody or a school was recorded who stands in it', async () => {
    const view = await decided(await advice('Ask Zork at Umberfold.'));
    const first = await journal.prepare(view);
    await journal.person('Zork Brightwater');
    await staysHere(first.id);
    const second = await journal.prepare(
      await journal.decideAll(await journal.ask('getSharing', { id: view.id }), pseudonymised),
    );
    await journal.ask('createSchool', { name: 'Umberfold', content: {} });
    await staysHere(second.id);
  });

  it('a member left the circle', async () => {
    const { id } = await journal.prepare(await decided(await advice('Wait.')));
    const before = (await journal.ask('getCircle', { id: journal.circle })).circle;
    const members = before.members.filter(({ person }) => person !== journal.mary);
    await journal.ask('saveCircle', { id: before.id, revision: before.revision, changes: { members } });
    await staysHere(id);
  });

  it('the card it was sealed for is another', async () => {
    await journal.ask('makeOwnCard', { name: 'R. Head' });
    await journal.ask('keepCard', { person: journal.mary, text: cardText(), compared: true });
    const { id } = await journal.prepare(await decided(await advice('Wait.')), forMary());
    await journal.ask('keepCard', { person: journal.mary, text: cardText(), compared: true });
    await staysHere(id);
  });

  it('something is decided at that very moment', async () => {
    const view = await decided(await advice('Mary says to wait.'));
    const { id } = await journal.prepare(view);
    const deciding = journal.decideAll(view, () => ({ do: 'keep' }));
    const leaving = journal.fail('handOver', { id, to: toFolder() });
    await deciding;
    expect(['changed-elsewhere', 'not-found']).toContain(await leaving);
    expect(await readdir(folder)).toEqual([]);
  });

  it('something else about who asked was kept', async () => {
    const view = await journal.ask('gatherForPerson', { person: journal.mary });
    const { id } = await journal.prepare(await journal.decideAll(view, pseudonymised));
    const members = [{ person: journal.mary, role: 'member' as const }];
    await journal.ask('createCircle', { name: 'Another circle', content: { members } });
    await staysHere(id);
  });
});

describe('what leaves', () => {
  it('is not held up by midnight', async () => {
    const { id } = await journal.prepare(await decided(await advice('Wait.')));
    for (let minutes = 0; minutes < 180; minutes += 4) {
      await journal.ask('stayOpen');
      await journal.pass(4 * 60_000);
    }
    expect((await journal.ask('handOver', { id, to: toFolder() })).state).toBe('done');
  });

  it('says nothing of a pack by its name', async () => {
    await journal.ask('makeOwnCard', { name: 'R. Head' });
    await journal.ask('keepCard', { person: journal.mary, text: cardText(), compared: true });
    const { id } = await journal.prepare(await decided(await advice('Wait.')), forMary());
    const { files } = await journal.ask('handOver', { id, to: toFolder() });
    expect(files[0]?.name).toMatch(/^Notes \d{4}-\d\d-\d\d\.age$/);
    expect(await readdir(folder)).toEqual([files[0]?.name]);
  });

  it('names no pack that another circle was given', async () => {
    await journal.ask('makeOwnCard', { name: 'R. Head' });
    await journal.ask('keepCard', { person: journal.mary, text: cardText(), compared: true });
    const entry = await journal.write('advice', {
      title: 'A note',
      body: 'Wait.',
      audience: { kind: 'open' },
    });
    const first = await journal.prepare(await decided(entry), forMary());
    await journal.ask('handOver', { id: first.id, to: toFolder() });
    const view = await journal.ask('beginSharing', {
      title: 'For everybody',
      recipient: { kind: 'anybody' },
      entries: [entry.id],
    });
    const open = await journal.prepare(await journal.decideAll(view, pseudonymised), forMary());
    expect(JSON.parse(open.files[0]?.text ?? '').content.replaces).toEqual([]);
  });
});
