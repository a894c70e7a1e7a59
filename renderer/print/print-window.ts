import { api } from '../api';

/**
 * Opens the system's own print window once every picture on a `Paper` is there. Fails with `cancelled` when this computer had opened the
 * journal by itself and the passphrase was not given: paper leaves the journal.
 */
export async function printWindow(): Promise<void> {
  await api.startPrinting();
  const pictures = document.querySelectorAll<HTMLImageElement>('body > [data-paper] img');
  // A picture that cannot be drawn leaves its place empty on the screen as well.
  await Promise.allSettled(Array.from(pictures, picture => picture.decode()));
  window.print();
}
