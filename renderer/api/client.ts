import { JournalError, type Reply } from '../../shared/contract/errors';
import type { Input, Output, PageMethodName } from '../../shared/contract/methods';

/** The contract as the renderer uses it: a value, or a thrown `JournalError`. */
export type Api = {
  readonly [Name in PageMethodName]: Input<Name> extends undefined
    ? () => Promise<Output<Name>>
    : (input: Input<Name>) => Promise<Output<Name>>;
};

async function answered<T>(pending: Promise<Reply<T>>): Promise<T> {
  const reply = await pending;
  if (reply.ok) return reply.value;
  throw new JournalError(reply.error.code, reply.error.details);
}

let askForPassphrase: (() => Promise<boolean>) | null = null;

/**
 * Hands in how the passphrase is asked for when a call needs it typed anew; `false` when the head changed her mind. Returns a
 * function that takes it back.
 */
export function onPassphraseNeeded(ask: () => Promise<boolean>): () => void {
  askForPassphrase = ask;
  return () => {
    if (askForPassphrase === ask) askForPassphrase = null;
  };
}

/** For what only the head herself may have: asked once more after the passphrase was typed. Fails with `cancelled` when it was not. */
async function proven<T>(ask: () => Promise<Reply<T>>): Promise<T> {
  const reply = await ask();
  if (reply.ok || reply.error.code !== 'passphrase-needed' || askForPassphrase === null)
    return answered(Promise.resolve(reply));
  if (!(await askForPassphrase())) throw new JournalError('cancelled');
  return answered(ask());
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
  confirmPassphrase: input => answered(window.journal.confirmPassphrase(input)),
  lockVault: () => answered(window.journal.lockVault()),
  stayOpen: () => answered(window.journal.stayOpen()),
  startPrinting: () => proven(() => window.journal.startPrinting()),
  readyToClose: () => answered(window.journal.readyToClose()),
  acceptDamage: () => answered(window.journal.acceptDamage()),
  discardDamagedCopies: () => answered(window.journal.discardDamagedCopies()),
  changePassphrase: input => answered(window.journal.changePassphrase(input)),
  renewRecoveryKey: input => answered(window.journal.renewRecoveryKey(input)),
  openSampleJournal: () => answered(window.journal.openSampleJournal()),
  vaultFacts: () => answered(window.journal.vaultFacts()),
  renewAllKeys: input => answered(window.journal.renewAllKeys(input)),
  backupStatus: () => answered(window.journal.backupStatus()),
  setBackupPlace: input => proven(() => window.journal.setBackupPlace(input)),
  backUpNow: () => answered(window.journal.backUpNow()),
  listBackups: () => answered(window.journal.listBackups()),
  previewBackup: input => answered(window.journal.previewBackup(input)),
  backupEntry: input => answered(window.journal.backupEntry(input)),
  restoreEntry: input => answered(window.journal.restoreEntry(input)),
  restoreWhole: input => answered(window.journal.restoreWhole(input)),
  findBackups: input => answered(window.journal.findBackups(input)),
  restoreFromFolder: input => answered(window.journal.restoreFromFolder(input)),
  rehearseRecovery: input => answered(window.journal.rehearseRecovery(input)),
  discardOlderBackups: input => answered(window.journal.discardOlderBackups(input)),

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
  listNames: () => answered(window.journal.listNames()),
  listTags: () => answered(window.journal.listTags()),
  listCircleNames: () => answered(window.journal.listCircleNames()),
  suggestLinks: input => answered(window.journal.suggestLinks(input)),
  listTemplates: () => answered(window.journal.listTemplates()),
  saveTemplate: input => answered(window.journal.saveTemplate(input)),
  resetTemplate: input => answered(window.journal.resetTemplate(input)),
  listSavedSearches: () => answered(window.journal.listSavedSearches()),
  saveSearch: input => answered(window.journal.saveSearch(input)),
  deleteSearch: input => answered(window.journal.deleteSearch(input)),
  getSettings: () => answered(window.journal.getSettings()),
  saveSettings: input => proven(() => window.journal.saveSettings(input)),
  getDraft: input => answered(window.journal.getDraft(input)),
  saveDraft: input => answered(window.journal.saveDraft(input)),
  dropDraft: input => answered(window.journal.dropDraft(input)),
  addAttachment: input => answered(window.journal.addAttachment(input)),
  readAttachment: input => answered(window.journal.readAttachment(input)),
  removeAttachment: input => answered(window.journal.removeAttachment(input)),
  saveAttachmentCopy: input => proven(() => window.journal.saveAttachmentCopy(input)),

  listPeople: () => answered(window.journal.listPeople()),
  getPerson: input => answered(window.journal.getPerson(input)),
  personTimeline: input => answered(window.journal.personTimeline(input)),
  createPerson: input => answered(window.journal.createPerson(input)),
  savePerson: input => answered(window.journal.savePerson(input)),
  mergePeople: input => answered(window.journal.mergePeople(input)),
  suggestNames: input => answered(window.journal.suggestNames(input)),
  looseNames: () => answered(window.journal.looseNames()),
  tieMention: input => answered(window.journal.tieMention(input)),
  listSchools: () => answered(window.journal.listSchools()),
  getSchool: input => answered(window.journal.getSchool(input)),
  createSchool: input => answered(window.journal.createSchool(input)),
  saveSchool: input => answered(window.journal.saveSchool(input)),
  mergeSchools: input => answered(window.journal.mergeSchools(input)),
  listCircles: () => answered(window.journal.listCircles()),
  getCircle: input => answered(window.journal.getCircle(input)),
  createCircle: input => answered(window.journal.createCircle(input)),
  saveCircle: input => answered(window.journal.saveCircle(input)),
  listConversations: input => answered(window.journal.listConversations(input)),
  getConversation: input => answered(window.journal.getConversation(input)),
  createConversation: input => answered(window.journal.createConversation(input)),
  saveConversation: input => answered(window.journal.saveConversation(input)),
  startConversation: input => answered(window.journal.startConversation(input)),
  endConversation: input => answered(window.journal.endConversation(input)),
  answerItem: input => answered(window.journal.answerItem(input)),
  setActionDone: input => answered(window.journal.setActionDone(input)),
  listReviews: () => answered(window.journal.listReviews()),
  getReview: input => answered(window.journal.getReview(input)),
  createReview: input => answered(window.journal.createReview(input)),
  saveReview: input => answered(window.journal.saveReview(input)),
  binRecords: input => answered(window.journal.binRecords(input)),
  unbinRecords: input => answered(window.journal.unbinRecords(input)),
  listBinnedRecords: () => answered(window.journal.listBinnedRecords()),
  eraseRecords: input => answered(window.journal.eraseRecords(input)),
  relatedEntries: input => answered(window.journal.relatedEntries(input)),
  brokenLinks: () => answered(window.journal.brokenLinks()),
  networkGraph: input => answered(window.journal.networkGraph(input)),
  exchangeMonths: input => answered(window.journal.exchangeMonths(input)),
  themeMonths: input => answered(window.journal.themeMonths(input)),
  dayCounts: input => answered(window.journal.dayCounts(input)),
  previewContacts: input => answered(window.journal.previewContacts(input)),
  importContacts: input => answered(window.journal.importContacts(input)),
  exportContacts: input => proven(() => window.journal.exportContacts(input)),
  exportCalendar: input => proven(() => window.journal.exportCalendar(input)),

  listShareable: input => answered(window.journal.listShareable(input)),
  raiseAudience: input => answered(window.journal.raiseAudience(input)),
  beginSharing: input => answered(window.journal.beginSharing(input)),
  listSharings: () => answered(window.journal.listSharings()),
  getSharing: input => answered(window.journal.getSharing(input)),
  saveSharing: input => answered(window.journal.saveSharing(input)),
  dropSharing: input => answered(window.journal.dropSharing(input)),
  decide: input => answered(window.journal.decide(input)),
  dismissFinding: input => answered(window.journal.dismissFinding(input)),
  undismissFinding: input => answered(window.journal.undismissFinding(input)),
  leavingNote: input => answered(window.journal.leavingNote(input)),
  prepareHandover: input => answered(window.journal.prepareHandover(input)),
  readPrepared: input => answered(window.journal.readPrepared(input)),
  dropPrepared: input => answered(window.journal.dropPrepared(input)),
  handOver: input => proven(() => window.journal.handOver(input)),
  listHandovers: () => answered(window.journal.listHandovers()),
  getHandover: input => answered(window.journal.getHandover(input)),
  handoversOf: input => answered(window.journal.handoversOf(input)),
  unshare: input => answered(window.journal.unshare(input)),
  ownCard: () => answered(window.journal.ownCard()),
  makeOwnCard: input => answered(window.journal.makeOwnCard(input)),
  readCard: input => answered(window.journal.readCard(input)),
  keepCard: input => answered(window.journal.keepCard(input)),
  setCompared: input => answered(window.journal.setCompared(input)),
  forgetCard: input => answered(window.journal.forgetCard(input)),
  listCards: () => answered(window.journal.listCards()),
  circleCards: input => answered(window.journal.circleCards(input)),
  openPack: input => answered(window.journal.openPack(input)),
  getPack: input => answered(window.journal.getPack(input)),
  packNote: input => answered(window.journal.packNote(input)),
  closePack: input => answered(window.journal.closePack(input)),
  mergePack: input => answered(window.journal.mergePack(input)),
  lastMerge: () => answered(window.journal.lastMerge()),
  undoMerge: () => answered(window.journal.undoMerge()),
  entryOrigin: input => answered(window.journal.entryOrigin(input)),
  setLibrary: input => proven(() => window.journal.setLibrary(input)),
  libraries: () => answered(window.journal.libraries()),
  passOver: input => answered(window.journal.passOver(input)),
  personDesk: input => answered(window.journal.personDesk(input)),
  listRequests: () => answered(window.journal.listRequests()),
  openRequest: input => answered(window.journal.openRequest(input)),
  saveRequest: input => answered(window.journal.saveRequest(input)),
  gatherForPerson: input => answered(window.journal.gatherForPerson(input)),
  previewErasure: input => answered(window.journal.previewErasure(input)),
  erasePerson: input => answered(window.journal.erasePerson(input)),
  listCertificates: () => answered(window.journal.listCertificates()),
  exportCertificate: input => proven(() => window.journal.exportCertificate(input)),
  listToReview: () => answered(window.journal.listToReview()),
  keepEntries: input => answered(window.journal.keepEntries(input)),
  keptUntil: input => answered(window.journal.keptUntil(input)),

  search: input => answered(window.journal.search(input)),
  searchNames: input => answered(window.journal.searchNames(input)),

  previewImport: input => answered(window.journal.previewImport(input)),
  runImport: input => answered(window.journal.runImport(input)),
  undoImport: () => answered(window.journal.undoImport()),
  exportJournal: input => proven(() => window.journal.exportJournal(input)),
  exportPage: input => proven(() => window.journal.exportPage(input)),
  cancelTask: () => answered(window.journal.cancelTask()),

  hostFacts: () => answered(window.journal.hostFacts()),
  aboutApp: () => answered(window.journal.aboutApp()),
  readAppText: input => answered(window.journal.readAppText(input)),
  chooseFolder: input => answered(window.journal.chooseFolder(input)),
  isPackOffered: () => answered(window.journal.isPackOffered()),
  takeOfferedPack: () => answered(window.journal.takeOfferedPack()),
  printPrepared: input => answered(window.journal.printPrepared(input)),
  deviceUnlock: () => answered(window.journal.deviceUnlock()),
  turnOnDeviceUnlock: input => answered(window.journal.turnOnDeviceUnlock(input)),
  turnOffDeviceUnlock: () => answered(window.journal.turnOffDeviceUnlock()),
  openWithDevice: () => answered(window.journal.openWithDevice()),
  openLink: input => answered(window.journal.openLink(input)),
  copySecret: input => answered(window.journal.copySecret(input)),
  getPreferences: () => answered(window.journal.getPreferences()),
  savePreferences: input => answered(window.journal.savePreferences(input)),
  closeCapture: () => answered(window.journal.closeCapture()),
  quit: () => answered(window.journal.quit()),
};
