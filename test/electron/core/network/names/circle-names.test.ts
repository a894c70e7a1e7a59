import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { EntryId } from '../../../../../shared/domain/ids';
import { type RunningCore, runOpenCore } from '../../running-core';
import { ask, makingIn } from '../making';

let journal: RunningCore;
let make: ReturnType<typeof makingIn>;

beforeEach(async () => {
  journal = await runOpenCore();
  make = makingIn(journal);
});
afterEach(() => journal.end());

const viewOf = (id: EntryId) => journal.ask('getEntry', { id });
const waitsFor = async (id: EntryId) => (await viewOf(id)).entry.waitsFor;
const meant = async (id: EntryId) =>
  (await viewOf(id)).mentions.map(({ label, person, circle }) => [
    label,
    person?.name ?? circle?.name ?? null,
  ]);
const looseNames = async () => (await journal.ask('looseNames')).map(({ name }) => name);
const rename = async (id: Awaited<ReturnType<typeof make.circle>>, name: string) => {
  const { circle } = await journal.ask('getCircle', { id });
  return journal.ask('saveCircle', { id, revision: circle.revision, changes: { name } });
};

describe('the name of a circle in an entry', () => {
  it('means the circle, and is no name of nobody', async () => {
    await make.circle('Harbour cohort');
    const entry = await make.write('reflection', { body: 'Said at @[harbour  cohort].' });
    expect(await meant(entry.id)).toEqual([['harbour  cohort', 'Harbour cohort']]);
    expect(await looseNames()).toEqual([]);
  });

  it('keeps a question for the circle, once: taken off, it stays off', async () => {
    const circle = await make.circle('Harbour cohort');
    const { id } = await make.write('question', { body: 'Who rings home, @[Harbour cohort]?' });
    expect(await waitsFor(id)).toEqual([{ kind: 'circle', circle }]);
    const { entry } = await viewOf(id);
    await journal.ask('saveEntry', { id, revision: entry.revision, changes: { waitsFor: [] } });
    const taken = (await viewOf(id)).entry;
    await journal.ask('saveEntry', { id, revision: taken.revision, changes: { title: 'Calls' } });
    expect(await waitsFor(id)).toEqual([]);
  });

  it('that was nobody’s is the circle’s once that is made, and its questions wait for it', async () => {
    const { id } = await make.write('question', { body: 'Ask @[Harbour cohort].' });
    expect(await looseNames()).toEqual(['Harbour cohort']);
    const circle = await make.circle('Harbour cohort');
    expect(await looseNames()).toEqual([]);
    expect(await meant(id)).toEqual([['Harbour cohort', 'Harbour cohort']]);
    expect(await waitsFor(id)).toEqual([{ kind: 'circle', circle }]);
    expect((await viewOf(id)).entry.body).toBe('Ask @[Harbour cohort].');
  });

  it('is written anew everywhere when the circle is renamed, in the bin too, and nowhere else', async () => {
    const circle = await make.circle('Harbour cohort');
    const plain = await make.write('advice', {
      body: 'The @[Harbour cohort] met. The Harbour cohort is kind.',
      outcome: 'Told @[Harbour cohort].',
      people: ['Harbour cohort'],
      audience: { kind: 'circles', circles: ['Harbour cohort'] },
    });
    const binned = await make.write('reflection', { body: '@[Harbour cohort]' });
    await journal.ask('binEntries', { ids: [binned.id] });
    await rename(circle, 'Estuary cohort');
    const { entry } = await viewOf(plain.id);
    expect(entry).toMatchObject({
      body: 'The @[Estuary cohort] met. The Harbour cohort is kind.',
      outcome: 'Told @[Estuary cohort].',
      people: ['Estuary cohort'],
      audience: { kind: 'circles', circles: ['Estuary cohort'] },
      revision: plain.revision + 1,
    });
    expect((await viewOf(binned.id)).entry.body).toBe('@[Estuary cohort]');
    expect(await looseNames()).toEqual([]);
  });

  it('stays as it is written where the new one could not be a name in a text, or is somebody’s', async () => {
    const circle = await make.circle('Harbour cohort');
    await make.person('Joan Harbour');
    const { id } = await make.write('reflection', { body: 'The @[Harbour cohort] met.' });
    await rename(circle, 'Harbour [new]');
    expect((await viewOf(id)).entry.body).toBe('The @[Harbour cohort] met.');
    await rename(circle, 'Harbour cohort');
    await rename(circle, 'Joan Harbour');
    expect((await viewOf(id)).entry.body).toBe('The @[Harbour cohort] met.');
  });

  it('is a person’s where it is tied to one', async () => {
    const grace = await make.person('Grace Team');
    const { id } = await make.write('question', { body: 'Ask @[Grace Team].' });
    await make.circle('Grace Team');
    expect(await meant(id)).toEqual([['Grace Team', 'Grace Team']]);
    expect(await waitsFor(id)).toEqual([ask(grace)]);
  });

  it('is nobody’s while the circle is in the bin or once it is erased, and its text stays', async () => {
    const circle = await make.circle('Harbour cohort');
    const { id } = await make.write('reflection', { body: 'The @[Harbour cohort] met.' });
    await journal.ask('binRecords', { records: [{ kind: 'circle', id: circle }] });
    expect(await meant(id)).toEqual([['Harbour cohort', null]]);
    const asked = await make.write('question', { body: 'Ask @[Harbour cohort].' });
    await journal.ask('unbinRecords', { records: [{ kind: 'circle', id: circle }] });
    expect(await meant(id)).toEqual([['Harbour cohort', 'Harbour cohort']]);
    expect(await waitsFor(asked.id)).toEqual([{ kind: 'circle', circle }]);
    await journal.ask('binRecords', { records: [{ kind: 'circle', id: circle }] });
    await journal.ask('eraseRecords', { records: [{ kind: 'circle', id: circle }] });
    expect(await meant(asked.id)).toEqual([['Harbour cohort', null]]);
    expect(await waitsFor(asked.id)).toEqual([]);
    expect((await viewOf(asked.id)).entry.body).toBe('Ask @[Harbour cohort].');
  });
});

describe('a name that is being typed', () => {
  const offered = async (text: string) =>
    (await journal.ask('suggestNames', { text })).map(({ kind, label }) => [kind, label]);

  it('is offered circles after the people whose name begins so, and before those who are nearly called so', async () => {
    await make.circle('Harbour cohort');
    await make.circle('North Harbour trust');
    await make.person('Olive Bole');
    await make.person('Harbin Doe');
    await make.person('Barbour Lee');
    expect(await offered('harb')).toEqual([
      ['person', 'Harbin Doe'],
      ['circle', 'Harbour cohort'],
      ['circle', 'North Harbour trust'],
      ['person', 'Barbour Lee'],
    ]);
  });

  it('is offered no circle from the bin, and none whose name is somebody’s', async () => {
    const gone = await make.circle('Harbour cohort');
    await make.circle('Harbour Lights');
    await make.person('Harbour Lights');
    await journal.ask('binRecords', { records: [{ kind: 'circle', id: gone }] });
    expect(await offered('harb')).toEqual([['person', 'Harbour Lights']]);
  });
});
