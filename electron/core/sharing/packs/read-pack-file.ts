import { JournalError } from '../../../../shared/contract/errors';
import { readFirstBytes } from '../../transfer/open-file';
import { packFileLimit, packLimit } from './limits';

/**
 * The bytes of a pack file. Fails with `unreadable-file`, or with `file-too-large` before any of it is read: what no pack
 * can be never gets into memory.
 */
export async function readPackFile(path: string): Promise<Uint8Array> {
  const start = await readFirstBytes(path, 0);
  if (start === null) throw new JournalError('unreadable-file');
  if (start.size > packFileLimit) throw new JournalError('file-too-large', { limit: packLimit });
  const whole = await readFirstBytes(path, packFileLimit);
  if (whole === null || whole.bytes.length !== whole.size) throw new JournalError('unreadable-file');
  return whole.bytes;
}
