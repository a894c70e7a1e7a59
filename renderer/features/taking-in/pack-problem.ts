import { useTranslations } from 'use-intl';
import type { Failure } from '../../../shared/contract/errors';
import type { PackProblem } from '../../../shared/domain/sharing/pack';

/** What is said of a pack that was not opened. */
export type ProblemText = { readonly what: string; readonly next: string };

const kinds = [
  'not-a-pack',
  'too-large',
  'newer-version',
  'too-much-work',
  'other-lock',
  'wrong-key',
  'damaged',
  'unsigned',
  'forged',
  'not-for-you',
  'malformed',
  'bad-content',
] as const satisfies readonly PackProblem['kind'][];

/** The kind of a refusal; `null` for a failure that is no refusal, and for a kind that is not known here. */
export function problemOf({ code, details }: Failure): PackProblem['kind'] | null {
  if (code !== 'pack-refused') return null;
  return kinds.find(kind => kind === details['problem']) ?? null;
}

/** Whether the pack only waits for its passphrase. */
export function needsPassphrase(failure: Failure): boolean {
  return problemOf(failure) === 'other-lock' && failure.details['needs'] === 'passphrase';
}

const mebibyte = 1024 * 1024;

/** Gives the sentences for a pack that was refused; `null` for any other failure. */
export function useProblemText(): (failure: Failure) => ProblemText | null {
  const t = useTranslations('takingIn.problems');
  return failure => {
    if (failure.code === 'not-found') return { what: t('gone.what'), next: t('gone.next') };
    if (failure.code !== 'pack-refused') return null;
    const kind = problemOf(failure) ?? 'unknown';
    const { limit } = failure.details;
    switch (kind) {
      case 'too-large': {
        const most = typeof limit === 'number' ? Math.round(limit / mebibyte) : 40;
        return { what: t('too-large.what', { limit: most }), next: t('too-large.next') };
      }
      case 'other-lock': {
        const needs = needsPassphrase(failure) ? 'passphrase' : 'identity';
        return { what: t(`other-lock-${needs}.what`), next: t(`other-lock-${needs}.next`) };
      }
      default:
        return { what: t(`${kind}.what`), next: t(`${kind}.next`) };
    }
  };
}
