import { circles as welshCircles } from './cy/circles';
import { conversations as welshConversations } from './cy/conversations';
import { journalArchive as welshArchive } from './cy/journal-archive';
import { people as welshPeople } from './cy/people';
import { personDeskDocument as welshPersonDesk } from './cy/person-desk-document';
import { reviews as welshReviews } from './cy/reviews';
import { sharingDocument as welshSharing } from './cy/sharing-document';
import { takenEntry as welshTakenEntry } from './cy/taken-entry';
import { words as welshWords } from './cy/words';
import { circles } from './en-GB/circles';
import { conversations } from './en-GB/conversations';
import { journalArchive } from './en-GB/journal-archive';
import { people } from './en-GB/people';
import { personDeskDocument } from './en-GB/person-desk-document';
import { reviews } from './en-GB/reviews';
import { sharingDocument } from './en-GB/sharing-document';
import { takenEntry } from './en-GB/taken-entry';
import { words } from './en-GB/words';
import { inEveryLanguage } from './translation';

/** What the core writes into documents, calendars and entries, in the language that is spoken now. */
export const documentTexts = inEveryLanguage(
  {
    circle: { kind: circles.kind, role: circles.role, rhythm: circles.rhythm },
    connection: people.connection,
    conversation: { kind: conversations.kind, help: conversations.page.helpChoice },
    conversationName: conversations.name,
    journalArchive,
    personDeskDocument,
    phase: people.phase,
    step: reviews.step,
    sharingDocument,
    takenEntry,
    words,
  },
  {
    circle: { kind: welshCircles.kind, role: welshCircles.role, rhythm: welshCircles.rhythm },
    connection: welshPeople.connection,
    conversation: { kind: welshConversations.kind, help: welshConversations.page.helpChoice },
    conversationName: welshConversations.name,
    journalArchive: welshArchive,
    personDeskDocument: welshPersonDesk,
    phase: welshPeople.phase,
    step: welshReviews.step,
    sharingDocument: welshSharing,
    takenEntry: welshTakenEntry,
    words: welshWords,
  },
);
