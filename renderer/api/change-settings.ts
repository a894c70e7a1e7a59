import type { QueryClient } from '@tanstack/react-query';
import type { Settings } from '../../shared/domain/settings';
import { api } from './client';
import { queryKeys } from './queries';

/** Changes the settings as they are now, and shows what came of it everywhere in this window. Rejects as `saveSettings` does. */
export async function changeSettings(
  client: QueryClient,
  change: (settings: Settings) => Settings,
): Promise<void> {
  const settings = change(await api.getSettings());
  client.setQueryData(queryKeys.settings, await api.saveSettings({ settings }));
}
