import { JournalError } from '../../../shared/contract/errors';
import type { JournalMethods } from '../../../shared/contract/journal';
import type { SearchMethods } from '../../../shared/contract/search';
import { isWider } from '../../../shared/domain/audience';
import type { Entry } from '../../../shared/domain/entry';
import type { Settings } from '../../../shared/domain/settings';
import { localDateOf } from '../../../shared/domain/time';
import type { Handlers } from '../handlers';
import type { PathGrants } from '../session/path-grants';
import { addAttachment, readAttachment, removeAttachment, saveAttachmentCopy } from './attachments';
import { createEntry, replaceContent, saveEntry, setBinned } from './entries';
import { viewOf } from './entry-view';
import { eraseEntries } from './erase-entries';
import { describeHistory } from './history';
import { circleCounts, suggestLinks, tagCounts } from './names';
import { type OpenJournal, requireEntry } from './open-journal';
import { peopleCounts } from './people-names';
import { savedSearchesOf, saveSearch } from './saved-searches';
import { searchNames } from './search-names';
import { saveSettings, settingsOf } from './settings';
import { summaryOf } from './summary';
import { resetTemplate, saveTemplate, templatesOf } from './templates';
import { todayView } from './today';

/** What the renderer can do with an open journal. `current` fails with `locked` when there is none. */
export function journalHandlers(
  current: () => OpenJournal,
  grants: PathGrants,
  onSettings: (settings: Settings) => void,
): Handlers<keyof JournalMethods | keyof SearchMethods> {
  const data = () => current().vault.db.data;
  return {
    listEntries: input => current().lists.page(input),
    placeInList: ({ id, ...list }) => ({ index: current().lists.indexOf(list, id) }),
    getEntry: ({ id }) => viewOf(current(), requireEntry(data(), id)),
    createEntry: input => createEntry(current(), input),
    saveEntry: input => saveEntry(current(), input),
    binEntries: ({ ids }) => setBinned(current(), ids, true),
    unbinEntries: ({ ids }) => setBinned(current(), ids, false),
    listBin: () =>
      Object.values(data().entries)
        .filter(entry => entry.binnedAt !== null)
        .sort((a, b) => (b.binnedAt ?? 0) - (a.binnedAt ?? 0))
        .map(summaryOf),
    eraseEntries: async ({ ids }) => ({ erased: await eraseEntries(current(), ids) }),
    entryHistory: ({ id }) => describeHistory(current().relations.revisionsOf(id), requireEntry(data(), id)),
    getRevision: ({ id }) => requireRevision(current(), id),
    restoreRevision: ({ id }) => {
      const { entry, content } = requireRevision(current(), id);
      const { attachments, audience, ...changes } = content;
      // An earlier text is for those who may read the present one; it lets nobody in again.
      const kept = (now: Entry) => (isWider(now.audience, audience) ? now.audience : audience);
      return replaceContent(current(), entry, now => ({ ...changes, audience: kept(now) }), 'always');
    },
    today: ({ month }) => todayView(current(), localDateOf(current().world.now()), month),
    listNames: () => peopleCounts(current()),
    listTags: () => tagCounts(data()),
    listCircleNames: () => circleCounts(data()),
    suggestLinks: ({ text }) => suggestLinks(data(), text),
    listTemplates: () => templatesOf(data()),
    saveTemplate: input => saveTemplate(current(), input),
    resetTemplate: input => resetTemplate(current(), input),
    listSavedSearches: () => savedSearchesOf(data()),
    saveSearch: input => saveSearch(current(), input),
    deleteSearch: ({ id }) => current().vault.patch(() => ({ savedSearches: { [id]: null } })),
    getSettings: () => settingsOf(data()),
    saveSettings: async ({ settings }) => {
      const saved = await saveSettings(current(), settings);
      onSettings(saved);
      return saved;
    },
    getDraft: ({ place }) => data().drafts[place] ?? null,
    saveDraft: ({ place, text, kind }) => {
      const { vault, world } = current();
      return vault.patch(() => ({ drafts: { [place]: { text, kind, at: world.now() } } }));
    },
    dropDraft: ({ place }) => current().vault.patch(() => ({ drafts: { [place]: null } })),
    addAttachment: input => addAttachment(current(), input),
    readAttachment: input => readAttachment(current(), input),
    removeAttachment: input => removeAttachment(current(), input),
    saveAttachmentCopy: async ({ id, folder }) => ({
      fileName: await saveAttachmentCopy(current(), id, grants.pathOf(folder)),
    }),
    search: ({ query, limit }) => current().search.search(query, limit),
    searchNames: ({ query }) => searchNames(current(), query),
  };
}

function requireRevision(open: OpenJournal, id: string) {
  const revision = open.vault.db.data.revisions[id];
  if (revision === undefined) throw new JournalError('not-found');
  return revision;
}
