import type { LeavingMethods } from '../../../../shared/contract/sharing';
import type { Handlers } from '../../handlers';
import type { OpenJournal } from '../../journal/open-journal';
import type { PathGrants } from '../../session/path-grants';
import { type ExportDisk, nodeExportDisk } from '../../transfer/export-disk';
import { decide, dismissFinding, undismissFinding } from './deciding';
import { handOver } from './handing-over';
import { beginSharing, dropSharing, saveSharing } from './keep-sharings';
import { leavingNote } from './leaving-note';
import { handoverRows, handoverView } from './ledger';
import { dropPrepared, readPrepared } from './prepared';
import { keepPrinted, preparedPage, prepareHandover } from './preparing';
import { raiseAudience } from './raise-audience';
import { listShareable } from './shareable';
import { viewOfSharing } from './sharing-view';
import { sharingRows } from './sharings';
import { unshare } from './unshare';

/** How something leaves the journal, from choosing to the ledger. */
export function leavingHandlers(
  current: () => OpenJournal,
  grants: PathGrants,
  disk: ExportDisk = nodeExportDisk,
): Handlers<keyof LeavingMethods> {
  const data = () => current().vault.db.data;
  return {
    listShareable: input => listShareable(current(), input),
    raiseAudience: input => raiseAudience(current(), input),
    beginSharing: async input => {
      const open = current();
      return viewOfSharing(open, await beginSharing(open, input));
    },
    listSharings: () => sharingRows(data()),
    getSharing: ({ id }) => viewOfSharing(current(), id),
    saveSharing: async input => {
      const open = current();
      await saveSharing(open, input);
      return viewOfSharing(open, input.id);
    },
    dropSharing: ({ id }) => dropSharing(current(), id),
    decide: async input => {
      const open = current();
      await decide(open, input);
      return viewOfSharing(open, input.id);
    },
    dismissFinding: async input => {
      const open = current();
      await dismissFinding(open, input);
      return viewOfSharing(open, input.id);
    },
    undismissFinding: async input => {
      const open = current();
      await undismissFinding(open, input);
      return viewOfSharing(open, input.id);
    },
    leavingNote: input => leavingNote(current(), input),
    prepareHandover: input => {
      const open = current();
      return open.outlast(prepareHandover(open, input));
    },
    readPrepared: input => readPrepared(current(), input),
    dropPrepared: ({ id }) => dropPrepared(current(), id),
    preparedPage: ({ id }) => preparedPage(current(), id),
    keepPrinted: input => keepPrinted(current(), input),
    handOver: async input => {
      const open = current();
      const id = await open.outlast(handOver(open, input, { grants, disk }));
      return handoverView(open, id);
    },
    listHandovers: () => handoverRows(data(), null),
    getHandover: ({ id }) => handoverView(current(), id),
    handoversOf: ({ entry }) => handoverRows(data(), entry),
    unshare: async ({ id }) => {
      const open = current();
      await unshare(open, id);
      return handoverView(open, id);
    },
  };
}
