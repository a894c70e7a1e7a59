import type { JournalClient } from '../../shared/contract/client';
import type { Reply } from '../../shared/contract/errors';
import type { EventName, Events } from '../../shared/contract/events';
import type { Input, MethodName, Output } from '../../shared/contract/methods';

/** How calls and events reach the host: by Electron's channels or by the loopback server. */
export interface Transport {
  call<Name extends MethodName>(name: Name, input?: Input<Name>): Promise<Reply<Output<Name>>>;
  listen<Name extends EventName>(name: Name, listener: (data: Events[Name]) => void): () => void;
}

/** The client a page gets: every method by its name, so that no page can ask for anything that is not listed here. */
export function namedClient(transport: Transport): JournalClient {
  const bare =
    <Name extends MethodName>(name: Name) =>
    () =>
      transport.call(name);
  const given =
    <Name extends MethodName>(name: Name) =>
    (input: Input<Name>) =>
      transport.call(name, input);
  return {
    vaultStatus: bare('vaultStatus'),
    estimatePassphrase: given('estimatePassphrase'),
    suggestPassphrase: bare('suggestPassphrase'),
    createVault: given('createVault'),
    confirmRecoveryKey: given('confirmRecoveryKey'),
    useVaultFolder: given('useVaultFolder'),
    unlockVault: given('unlockVault'),
    lockVault: bare('lockVault'),
    stayOpen: bare('stayOpen'),
    readyToClose: bare('readyToClose'),
    acceptDamage: bare('acceptDamage'),
    changePassphrase: given('changePassphrase'),
    renewRecoveryKey: given('renewRecoveryKey'),
    openSampleJournal: bare('openSampleJournal'),
    vaultFacts: bare('vaultFacts'),
    listEntries: given('listEntries'),
    placeInList: given('placeInList'),
    getEntry: given('getEntry'),
    createEntry: given('createEntry'),
    saveEntry: given('saveEntry'),
    binEntries: given('binEntries'),
    unbinEntries: given('unbinEntries'),
    listBin: bare('listBin'),
    eraseEntries: given('eraseEntries'),
    entryHistory: given('entryHistory'),
    getRevision: given('getRevision'),
    restoreRevision: given('restoreRevision'),
    today: given('today'),
    listPeople: bare('listPeople'),
    listTags: bare('listTags'),
    listCircles: bare('listCircles'),
    suggestLinks: given('suggestLinks'),
    listTemplates: bare('listTemplates'),
    saveTemplate: given('saveTemplate'),
    resetTemplate: given('resetTemplate'),
    listSavedSearches: bare('listSavedSearches'),
    saveSearch: given('saveSearch'),
    deleteSearch: given('deleteSearch'),
    getSettings: bare('getSettings'),
    saveSettings: given('saveSettings'),
    getDraft: given('getDraft'),
    saveDraft: given('saveDraft'),
    dropDraft: given('dropDraft'),
    addAttachment: given('addAttachment'),
    readAttachment: given('readAttachment'),
    removeAttachment: given('removeAttachment'),
    saveAttachmentCopy: given('saveAttachmentCopy'),
    search: given('search'),
    searchNames: given('searchNames'),
    previewImport: given('previewImport'),
    runImport: given('runImport'),
    exportJournal: given('exportJournal'),
    cancelTask: bare('cancelTask'),
    hostFacts: bare('hostFacts'),
    chooseFolder: given('chooseFolder'),
    openLink: given('openLink'),
    copySecret: given('copySecret'),
    getPreferences: bare('getPreferences'),
    savePreferences: given('savePreferences'),
    closeCapture: bare('closeCapture'),
    quit: bare('quit'),
    on: (name, listener) => transport.listen(name, listener),
  } satisfies JournalClient;
}
