import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ContactDecision } from '../../../../shared/contract/network';
import { asId, type PersonId } from '../../../../shared/domain/ids';
import { freshFolder } from '../../folders';
import { makingIn } from '../network/making';
import { passphrase, type RunningCore, runOpenCore } from '../running-core';
import { fixture } from './card-files';

let journal: RunningCore;

beforeEach(async () => {
  journal = await runOpenCore();
});
afterEach(() => journal.end());

const card = (...lines: readonly string[]) =>
  ['BEGIN:VCARD', 'VERSION:4.0', ...lines, 'END:VCARD', ''].join('\r\n');
const preview = (...cards: readonly string[]) =>
  journal.ask('previewContacts', { bytes: Buffer.from(cards.join('')) });
const add = (number: number): ContactDecision => ({ card: number, to: 'add' });
const people = () => journal.ask('listPeople');
const personOf = async (id: PersonId) => (await journal.ask('getPerson', { id })).person;

async function addAll(...cards: readonly string[]) {
  const { preview: id, cards: read } = await preview(...cards);
  return journal.ask('importContacts', { preview: id, decisions: read.map(one => add(one.card)) });
}

describe('cards from a file', () => {
  it('are shown first, and nothing is kept until the head decides', async () => {
    const { cards, unreadable } = await journal.ask('previewContacts', { bytes: fixture('khard-4.0.vcf') });
    expect(unreadable).toEqual([]);
    expect(cards).toEqual([
      {
        card: 0,
        name: 'Ngozi Adeyemi-Clarke',
        role: 'Headteacher, Mentor',
        school: 'Beechwood Primary, Infant Site',
        emails: ['ngozi@beechwood.example.org'],
        phones: ['+44 7700 900456', '01632 960199'],
        matches: [],
        same: null,
        leftOut: ['address', 'birthday', 'other'],
      },
    ]);
    expect(await people()).toEqual([]);
    expect(await journal.ask('listSchools')).toEqual([]);
  });

  it('become people with a school, and take over the names that were written before', async () => {
    const { write, entry } = makingIn(journal);
    const { id } = await write('question', { title: 'Ask', body: 'Ask @[Mary Jones] about toast.' });
    const revision = (await entry(id)).revision;
    expect(await addAll(card('FN:Mary Jones', 'ORG:Oakfield', 'NOTE:Kind.'))).toEqual({
      added: 1,
      joined: 0,
    });
    const [mary] = await people();
    expect(mary).toMatchObject({ name: 'Mary Jones', school: { name: 'Oakfield' }, entries: 1 });
    expect((await entry(id)).mentions).toEqual([{ label: 'Mary Jones', person: mary?.id }]);
    expect((await entry(id)).revision).toBe(revision);
    expect(mary === undefined ? null : (await personOf(mary.id)).notes).toBe('Kind.');
  });

  it('never give a name to one of two who have it', async () => {
    const { write, entry } = makingIn(journal);
    const { id } = await write('reflection', { body: 'Saw @[Mary Jones].' });
    await addAll(card('FN:Mary Jones', 'ORG:Oakfield'), card('FN:Mary Jones', 'ORG:Beechwood'));
    expect((await entry(id)).mentions).toEqual([]);
    expect(await people()).toHaveLength(2);
  });

  it('use a school that is known, and do not guess between two of one name', async () => {
    const { school } = makingIn(journal);
    const oakfield = await school('Oakfield Primary');
    await addAll(card('FN:A', 'ORG:oakfield primary'));
    await school('St Mary’s');
    await school('St Mary’s');
    await addAll(card('FN:B', 'ORG:St Mary’s'));
    expect(await journal.ask('listSchools')).toHaveLength(3);
    const [a, b] = await people();
    expect(a?.school?.id).toBe(oakfield);
    expect(b?.school).toBeNull();
    expect(b === undefined ? null : (await personOf(b.id)).notes).toBe('St Mary’s');
  });

  it('are found again: by name, by address, and beyond doubt by both', async () => {
    const { person } = makingIn(journal);
    const mary = await person('Mary Jones', { alsoKnownAs: ['Mrs J'], emails: ['Mary@example.org'] });
    const { cards } = await preview(
      card('FN:Mrs J'),
      card('FN:Somebody', 'EMAIL:mary@example.org'),
      card('FN:mary jones', 'EMAIL:MARY@example.org'),
      card('FN:Stranger', 'EMAIL:other@example.org'),
    );
    expect(cards.map(({ matches, same }) => [matches.map(({ id }) => id), same])).toEqual([
      [[mary], null],
      [[mary], null],
      [[mary], mary],
      [[], null],
    ]);
  });

  it('are not found in the bin, and cannot join whoever went there meanwhile', async () => {
    const mary = await makingIn(journal).person('Mary Jones', { emails: ['mary@example.org'] });
    const binned = { records: [{ kind: 'person', id: mary }] } as const;
    const { preview: id, cards } = await preview(card('FN:Mary Jones', 'EMAIL:mary@example.org'));
    expect(cards).toMatchObject([{ same: mary }]);
    await journal.ask('binRecords', binned);
    const decisions = [{ card: 0, to: 'join', person: mary }] as const;
    expect(await journal.fail('importContacts', { preview: id, decisions })).toBe('not-found');
    const again = await preview(card('FN:Mary Jones', 'EMAIL:mary@example.org'));
    expect(again.cards).toMatchObject([{ matches: [], same: null }]);
  });

  it('join somebody by adding only: nothing that was there is replaced', async () => {
    const { person, school } = makingIn(journal);
    const oakfield = await school('Oakfield');
    const mary = await person('Mary Jones', {
      role: 'Headteacher',
      school: oakfield,
      emails: ['mary@example.org'],
      phones: ['01632 960001'],
      notes: 'Rings back.',
    });
    const { preview: id } = await preview(
      card(
        ...['FN:Mary Postlethwaite', 'NICKNAME:Mrs P', 'TITLE:Deputy', 'ORG:Elsewhere'],
        ...[
          'EMAIL:MARY@example.org',
          'EMAIL:m@example.org',
          'TEL:01632960001',
          'TEL:01632 960002',
          'NOTE:Tall.',
        ],
      ),
    );
    const decisions = [{ card: 0, to: 'join', person: mary }] as const;
    expect(await journal.ask('importContacts', { preview: id, decisions })).toEqual({ added: 0, joined: 1 });
    expect(await personOf(mary)).toMatchObject({
      name: 'Mary Jones',
      alsoKnownAs: ['Mary Postlethwaite', 'Mrs P'],
      role: 'Headteacher',
      school: oakfield,
      emails: ['mary@example.org', 'm@example.org'],
      phones: ['01632 960001', '01632 960002'],
      notes: 'Rings back.\n\nTall.',
      revision: 2,
    });
    expect(await journal.ask('listSchools')).toHaveLength(1);
  });

  it('are left when the head says so, and refused when the decision is not about the file', async () => {
    const { preview: id } = await preview(card('FN:A'), card('FN:B'));
    const stranger = asId.person('00000000-0000-4000-8000-000000000000');
    const attempt = (...decisions: readonly ContactDecision[]) =>
      journal.fail('importContacts', { preview: id, decisions });
    expect(await attempt(add(2))).toBe('bad-input');
    expect(await attempt(add(0), add(0))).toBe('bad-input');
    expect(await attempt(add(0), { card: 1, to: 'join', person: stranger })).toBe('not-found');
    expect(await people()).toEqual([]);
    const decisions = [add(1), { card: 0, to: 'leave' }] as const;
    expect(await journal.ask('importContacts', { preview: id, decisions })).toEqual({ added: 1, joined: 0 });
    expect((await people()).map(({ name }) => name)).toEqual(['B']);
    expect(await attempt(add(0))).toBe('not-found');
  });

  it('are forgotten when the journal closes', async () => {
    const { preview: id } = await preview(card('FN:A'));
    await journal.ask('lockVault');
    await journal.ask('unlockVault', { secret: { kind: 'passphrase', passphrase } });
    expect(await journal.fail('importContacts', { preview: id, decisions: [add(0)] })).toBe('not-found');
  });
});

