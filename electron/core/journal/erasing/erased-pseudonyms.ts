import type { GivenPseudonym, PseudonymKey } from '../../../../shared/domain/sharing/pseudonym-key';

/** Stands for somebody who was erased: their pseudonym stays taken, so that it never comes to mean anybody else. */
export const nobody = 'nobody';

/** `key` without those that `gone` says yes to; itself when there are none. */
export function withoutSubjects(key: PseudonymKey, gone: (subject: string) => boolean): PseudonymKey {
  if (!key.given.some(({ subject }) => gone(subject))) return key;
  const given = key.given.map(
    (one): GivenPseudonym => (gone(one.subject) ? { ...one, subject: nobody } : one),
  );
  return { ...key, given };
}

const stranger = /^stranger:(?:person|school):/;

/** The name of a subject that the journal has no record of, or `null` for any other. */
export function strangerIn(subject: string): string | null {
  return stranger.test(subject) ? subject.replace(stranger, '') : null;
}
