import type { Journal } from '../../../shared/domain/journal';
import { defaultSettings, type Settings } from '../../../shared/domain/settings';
import type { OpenJournal } from './open-journal';

/** The head's settings; those of a fresh journal until she changes them. */
export function settingsOf(journal: Journal): Settings {
  return journal.settings['current'] ?? defaultSettings;
}

/** Keeps the settings. Themes that something still bears cannot vanish: they stay in the list under their last name. */
export async function saveSettings(open: OpenJournal, settings: Settings): Promise<Settings> {
  await open.vault.commit(journal => ({
    ...journal,
    settings: { current: keepThemesInUse(journal, settings) },
  }));
  open.search.update([]);
  open.world.emit('entriesChanged', { ids: [], ties: true });
  return settingsOf(open.vault.db.data);
}

function keepThemesInUse(journal: Journal, settings: Settings): Settings {
  const { entries, people, reviews } = journal;
  const inUse = new Set([
    ...Object.values(entries).flatMap(entry => entry.themes),
    ...Object.values(people).flatMap(person => person.goodFor),
    ...Object.values(reviews).flatMap(review => review.ratings.map(rating => rating.theme)),
  ]);
  const dropped = settingsOf(journal).themes.filter(
    theme => inUse.has(theme.id) && !settings.themes.some(kept => kept.id === theme.id),
  );
  return { ...settings, themes: [...settings.themes, ...dropped] };
}
