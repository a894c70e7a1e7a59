import type { PersonDeskMethods } from '../../../../shared/contract/sharing';
import { localDateOf } from '../../../../shared/domain/time';
import type { Handlers } from '../../handlers';
import type { OpenJournal } from '../../journal/open-journal';
import type { PathGrants } from '../../session/path-grants';
import { viewOfSharing } from '../leaving/sharing-view';
import { exportCertificate } from './certificate-file';
import { personDesk } from './desk-view';
import { erasePerson, listCertificates, previewErasure } from './erasing/erase-person';
import { gatherForPerson } from './gather';
import { inTurns } from './in-turns';
import { keepEntries, keptUntil, listToReview } from './keeping';
import { openRequest, requestRows, saveRequest } from './requests';

/** What the renderer can do for one person: find everything, answer, erase; and with how long entries are kept. */
export function personDeskHandlers(
  current: () => OpenJournal,
  grants: PathGrants,
): Handlers<keyof PersonDeskMethods> {
  const today = () => localDateOf(current().world.now());
  return {
    personDesk: ({ person }) => inTurns(current(), journal => personDesk(journal, person, today())),
    listRequests: () => requestRows(current().vault.db.data, today()),
    openRequest: input => openRequest(current(), input),
    saveRequest: input => saveRequest(current(), input),
    gatherForPerson: async ({ person }) => {
      const open = current();
      return viewOfSharing(open, await gatherForPerson(open, person));
    },
    previewErasure: ({ person }) => inTurns(current(), journal => previewErasure(journal, person)),
    erasePerson: input => current().outlast(erasePerson(current(), input)),
    listCertificates: () => listCertificates(current()),
    exportCertificate: async ({ id, folder }) => ({
      fileName: await exportCertificate(current(), id, grants.pathOf(folder)),
    }),
    listToReview: () => listToReview(current()),
    keepEntries: input => keepEntries(current(), input),
    keptUntil: ({ entry }) => keptUntil(current(), entry),
  };
}
