import type { Reply } from '../../shared/contract/errors';
import { failed } from '../bridge/protocol';

type CopySecret = (input: { readonly text: string; readonly seconds: number }) => Promise<Reply<void>>;

/**
 * Copies a secret with the browser's own clipboard. A page may not look at the clipboard unasked, so the secret is
 * overwritten after its time unless something else was copied here; what was copied in another program is lost then.
 */
export function browserClipboard(): CopySecret {
  let watched = 0;
  document.addEventListener('copy', () => {
    watched = 0;
  });
  document.addEventListener('cut', () => {
    watched = 0;
  });

  const overwrite = async (secret: number): Promise<void> => {
    if (watched !== secret) return;
    // A page without focus may not write: the secret goes as soon as the head looks here again.
    if (!document.hasFocus()) {
      window.addEventListener('focus', () => void overwrite(secret), { once: true });
      return;
    }
    watched = 0;
    await navigator.clipboard.writeText('');
  };

  let last = 0;
  return async ({ text, seconds }) => {
    if (!(await wrote(text))) return failed('not-supported-here');
    last += 1;
    const secret = last;
    watched = secret;
    window.setTimeout(() => void overwrite(secret), seconds * 1000);
    return { ok: true, value: undefined };
  };
}

/** `false` when this browser does not let the page write to the clipboard. */
async function wrote(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch (error) {
    if (error instanceof DOMException || error instanceof TypeError) return false;
    throw error;
  }
}
