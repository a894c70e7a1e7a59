import { JournalError } from '../../../shared/contract/errors';
import type { Input } from '../../../shared/contract/methods';
import type { NetworkMethods } from '../../../shared/contract/network';
import type { Conversation } from '../../../shared/domain/conversation';
import type { Handlers } from '../handlers';
import type { OpenJournal } from '../journal/open-journal';
import { bySoonest, isHeld } from '../network/records/rows';
import { requireRecord } from '../network/records/stamps';
import type { PathGrants } from '../session/path-grants';
import { writeNewFile } from '../transfer/write-new-file';
import { sourceOf } from './event-words';
import { writeCalendar } from './write-calendar';

/** Dates of conversations for the head's calendar. */
export function calendarHandlers(
  current: () => OpenJournal,
  grants: PathGrants,
): Handlers<keyof Pick<NetworkMethods, 'exportCalendar'>> {
  return {
    exportCalendar: async input => {
      const open = current();
      const folder = grants.pathOf(input.folder);
      const chosen = [...chosenConversations(open, input)].sort(bySoonest);
      if (chosen.length === 0) throw new JournalError('not-found');
      const sources = chosen.map(conversation => sourceOf(open.vault.db.data, conversation));
      const bytes = Buffer.from(writeCalendar(sources, open.world.now()));
      const fileName = await open.outlast(writeNewFile(folder, 'Dates.ics', bytes));
      return { fileName, events: chosen.length };
    },
  };
}

/** One alone is given even from the bin: a calendar then learns that it is off. */
function chosenConversations(
  { vault, network }: OpenJournal,
  { circle, conversation }: Input<'exportCalendar'>,
): readonly Conversation[] {
  const { circles, conversations } = vault.db.data;
  if (circle !== null && conversation !== null) throw new JournalError('bad-input');
  if (conversation !== null) return [requireRecord(conversations, conversation)];
  if (circle !== null) return network.conversationsOf(requireRecord(circles, circle).id);
  return Object.values(conversations).filter(one => one.binnedAt === null && !isHeld(one));
}
