import { JournalError } from '../../../shared/contract/errors';
import type { NetworkMethods } from '../../../shared/contract/network';
import type { PersonId } from '../../../shared/domain/ids';
import type { Person } from '../../../shared/domain/person';
import type { Handlers } from '../handlers';
import type { OpenJournal } from '../journal/open-journal';
import { byName } from '../network/records/rows';
import { requireRecord } from '../network/records/stamps';
import type { PathGrants } from '../session/path-grants';
import { writeNewFile } from '../transfer/write-new-file';
import { importCards } from './import';
import { acquaintancesIn, previewOf } from './preview';
import { type CardFile, readCards } from './read-cards';
import { type CardSource, writeCards } from './write-cards';

type Contacts = Pick<NetworkMethods, 'previewContacts' | 'importContacts' | 'exportContacts'>;
type Preview = { readonly id: string; readonly file: CardFile };

/** People from and for other programs. */
export function contactHandlers(current: () => OpenJournal, grants: PathGrants): Handlers<keyof Contacts> {
  /** Held by the open journal alone: what was read goes when it closes. */
  const previews = new WeakMap<OpenJournal, Preview>();
  return {
    previewContacts: async ({ bytes }) => {
      const open = current();
      const file = await readCards(bytes, open.ended);
      const id = open.world.newId();
      previews.set(open, { id, file });
      const acquaintances = acquaintancesIn(Object.values(open.vault.db.data.people));
      const cards = file.cards.map(({ card, number }) => previewOf(open, card, number, acquaintances));
      return { preview: id, cards, unreadable: file.unreadable };
    },
    importContacts: async ({ preview: id, decisions }) => {
      const open = current();
      const preview = previews.get(open);
      if (preview?.id !== id) throw new JournalError('not-found');
      const counts = await importCards(open, preview.file, decisions);
      // Only now: after a failure the same decisions may be sent again.
      previews.delete(open);
      return counts;
    },
    exportContacts: async ({ people, folder }) => {
      const open = current();
      const path = grants.pathOf(folder);
      const chosen = chosenPeople(open, people);
      if (chosen.length === 0) throw new JournalError('not-found');
      const bytes = Buffer.from(writeCards(chosen.map(person => sourceOf(open, person))));
      const fileName = await open.outlast(writeNewFile(path, 'People.vcf', bytes));
      return { fileName, people: chosen.length };
    },
  };
}

/** Those named, each once, or all; nobody from the bin. */
function chosenPeople({ vault }: OpenJournal, ids: readonly PersonId[] | null): readonly Person[] {
  const { people } = vault.db.data;
  const chosen =
    ids === null ? Object.values(people) : [...new Set(ids)].map(id => requireRecord(people, id));
  return chosen.filter(person => person.binnedAt === null).sort(byName);
}

function sourceOf({ vault, network }: OpenJournal, person: Person): CardSource {
  const school = person.school === null ? undefined : vault.db.data.schools[person.school];
  return {
    person,
    school: school === undefined || school.binnedAt !== null ? '' : school.name,
    circles: network
      .circlesOf(person.id)
      .map(circle => circle.name)
      .sort(),
  };
}
