import type { Instant } from '../../../shared/domain/time';
import type { ImportRead, Task } from './imported';

/**
 * Reads a folder of markdown files, ours or another program's, without changing anything. What cannot be used is in
 * the notes; only a folder that cannot be listed at all fails (`folder-missing`, `unreadable-file`), or `cancelled`.
 */
export async function readMarkdownFolder(
  _input: Task & {
    readonly folder: string;
    readonly now: () => Instant;
    /** A random UUID at every call. */
    readonly newId: () => string;
  },
): Promise<ImportRead> {
  throw new Error('being written');
}
