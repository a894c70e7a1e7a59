import type { Kind, Status } from '../../../shared/domain/status';
import type { LocalDate } from '../../../shared/domain/time';

/** An entry as the index sees it: names instead of ids, and the tags and people written in the text included. */
export type SearchDocument = {
  readonly id: string;
  readonly kind: Kind;
  readonly status: Status | null;
  readonly title: string;
  /** Names. */
  readonly people: readonly string[];
  /** Without `#`. */
  readonly tags: readonly string[];
  /** Theme names, as the head calls them. */
  readonly themes: readonly string[];
  readonly audience: 'only-me' | 'circles' | 'open';
  readonly date: LocalDate;
  /** Milliseconds since 1970; decides between entries of the same date. */
  readonly updatedAt: number;
  /** Markdown. */
  readonly body: string;
  readonly pinned: boolean;
  readonly binned: boolean;
  readonly attachmentNames: readonly string[];
  /** Needed only for `has:followup`. */
  readonly followUp?: LocalDate | null;
};

/** Whether the two are read alike. */
export function sameDocument(one: SearchDocument | undefined, other: SearchDocument): boolean {
  if (one === undefined) return false;
  const isSame = (mine: unknown, theirs: unknown) =>
    Array.isArray(mine) && Array.isArray(theirs)
      ? mine.length === theirs.length && mine.every((value, at) => value === theirs[at])
      : mine === theirs;
  const theirs = new Map<string, unknown>(Object.entries(other));
  return Object.entries(one).every(([name, mine]) => isSame(mine, theirs.get(name)));
}
