import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { Preferences } from '../../../shared/domain/settings';
import { api, type Task, useTask } from '../../api';

const key = ['preferences'] as const;

/** What is known before the journal is open, and the way to change it. */
export type EditablePreferences = {
  readonly preferences: Preferences | null;
  readonly task: Task;
  /** Keeps the changes; `then` hears whether another program already has the capture keys. */
  readonly save: (changes: Partial<Preferences>, then?: (shortcutTaken: boolean) => void) => void;
};

/** Reads the preferences of this computer, and writes them back with what changed. */
export function usePreferences(): EditablePreferences {
  const client = useQueryClient();
  const { data, error } = useQuery({ queryKey: key, queryFn: () => api.getPreferences() });
  const task = useTask();
  const save = (changes: Partial<Preferences>, then?: (shortcutTaken: boolean) => void) =>
    task.run(async () => {
      const now = await api.getPreferences();
      const saved = await api.savePreferences({ preferences: { ...now, ...changes } });
      client.setQueryData(key, saved.preferences);
      then?.(saved.shortcutTaken);
    });
  return { preferences: data ?? null, task: { ...task, error: task.error ?? error }, save };
}
