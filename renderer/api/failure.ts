import { type Failure, JournalError } from '../../shared/contract/errors';

/** What went wrong, as a code with its facts. Anything that is not a `JournalError` is a bug and becomes `unexpected`. */
export function failureOf(error: unknown): Failure {
  if (error instanceof JournalError) return { code: error.code, details: error.details };
  return { code: 'unexpected', details: {} };
}
