import { randomUUID } from 'node:crypto';
import { journalSchema } from '../../../electron/core/session/session';
import { openVault, type Patch, systemEnvironment } from '../../../electron/core/vault/index';
import { newCircle } from '../../../shared/domain/circle';
import { blankContent } from '../../../shared/domain/entry';
import { asId } from '../../../shared/domain/ids';
import type { Journal } from '../../../shared/domain/journal';
import { newPerson } from '../../../shared/domain/person';
import type { App } from '../app';
import { passphrase, unlock } from './cover';

const stamps = { createdAt: 1, updatedAt: 1, revision: 1, binnedAt: null };

/** Puts so many people into the journal, all of one circle. */
export async function fillCircle(app: App, name: string, size: number): Promise<void> {
  const people = Array.from({ length: size }, (_, at) => ({
    ...newPerson,
    ...stamps,
    id: asId.person(randomUUID()),
    name: `Head number ${at + 1}`,
  }));
  const members = people.map(({ id }) => ({ person: id, role: 'member' as const }));
  const circle = { ...newCircle, ...stamps, id: asId.circle(randomUUID()), name, members };
  await whileClosed(app, () => ({
    people: Object.fromEntries(people.map(person => [person.id, person])),
    circles: { [circle.id]: circle },
  }));
}

/** Puts so many notes into the journal, each with the name of somebody who is known. */
export async function fillNotes(app: App, name: string, count: number): Promise<void> {
  await whileClosed(app, ({ people }) => {
    const person = Object.values(people).find(known => known.name === name);
    if (person === undefined) throw new Error(`Nobody is called ${name}.`);
    const notes = Array.from({ length: count }, (_, at) => ({
      ...blankContent('reflection', '2026-11-12'),
      ...stamps,
      id: asId.entry(randomUUID()),
      title: `Note ${at + 1}`,
      body: `Said by @[${name}].`,
      links: [],
      mentions: [{ label: name, person: person.id }],
      trail: [],
    }));
    return { entries: Object.fromEntries(notes.map(note => [note.id, note])) };
  });
}

/** Changes the journal while the app is closed: by the real core, in one commit. */
async function whileClosed(app: App, change: (journal: Journal) => Patch<Journal>): Promise<void> {
  await app.stop();
  const vault = await openVault({
    folder: app.vaultFolder,
    secret: { kind: 'passphrase', passphrase },
    environment: systemEnvironment('another laptop'),
    ...journalSchema,
  });
  await vault.patch(change);
  await vault.close();
  await app.start();
  await unlock(app.page);
}
