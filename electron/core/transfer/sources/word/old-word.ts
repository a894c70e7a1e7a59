import type { ImportNote } from '../../../../../shared/contract/transfer';
import type { SourceFiles } from '../../archives/source-files';
import { stopIfAborted } from '../../walk-folder';
import type { SourceContext, SourceRead } from '../source';

const word = /\.(?:docx?|docm|dotx?|dotm)$/i;
/** How every compound file begins ([MS-CFB] 2.2): one of Word until 2003, or one of now that a password keeps shut. */
const compound = 'd0cf11e0a1b11ae1';
/** Bytes that are looked through for the list of what is in it, which stands near the top of all but the oldest. */
const lookedThrough = 4 * 1024 * 1024;
/** The part that holds an encrypted document ([MS-OFFCRYPTO] 2.3.4.4). */
const encrypted = Buffer.from('EncryptedPackage', 'utf16le');

/** Word files that cannot be read, told apart so that the head knows what to do about it. */
export async function readOldWord(files: SourceFiles, { signal }: SourceContext): Promise<SourceRead | null> {
  const notes: ImportNote[] = [];
  for (const file of files.files) {
    if (!word.test(file)) continue;
    stopIfAborted(signal);
    const head = await files.read(file, compound.length / 2);
    if (head === null || Buffer.from(head.bytes).toString('hex') !== compound) continue;
    const bytes = (await files.read(file, lookedThrough))?.bytes ?? head.bytes;
    const isLocked = Buffer.from(bytes).includes(encrypted);
    notes.push({ file, problem: isLocked ? 'word-locked' : 'word-old', leftOut: true });
  }
  const used = new Set(notes.map(({ file }) => file));
  return notes.length === 0 ? null : { source: 'word', notes, used, locked: null };
}
