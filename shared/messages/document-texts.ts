import { conversations as welshConversations } from './cy/conversations';
import { people as welshPeople } from './cy/people';
import { personDeskDocument as welshPersonDesk } from './cy/person-desk-document';
import { sharingDocument as welshSharing } from './cy/sharing-document';
import { takenEntry as welshTakenEntry } from './cy/taken-entry';
import { words as welshWords } from './cy/words';
import { conversations } from './en-GB/conversations';
import { people } from './en-GB/people';
import { personDeskDocument } from './en-GB/person-desk-document';
import { sharingDocument } from './en-GB/sharing-document';
import { takenEntry } from './en-GB/taken-entry';
import { words } from './en-GB/words';
import { inEveryLanguage } from './translation';

/** What the core writes into documents, calendars and entries, in the language that is spoken now. */
export const documentTexts = inEveryLanguage(
  {
    connection: people.connection,
    conversationName: conversations.name,
    personDeskDocument,
    sharingDocument,
    takenEntry,
    words,
  },
  {
    connection: welshPeople.connection,
    conversationName: welshConversations.name,
    personDeskDocument: welshPersonDesk,
    sharingDocument: welshSharing,
    takenEntry: welshTakenEntry,
    words: welshWords,
  },
);
