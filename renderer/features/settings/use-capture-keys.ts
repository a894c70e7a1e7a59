import type { Chord } from '../../host';
import { chordOf } from './accelerator';
import { usePreferences } from './use-preferences';

/** The keys that open the small window from anywhere on this computer; `null` for none, and until they are known. */
export function useCaptureKeys(): Chord | null {
  const { preferences } = usePreferences();
  return preferences === null ? null : chordOf(preferences.captureShortcut);
}
