import type { FindingKind, Subject } from '../check/finding';

/** What a subject may be called by without telling who it is. */
export type Description = {
  /** Before a letter: `Head` A. */
  readonly noun: string;
  /** Enough by itself, with its article: `a large urban primary`; `null` where a letter is all there is. */
  readonly phrase: string | null;
  /** What is told of somebody's school where people are listed, without an article: `large urban primary`. */
  readonly beside: string | null;
};

export type DescribeSubject = (subject: Subject) => Description;

/** The words that stand in a document for what was taken out of it. */
export type PseudonymWords = {
  /** Where something was left out. */
  readonly gap: string;
  /** For a link to a note that does not go along. */
  readonly privateNote: string;
  /** A file's name before its number. */
  readonly file: string;
  /** The family of somebody who has a pseudonym. */
  readonly family: (label: string) => string;
  /** Somebody in a list of people, with what is told of the school. */
  readonly listed: (label: string, beside: string) => string;
  /** Says what a number, an address or a description was. */
  readonly instead: (kind: FindingKind) => string;
};
