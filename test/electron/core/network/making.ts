import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { journalSchema } from '../../../../electron/core/session/session';
import { openVault, systemEnvironment } from '../../../../electron/core/vault';
import type { AgendaItem, AgendaSubject, ConversationContent } from '../../../../shared/domain/conversation';
import type { Askable, Entry, EntryContent } from '../../../../shared/domain/entry';
import { asId, type CircleId, type PersonId } from '../../../../shared/domain/ids';
import { newPerson, type Person, type PersonContent } from '../../../../shared/domain/person';
import type { LocalDate } from '../../../../shared/domain/time';
import { passphrase, type RunningCore } from '../running-core';

export const day = 24 * 60 * 60_000;

/** What tests about people and conversations make, in a word each. */
export function makingIn(journal: RunningCore) {
  const person = async (
    name: string,
    content: Partial<Omit<PersonContent, 'name'>> = {},
  ): Promise<PersonId> => (await journal.ask('createPerson', { name, content })).person.id;
  /** A second passes after each, so that "oldest first" means something. */
  const write = async (
    kind: Entry['kind'],
    content: Partial<Omit<EntryContent, 'kind' | 'attachments'>>,
  ): Promise<Entry> => {
    const { entry } = await journal.ask('createEntry', { kind, template: null, content });
    await journal.pass(1000);
    return entry;
  };
  return {
    person,
    write,
    question: (title: string, waitsFor: readonly Askable[] = []) => write('question', { title, waitsFor }),
    school: async (name: string) => (await journal.ask('createSchool', { name, content: {} })).school.id,
    circle: async (name: string, people: readonly PersonId[] = []) => {
      const members = people.map(id => ({ person: id, role: 'member' as const }));
      return (await journal.ask('createCircle', { name, content: { members } })).circle.id;
    },
    plan: (date: LocalDate, content: Partial<Omit<ConversationContent, 'date'>> = {}, gather = false) =>
      journal.ask('createConversation', { date, content, template: null, gather }),
    entry: async (id: Entry['id']) => (await journal.ask('getEntry', { id })).entry,
    /** Lets time go by, as long as it takes to be locked out, and comes back. */
    later: async (milliseconds: number) => {
      await journal.pass(milliseconds);
      await journal.core.lock('asked');
      await journal.ask('unlockVault', { secret: { kind: 'passphrase', passphrase } });
    },
  };
}

export const ask = (person: PersonId): Askable => ({ kind: 'person', person });
export const askCircle = (circle: CircleId): Askable => ({ kind: 'circle', circle });
export const line = (subject: AgendaSubject, ticked = false): AgendaItem => ({
  id: asId.agendaItem(randomUUID()),
  subject,
  ticked,
});

/** Puts `count` people into the journal behind the core's back, which has to be closed for it. */
export async function addCrowd(journal: RunningCore, count: number): Promise<readonly PersonId[]> {
  await journal.core.lock('asked');
  const vault = await openVault({
    folder: join(journal.folder, 'journal'),
    secret: { kind: 'passphrase', passphrase },
    environment: systemEnvironment('test-device'),
    ...journalSchema,
  });
  const crowd = Array.from(
    { length: count },
    (_, index): Person => ({
      ...newPerson,
      name: `Head ${index + 1}`,
      id: asId.person(randomUUID()),
      createdAt: 0,
      updatedAt: 0,
      revision: 1,
      binnedAt: null,
    }),
  );
  await vault.patch(() => ({ people: Object.fromEntries(crowd.map(person => [person.id, person])) }));
  await vault.close();
  await journal.ask('unlockVault', { secret: { kind: 'passphrase', passphrase } });
  return crowd.map(person => person.id);
}
