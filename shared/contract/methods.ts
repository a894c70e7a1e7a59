import type { BackupMethods } from './backups';
import type { HostMethods } from './host';
import type { JournalMethods } from './journal';
import type { NetworkMethods } from './network';
import type { SearchMethods } from './search';
import type { SharingMethods } from './sharing';
import type { TransferMethods } from './transfer';
import type { VaultMethods } from './vault';

/** Answered by the core, in its worker thread. */
export interface CoreMethods
  extends VaultMethods,
    BackupMethods,
    JournalMethods,
    NetworkMethods,
    SearchMethods,
    SharingMethods,
    TransferMethods {}

/** Every method the renderer may call. Both hosts, the preload, the client and the schemas derive from this map. */
export interface Methods extends CoreMethods, HostMethods {}

export type MethodName = keyof Methods;
export type CoreMethodName = keyof CoreMethods;
export type HostMethodName = keyof HostMethods;

export type Input<Name extends MethodName> =
  Parameters<Methods[Name]> extends [infer Only] ? Only : undefined;
export type Output<Name extends MethodName> = ReturnType<Methods[Name]>;

/** The compiler refuses a name that is missing here or too many. */
const coreNames = {
  vaultStatus: true,
  estimatePassphrase: true,
  suggestPassphrase: true,
  createVault: true,
  confirmRecoveryKey: true,
  useVaultFolder: true,
  unlockVault: true,
  deviceState: true,
  letDeviceIn: true,
  dropDevice: true,
  unlockByDevice: true,
  confirmPassphrase: true,
  lockVault: true,
  stayOpen: true,
  startPrinting: true,
  readyToClose: true,
  acceptDamage: true,
  discardDamagedCopies: true,
  changePassphrase: true,
  renewRecoveryKey: true,
  openSampleJournal: true,
  vaultFacts: true,
  renewAllKeys: true,
  backupStatus: true,
  setBackupPlace: true,
  backUpNow: true,
  listBackups: true,
  previewBackup: true,
  backupEntry: true,
  restoreEntry: true,
  restoreWhole: true,
  findBackups: true,
  restoreFromFolder: true,
  rehearseRecovery: true,
  discardOlderBackups: true,
  listEntries: true,
  placeInList: true,
  getEntry: true,
  createEntry: true,
  saveEntry: true,
  binEntries: true,
  unbinEntries: true,
  listBin: true,
  eraseEntries: true,
  entryHistory: true,
  getRevision: true,
  restoreRevision: true,
  today: true,
  listNames: true,
  listTags: true,
  listCircleNames: true,
  suggestLinks: true,
  listTemplates: true,
  saveTemplate: true,
  resetTemplate: true,
  listSavedSearches: true,
  saveSearch: true,
  deleteSearch: true,
  getSettings: true,
  saveSettings: true,
  getDraft: true,
  saveDraft: true,
  dropDraft: true,
  addAttachment: true,
  readAttachment: true,
  removeAttachment: true,
  saveAttachmentCopy: true,
  listPeople: true,
  getPerson: true,
  personTimeline: true,
  createPerson: true,
  savePerson: true,
  mergePeople: true,
  suggestNames: true,
  looseNames: true,
  tieMention: true,
  listSchools: true,
  getSchool: true,
  createSchool: true,
  saveSchool: true,
  mergeSchools: true,
  listCircles: true,
  getCircle: true,
  createCircle: true,
  saveCircle: true,
  listConversations: true,
  getConversation: true,
  createConversation: true,
  saveConversation: true,
  startConversation: true,
  endConversation: true,
  answerItem: true,
  setActionDone: true,
  listReviews: true,
  getReview: true,
  createReview: true,
  saveReview: true,
  binRecords: true,
  unbinRecords: true,
  listBinnedRecords: true,
  eraseRecords: true,
  relatedEntries: true,
  brokenLinks: true,
  networkGraph: true,
  exchangeMonths: true,
  themeMonths: true,
  dayCounts: true,
  previewContacts: true,
  importContacts: true,
  exportContacts: true,
  exportCalendar: true,
  listShareable: true,
  raiseAudience: true,
  beginSharing: true,
  listSharings: true,
  getSharing: true,
  saveSharing: true,
  dropSharing: true,
  decide: true,
  dismissFinding: true,
  undismissFinding: true,
  leavingNote: true,
  prepareHandover: true,
  readPrepared: true,
  dropPrepared: true,
  preparedPage: true,
  keepPrinted: true,
  handOver: true,
  listHandovers: true,
  getHandover: true,
  handoversOf: true,
  unshare: true,
  ownCard: true,
  makeOwnCard: true,
  readCard: true,
  keepCard: true,
  setCompared: true,
  forgetCard: true,
  listCards: true,
  circleCards: true,
  openPack: true,
  getPack: true,
  packNote: true,
  closePack: true,
  mergePack: true,
  lastMerge: true,
  undoMerge: true,
  entryOrigin: true,
  setLibrary: true,
  libraries: true,
  passOver: true,
  personDesk: true,
  listRequests: true,
  openRequest: true,
  saveRequest: true,
  gatherForPerson: true,
  previewErasure: true,
  erasePerson: true,
  listCertificates: true,
  exportCertificate: true,
  listToReview: true,
  keepEntries: true,
  keptUntil: true,
  search: true,
  searchNames: true,
  previewImport: true,
  runImport: true,
  undoImport: true,
  exportJournal: true,
  exportPage: true,
  cancelTask: true,
} as const satisfies Record<CoreMethodName, true>;

const hostNames = {
  hostFacts: true,
  aboutApp: true,
  readAppText: true,
  chooseFolder: true,
  isPackOffered: true,
  takeOfferedPack: true,
  printPrepared: true,
  deviceUnlock: true,
  turnOnDeviceUnlock: true,
  turnOffDeviceUnlock: true,
  openWithDevice: true,
  openLink: true,
  copySecret: true,
  getPreferences: true,
  savePreferences: true,
  closeCapture: true,
  quit: true,
} as const satisfies Record<HostMethodName, true>;

/**
 * Methods of the core that its host alone may ask: what a window hands in must never pass for what was printed, and no window
 * sees what the system's keychain keeps.
 */
const hostOnly = {
  preparedPage: true,
  keepPrinted: true,
  deviceState: true,
  letDeviceIn: true,
  dropDevice: true,
  unlockByDevice: true,
} as const satisfies Partial<Record<CoreMethodName, true>>;
/** What a window may ask. */
export type PageMethodName = Exclude<MethodName, keyof typeof hostOnly>;
export function isHostOnly(name: string): boolean {
  return Object.hasOwn(hostOnly, name);
}

/** Type guards for names that arrive from outside; inherited names such as `toString` are not methods. */
export function isCoreMethod(name: string): name is CoreMethodName {
  return Object.hasOwn(coreNames, name);
}
export function isHostMethod(name: string): name is HostMethodName {
  return Object.hasOwn(hostNames, name);
}
export const coreMethodNames: readonly CoreMethodName[] = Object.keys(coreNames).filter(isCoreMethod);
export const hostMethodNames: readonly HostMethodName[] = Object.keys(hostNames).filter(isHostMethod);
