import { JournalError, type Reply } from '../../shared/contract/errors';
import type { Input, MethodName, Output } from '../../shared/contract/methods';

/** The contract as the renderer uses it: a value, or a thrown `JournalError`. */
export type Api = {
  readonly [Name in MethodName]: Input<Name> extends undefined
    ? () => Promise<Output<Name>>
    : (input: Input<Name>) => Promise<Output<Name>>;
};

async function answered<T>(pending: Promise<Reply<T>>): Promise<T> {
  const reply = await pending;
  if (reply.ok) return reply.value;
  throw new JournalError(reply.error.code, reply.error.details);
}

/** Everything the renderer may ask of the core and of its host. Every method throws `JournalError` for an expected failure. */
export const api: Api = {
  vaultStatus: () => answered(window.journal.vaultStatus()),
  estimatePassphrase: input => answered(window.journal.estimatePassphrase(input)),
  suggestPassphrase: () => answered(window.journal.suggestPassphrase()),
  createVault: input => answered(window.journal.createVault(input)),
  confirmRecoveryKey: input => answered(window.journal.confirmRecoveryKey(input)),
  useVaultFolder: input => answered(window.journal.useVaultFolder(input)),
  unlockVault: input => answered(window.journal.unlockVault(input)),
  lockVault: () => answered(window.journal.lockVault()),
  stayOpen: () => answered(window.journal.stayOpen()),
  readyToClose: () => answered(window.journal.readyToClose()),
  acceptDamage: () => answered(window.journal.acceptDamage()),
  changePassphrase: input => answered(window.journal.changePassphrase(input)),
  renewRecoveryKey: input => answered(window.journal.renewRecoveryKey(input)),
  openSampleJournal: () => answered(window.journal.openSampleJournal()),
  vaultFacts: () => answered(window.journal.vaultFacts()),

  listEntries: input => answered(window.journal.listEntries(input)),
  placeInList: input => answered(window.journal.placeInList(input)),
  getEntry: input => answered(window.journal.getEntry(input)),
  createEntry: input => answered(window.journal.createEntry(input)),
  saveEntry: input => answered(window.journal.saveEntry(input)),
  binEntries: input => answered(window.journal.binEntries(input)),
  unbinEntries: input => answered(window.journal.unbinEntries(input)),
  listBin: () => answered(window.journal.listBin()),
  eraseEntries: input => answered(window.journal.eraseEntries(input)),
  entryHistory: input => answered(window.journal.entryHistory(input)),
  getRevision: input => answered(window.journal.getRevision(input)),
  restoreRevision: input => answered(window.journal.restoreRevision(input)),
  today: input => answered(window.journal.today(input)),
  listPeople: () => answered(window.journal.listPeople()),
  listTags: () => answered(window.journal.listTags()),
  listCircles: () => answered(window.journal.listCircles()),
  suggestLinks: input => answered(window.journal.suggestLinks(input)),
  listTemplates: () => answered(window.journal.listTemplates()),
  saveTemplate: input => answered(window.journal.saveTemplate(input)),
  resetTemplate: input => answered(window.journal.resetTemplate(input)),
  listSavedSearches: () => answered(window.journal.listSavedSearches()),
  saveSearch: input => answered(window.journal.saveSearch(input)),
  deleteSearch: input => answered(window.journal.deleteSearch(input)),
  getSettings: () => answered(window.journal.getSettings()),
  saveSettings: input => answered(window.journal.saveSettings(input)),
  getDraft: input => answered(window.journal.getDraft(input)),
  saveDraft: input => answered(window.journal.saveDraft(input)),
  dropDraft: input => answered(window.journal.dropDraft(input)),
  addAttachment: input => answered(window.journal.addAttachment(input)),
  readAttachment: input => answered(window.journal.readAttachment(input)),
  removeAttachment: input => answered(window.journal.removeAttachment(input)),
  saveAttachmentCopy: input => answered(window.journal.saveAttachmentCopy(input)),

  search: input => answered(window.journal.search(input)),
  searchNames: input => answered(window.journal.searchNames(input)),

  previewImport: input => answered(window.journal.previewImport(input)),
  runImport: input => answered(window.journal.runImport(input)),
  exportJournal: input => answered(window.journal.exportJournal(input)),
  cancelTask: () => answered(window.journal.cancelTask()),

  hostFacts: () => answered(window.journal.hostFacts()),
  chooseFolder: input => answered(window.journal.chooseFolder(input)),
  openLink: input => answered(window.journal.openLink(input)),
  copySecret: input => answered(window.journal.copySecret(input)),
  getPreferences: () => answered(window.journal.getPreferences()),
  savePreferences: input => answered(window.journal.savePreferences(input)),
  closeCapture: () => answered(window.journal.closeCapture()),
  quit: () => answered(window.journal.quit()),
};
