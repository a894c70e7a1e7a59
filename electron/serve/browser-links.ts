import type { Reply } from '../../shared/contract/errors';
import { openableLink } from '../bridge/links';
import { failed } from '../bridge/protocol';

/** Opens a web or mail address in a tab that knows nothing of this one. */
export function openBrowserLink(url: string): Reply<void> {
  const link = openableLink(url);
  if (link === null) return failed('not-allowed');
  window.open(link, '_blank', 'noopener,noreferrer');
  return { ok: true, value: undefined };
}
