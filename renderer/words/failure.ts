import { useTranslations } from 'use-intl';
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
    const { code, details } = failureOf(error);
    const seconds = Number(details['seconds'] ?? 0);
    const said = code === 'not-allowed' && details['held'] === true ? 'held' : code;
    const [what, safe] = [t(`${said}.what`), t(`${said}.safe`)];
    const next = t.has(`${said}.next`) ? t(`${said}.next`, { seconds }) : '';
    return { what, safe, next, all: [what, safe, next].filter(text => text !== '').join(' ') };
  };
}