describe('people as a file', () => {
  it('come back the same, without what is private or in the bin', async () => {
    const { person, school, circle } = makingIn(journal);
    const mary = await person('Mary Jones', {
      alsoKnownAs: ['Mrs J'],
      role: 'Headteacher',
      school: await school('Oakfield'),
      emails: ['mary@example.org'],
      notes: 'PRIVATE',
    });
    const gone = await person('Gone');
    await journal.ask('binRecords', { records: [{ kind: 'person', id: gone }] });
    await circle('North cohort', [mary]);
    const folder = await freshFolder();
    const grant = journal.core.grant(folder);
    const done = await journal.ask('exportContacts', { people: null, folder: grant });
    expect(done).toEqual({ fileName: 'People.vcf', people: 1 });
    const bytes = await readFile(join(folder, 'People.vcf'));
    expect(bytes.includes('PRIVATE')).toBe(false);
    expect(bytes.includes('Gone')).toBe(false);
    expect(bytes.includes('CATEGORIES:North cohort')).toBe(true);
    const { cards } = await journal.ask('previewContacts', { bytes });
    expect(cards).toMatchObject([
      { name: 'Mary Jones', school: 'Oakfield', matches: [{ id: mary }], same: mary, role: 'Headteacher' },
    ]);
  });

  it('never write over a file that is there, and never without anybody', async () => {
    const { person } = makingIn(journal);
    const folder = await freshFolder();
    const grant = journal.core.grant(folder);
    expect(await journal.fail('exportContacts', { people: null, folder: grant })).toBe('not-found');
    const mary = await person('Mary Jones');
    await writeFile(join(folder, 'People.vcf'), 'mine');
    const again = { people: [mary, mary], folder: grant };
    expect(await journal.ask('exportContacts', again)).toEqual({ fileName: 'People (2).vcf', people: 1 });
    expect(await readFile(join(folder, 'People.vcf'), 'utf8')).toBe('mine');
    expect((await readdir(folder)).sort()).toEqual(['People (2).vcf', 'People.vcf']);
    const nobodysFolder = { people: null, folder: asId.pathGrant('made-up') };
    expect(await journal.fail('exportContacts', nobodysFolder)).toBe('not-allowed');
  });
});
