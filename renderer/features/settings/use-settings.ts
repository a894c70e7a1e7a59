import { useQueryClient } from '@tanstack/react-query';
import type { Settings } from '../../../shared/domain/settings';
import { changeSettings, type Task, useSettings, useTask } from '../../api';

/** The settings of this journal, and the way to change them. */
export type EditableSettings = {
  /** `null` until they are read. */
  readonly settings: Settings | null;
  readonly task: Task;
  /** Keeps the changes and calls `then` once the disk has them. */
  readonly save: (changes: Partial<Settings>, then?: () => Promise<void> | void) => void;
};

/** Reads the settings, and writes them back as a whole with what changed. */
export function useEditableSettings(): EditableSettings {
  const client = useQueryClient();
  const { data, error } = useSettings();
  const task = useTask();
  const save = (changes: Partial<Settings>, then?: () => Promise<void> | void) =>
    task.run(async () => {
      await changeSettings(client, now => ({ ...now, ...changes }));
      await then?.();
    });
  return { settings: data ?? null, task: { ...task, error: task.error ?? error }, save };
}
