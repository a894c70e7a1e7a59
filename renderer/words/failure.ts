import { useTranslations } from 'use-intl';
import type { Failure } from '../../shared/contract/errors';
import { failureOf } from '../api';

/** The three sentences of a failure, and all of them in one. */
export type FailureText = {
  readonly what: string;
  readonly safe: string;
  readonly next: string;
  readonly all: string;
};

/** Gives the sentences for anything that was thrown. */
export function useFailureText(): (error: unknown) => FailureText {
  const t = useTranslations('errors');
  return error => {
    const failure = failureOf(error);
    const seconds = Number(failure.details['seconds'] ?? 0);
    const said = sentencesOf(failure);
    const [what, safe] = [t(`${said}.what`), t(`${said}.safe`)];
    const next = t.has(`${said}.next`) ? t(`${said}.next`, { seconds }) : '';
    return { what, safe, next, all: [what, safe, next].filter(text => text !== '').join(' ') };
  };
}

/** A code may mean more than one thing: its details say which. */
function sentencesOf({ code, details }: Failure): Failure['code'] | 'held' | 'uncertain' {
  if (code === 'not-allowed' && details['held'] === true) return 'held';
  return code === 'disk-error' && details['uncertain'] === true ? 'uncertain' : code;
}
