import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Circle } from '../../../../../shared/domain/circle';
import type { EntryContent } from '../../../../../shared/domain/entry';
import type { EntryId } from '../../../../../shared/domain/ids';
import type { Kind } from '../../../../../shared/domain/status';
import { dataOf, entryTitled, type Head, newHead } from './head';

let folder: string;
let heads: readonly Head[];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'critical-friend-cohort-'));
  heads = [await newHead('Ada Hill'), await newHead('Ben Moss'), await newHead('Eve Dale')];
  for (const head of heads) await joinCohort(head);
}, 60_000);
afterEach(async () => {
  for (const head of heads) await head.end();
  await rm(folder, { recursive: true, force: true });
});

/** A circle of the others, whose cards were compared, with the folder as its library. */
async function joinCohort(head: Head): Promise<void> {
  const members = [];
  for (const other of heads.filter(one => one !== head)) {
    const { person } = await head.ask('createPerson', { name: other.name, content: {} });
    members.push({ person: person.id, role: 'member' as const });
    const card = await other.ask('ownCard');
    await head.ask('keepCard', { person: person.id, text: card?.text ?? '', compared: true });
  }
  const { circle } = await head.ask('createCircle', { name: 'Cohort', content: { members } });
  await head.ask('setLibrary', { circle: circle.id, folder: head.core.grant(folder) });
}

async function circleOf(head: Head): Promise<Circle> {
  const [circle] = Object.values((await dataOf(head)).circles);
  if (circle === undefined) throw new Error('no circle');
  return circle;
}

async function write(head: Head, kind: Kind, content: Partial<EntryContent>): Promise<EntryId> {
  const audience = { kind: 'circles', circles: ['Cohort'] } as const;
  const view = await head.ask('createEntry', { kind, template: null, content: { ...content, audience } });
  return view.entry.id;
}

/** Checks entries, keeps whatever is found, and puts a pack of them into the folder. */
async function share(head: Head, entries: readonly EntryId[]): Promise<void> {
  const { id: circle, members } = await circleOf(head);
  const people = members.map(({ person }) => person);
  const begun = await head.ask('beginSharing', {
    title: `From ${head.name}`,
    recipient: { kind: 'circle', circle },
    entries,
  });
  const decisions = begun.findings.map(({ id, fingerprint }) => ({
    finding: id,
    fingerprint,
    decision: { do: 'keep' } as const,
  }));
  await head.ask('decide', { id: begun.id, decisions });
  const form = { kind: 'pack', lock: { kind: 'members', people } } as const;
  const { id } = await head.ask('prepareHandover', { id: begun.id, form });
  await head.ask('handOver', { id, to: { kind: 'library', circle } });
}

/** Takes in all that the folder newly offers; gives how many packs that was. */
async function takeOffered(head: Head): Promise<number> {
  const [library] = await head.ask('libraries');
  for (const { file } of library?.fresh ?? []) {
    const { id: circle } = await circleOf(head);
    const source = { kind: 'library', circle, file } as const;
    const view = await head.ask('openPack', { source, passphrase: null });
    expect(view.sender.standing).toBe('compared');
    await head.ask('mergePack', { pack: view.id, take: view.notes.map(({ key }) => key) });
  }
  return library?.fresh.length ?? 0;
}

describe('a cohort of three with a folder', { timeout: 60_000 }, () => {
  it('gathers what the others answer under the question that one of them asked', async () => {
    const [ada, ben, eve] = heads;
    if (ada === undefined || ben === undefined || eve === undefined) throw new Error('three heads');
    const asked = await write(ada, 'question', { title: 'How do you begin the day?', body: 'We are late.' });
    await share(ada, [asked]);
    expect(await takeOffered(ada)).toBe(0);

    for (const [head, body] of [
      [ben, 'With a bell.'],
      [eve, 'With a song.'],
    ] as const) {
      expect(await takeOffered(head)).toBeGreaterThan(0);
      const question = await entryTitled(head, 'How do you begin the day?');
      expect(question.audience).toEqual({ kind: 'only-me' });
      const answer = await write(head, 'advice', {
        title: `An answer: ${body}`,
        body,
        answers: [question.id],
      });
      await share(head, [answer]);
      expect(await takeOffered(head)).toBe(0);
    }

    expect(await takeOffered(ada)).toBe(2);
    const { entry, answeredBy } = await ada.ask('getEntry', { id: asked });
    expect(entry.status).toBe('answered');
    expect(answeredBy.map(({ title }) => title).sort()).toEqual([
      'An answer: With a bell.',
      'An answer: With a song.',
    ]);

    // What the others said gathers in each journal, whoever asked.
    expect(await takeOffered(ben)).toBe(1);
    const atBen = await entryTitled(ben, 'How do you begin the day?');
    expect((await ben.ask('getEntry', { id: atBen.id })).answeredBy).toHaveLength(2);
  });

  it('leaves nothing readable in the folder', async () => {
    const [ada] = heads;
    if (ada === undefined) throw new Error('no head');
    await share(ada, [
      await write(ada, 'question', { title: 'How do you begin the day?', body: 'We are late.' }),
    ]);
    const names = await readdir(folder);
    expect(names).toHaveLength(1);
    for (const name of names) {
      const bytes = (await readFile(join(folder, name))).toString('latin1');
      expect(bytes).not.toMatch(/We are late|Ada Hill|Cohort|How do you begin/);
      expect(name).not.toMatch(/Ada|Hill|Cohort|begin/i);
    }
  });
});
