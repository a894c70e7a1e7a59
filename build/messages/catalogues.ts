import { messages as welshMessages } from '../../shared/messages/cy/index';
import { journalArchive as welshArchive } from '../../shared/messages/cy/journal-archive';
import { personDeskDocument as welshPersonDesk } from '../../shared/messages/cy/person-desk-document';
import { sharingDocument as welshSharing } from '../../shared/messages/cy/sharing-document';
import { shell as welshShell } from '../../shared/messages/cy/shell';
import { takenEntry as welshTakenEntry } from '../../shared/messages/cy/taken-entry';
import { messages } from '../../shared/messages/en-GB/index';
import { journalArchive } from '../../shared/messages/en-GB/journal-archive';
import { personDeskDocument } from '../../shared/messages/en-GB/person-desk-document';
import { sharingDocument } from '../../shared/messages/en-GB/sharing-document';
import { shell } from '../../shared/messages/en-GB/shell';
import { takenEntry } from '../../shared/messages/en-GB/taken-entry';
import { textsByKey } from './texts';

/** Everything the app says: pages, hosts and documents. */
export const english = textsByKey({
  ...messages,
  journalArchive,
  personDeskDocument,
  sharingDocument,
  shell,
  takenEntry,
});

export const welsh = textsByKey({
  ...welshMessages,
  journalArchive: welshArchive,
  personDeskDocument: welshPersonDesk,
  sharingDocument: welshSharing,
  shell: welshShell,
  takenEntry: welshTakenEntry,
});
