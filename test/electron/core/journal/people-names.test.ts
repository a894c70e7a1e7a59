import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { everything } from '../../../../shared/domain/filter';
import { makingIn } from '../network/making';
import { type RunningCore, runOpenCore } from '../running-core';

let journal: RunningCore;
let make: ReturnType<typeof makingIn>;

beforeEach(async () => {
  journal = await runOpenCore();
  make = makingIn(journal);
});
afterEach(() => journal.end());

const titlesNaming = async (name: string) => {
  const filter = { ...everything, people: [name] };
  const { rows } = await journal.ask('listEntries', { filter, sort: 'oldest', offset: 0, limit: 50 });
  return rows.map(row => row.title);
};
const names = async () => (await journal.ask('listNames')).map(({ name, count }) => [name, count]);
const hits = async (query: string) =>
  (await journal.ask('searchNames', { query })).map(({ name, count }) => [name, count]);

/** Two people called Joan, and notes that say only that: one of Joan Pike, one of Joan Marsh, one of nobody knows which. */
async function twoJoans() {
  const pike = await make.person('Joan Pike', { alsoKnownAs: ['Joan'] });
  const marsh = await make.person('Joan Marsh', { alsoKnownAs: ['Joan'] });
  const ofPike = await make.write('reflection', { title: 'Attendance', body: 'As @Joan said' });
  const ofMarsh = await make.write('reflection', { title: 'Budget', body: 'As @Joan said' });
  await make.write('reflection', { title: 'Toast', body: 'As @Joan said' });
  await make.write('reflection', { title: 'Reading', people: ['Joan Pike'] });
  await journal.ask('tieMention', { entry: ofPike.id, label: 'Joan', person: pike });
  await journal.ask('tieMention', { entry: ofMarsh.id, label: 'Joan', person: marsh });
  return { pike, marsh };
}

describe('a list of whom entries name', () => {
  it('shows what was written “Joan” and is Joan Pike’s, and not the other Joan’s', async () => {
    await twoJoans();
    expect(await titlesNaming('Joan Pike')).toEqual(['Attendance', 'Reading']);
    expect(await titlesNaming('joan marsh')).toEqual(['Budget']);
  });

  it('shows whoever it may be for a name that several people have', async () => {
    await twoJoans();
    expect(await titlesNaming('Joan')).toEqual(['Attendance', 'Budget', 'Toast', 'Reading']);
  });

  it('finds somebody by the name they had before', async () => {
    const { pike } = await twoJoans();
    await journal.ask('savePerson', { id: pike, revision: 1, changes: { name: 'Joan Okafor' } });
    expect(await titlesNaming('Joan Pike')).toEqual(['Attendance', 'Reading']);
  });

  it('goes by what is written while it is nobody’s name, and for somebody in the bin', async () => {
    await make.write('reflection', { title: 'Tea', body: 'With @Sam' });
    expect(await titlesNaming('sam')).toEqual(['Tea']);
    const sam = await make.person('Sam');
    await journal.ask('binRecords', { records: [{ kind: 'person', id: sam }] });
    expect(await titlesNaming('sam')).toEqual(['Tea']);
    await make.person('Sam');
    expect(await titlesNaming('sam')).toEqual([]);
  });
});

describe('the names to choose from', () => {
  it('are people’s, each with as many entries as choosing it shows', async () => {
    await twoJoans();
    const offered = await names();
    expect(offered).toEqual([
      ['Joan', 4],
      ['Joan Pike', 2],
      ['Joan Marsh', 1],
    ]);
    for (const [name, count] of offered)
      expect(await titlesNaming(String(name)), String(name)).toHaveLength(Number(count));
    expect(await hits('pike')).toEqual([['Joan Pike', 2]]);
  });

  it('tell two people of one name apart by their schools', async () => {
    const oakfield = await make.school('Oakfield');
    await make.person('Joan Pike', { school: oakfield });
    await make.person('Joan Pike');
    await make.write('reflection', { title: 'Oak', people: ['Joan Pike, Oakfield'] });
    await make.write('reflection', { title: 'Which', people: ['Joan Pike'] });
    expect(await names()).toEqual([
      ['Joan Pike', 2],
      ['Joan Pike, Oakfield', 1],
    ]);
    expect(await titlesNaming('Joan Pike, Oakfield')).toEqual(['Oak']);
  });

  it('say nothing of entries in the bin', async () => {
    const entry = await make.write('reflection', { title: 'Tea', body: 'With @Sam' });
    await journal.ask('binEntries', { ids: [entry.id] });
    expect(await names()).toEqual([]);
  });
});
