import { type ErrorCode, JournalError } from '../../../shared/contract/errors';
import { errnoOf } from './disk';

const codes: ReadonlyMap<string, ErrorCode> = new Map([
  ['ENOSPC', 'disk-full'],
  ['EDQUOT', 'disk-full'],
  ['EROFS', 'read-only-folder'],
  ['EACCES', 'read-only-folder'],
  ['EPERM', 'read-only-folder'],
]);

/** Turns a failed file-system call into the `JournalError` the app knows; anything else is given back as it is. */
export const diskFault = (error: unknown): unknown => {
  const errno = errnoOf(error);
  if (errno === null || error instanceof JournalError || !/^E[A-Z0-9]+$/.test(errno)) return error;
  return new JournalError(codes.get(errno) ?? 'disk-error', { errno });
};

/** Runs a task so that its disk failures come out with codes. Paths, which Node puts in its messages, stay behind. */
export const withDiskCodes = async <Result>(task: () => Promise<Result>): Promise<Result> => {
  try {
    return await task();
  } catch (error) {
    throw diskFault(error);
  }
};
