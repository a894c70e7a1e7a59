import type { Finding, VaultInspection } from '../../electron/core/vault/index';
import { isDamage } from '../../electron/core/vault/index';
import type { SealedFiles, Surroundings } from '../../electron/core/vault/repair/look';
import { type Survey, surveyShowsDamage } from '../../electron/core/vault/repair/survey';
import type { ErrorCode } from '../../shared/contract/errors';
import type { JournalCheck } from './journal-check';

/** What could not be done, and why. `nothing-readable`: the secret fits, and no record could be read. */
export type Refused = { readonly refused: ErrorCode | 'no-secret' | 'nothing-readable' };

export type Verification = {
  readonly findings: readonly Finding[];
  /** Every segment tried with the keys. */
  readonly survey: Survey;
  readonly records: number;
  /** ms since 1970, or null. */
  readonly lastChange: number | null;
  readonly migratedFrom: number | null;
  readonly journal: JournalCheck;
  readonly attachments: {
    readonly named: number;
    readonly sound: number;
    /** Names of sealed files, which are random. */
    readonly damaged: readonly string[];
    readonly missing: readonly string[];
    readonly unnamed: number;
  };
};

export type RepairOutcome = {
  readonly records: number;
  readonly attachments: number;
};

/** What lies in the folder when a vault does. */
export type FolderReport = {
  readonly isBackup: boolean;
  /** Bytes of everything that counts. */
  readonly bytes: number;
  readonly survey: Survey;
  readonly attachments: SealedFiles;
  readonly surroundings: Surroundings;
  /** In a folder of backups beside this one. */
  readonly backups: { readonly count: number; readonly newest: number | null };
};

/** All that the doctor says: no words of a journal, no path, no secret. Times are ms since 1970. */
export type Report = {
  /** Version of this form. */
  readonly report: 1;
  readonly lookedAt: number;
  readonly vault: VaultInspection;
  readonly folder: FolderReport | null;
  readonly verification: Verification | Refused | null;
  readonly repair: RepairOutcome | Refused | null;
};

/** `untried`: as far as can be told without the secret nothing is wrong, and it could not be tried with it. */
export type Verdict = 'intact' | 'untried' | 'problem';

const isRefused = (value: object): value is Refused => 'refused' in value;

export const wasDone = <T extends object>(value: T | Refused | null): value is Exclude<T, Refused> =>
  value !== null && !isRefused(value);

const showsDamage = (found: Verification): boolean => {
  const { findings, survey, attachments, journal } = found;
  return (
    findings.some(isDamage) ||
    surveyShowsDamage(survey) ||
    attachments.damaged.length + attachments.missing.length > 0 ||
    Object.keys(journal.malformed).length > 0
  );
};

/** Whether anything in the folder is not as it should be; an unfinished save at the very end is as it should be. */
export function verdictOn({ vault, folder, verification, repair }: Report): Verdict {
  const isWhole =
    vault.state === 'present' &&
    vault.header === 'both' &&
    folder !== null &&
    !surveyShowsDamage(folder.survey) &&
    !(wasDone<Verification>(verification) && showsDamage(verification));
  if (!isWhole) return 'problem';
  const isTried = wasDone(verification) || (verification === null && repair === null);
  return isTried ? 'intact' : 'untried';
}

/** 0: intact, or repaired into a new folder that is. 1: anything else. */
export function exitCodeOf(report: Report): 0 | 1 {
  if (report.repair !== null) return wasDone(report.repair) ? 0 : 1;
  return verdictOn(report) === 'intact' ? 0 : 1;
}
