import { type ErrorCode, JournalError } from '../../../shared/contract/errors';
import { errnoOf } from './disk';

const codes: ReadonlyMap<string, ErrorCode> = new Map([
  ['ENOSPC', 'disk-full'],
  ['EDQUOT', 'disk-full'],
  ['EROFS', 'read-only-folder'],
  ['EACCES', 'read-only-folder'],
  // Windows says this both where nobody may write and while a virus scanner holds the file.
  ['EPERM', 'write-refused'],
]);

/**
 * Turns a failed file-system call into the `JournalError` the app knows; anything else is given back as it is. Inside a
 * vault a file that is missing is a fault of the disk; `special` is for where some errnos mean something else.
 */
export const diskFault = (error: unknown, special: ReadonlyMap<string, ErrorCode> = new Map()): unknown => {
  const errno = errnoOf(error);
  if (errno === null || error instanceof JournalError || !/^E[A-Z0-9]+$/.test(errno)) return error;
  return new JournalError(special.get(errno) ?? codes.get(errno) ?? 'disk-error', { errno });
};

/** Runs a task so that its disk failures come out with codes. Paths, which Node puts in its messages, stay behind. */
export const withDiskCodes = async <Result>(task: () => Promise<Result>): Promise<Result> => {
  try {
    return await task();
  } catch (error) {
    throw diskFault(error);
  }
};
