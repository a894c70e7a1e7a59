import type { Journal } from '../../../../shared/domain/journal';
import type { Sharing } from '../../../../shared/domain/sharing/sharing';
import type { Decisions } from '../check/decisions';
import { type Finding, type SafeguardingTier, subjectKey } from '../check/finding';
import { foldText } from '../check/text/fold';
import type { ShareDocument } from '../share-document';
import { checkInTurns } from './check-in-turns';
import { type Checked, ofOthers } from './checked-sharing';
import { keyInUse } from './key-in-use';
import { originOf } from './origin';
import { standingOf } from './standing-decisions';

/**
 * What the check finds in the document as decided and nobody decided to keep, as findings of the document it was made from.
 * Our own words, pseudonyms and such, are nothing to be found.
 */
export async function residueOf(
  journal: Journal,
  sharing: Sharing,
  checked: Checked,
  decided: ShareDocument,
): Promise<readonly Finding[]> {
  const { people, schools, dismissals } = journal;
  const known = {
    people: Object.values(people),
    schools: Object.values(schools),
    ordinary: [],
    pseudonyms: keyInUse(journal, sharing).given.map(({ label }) => label),
  };
  const dismissed = new Set(Object.values(dismissals).map(({ fingerprint }) => fingerprint));
  const { decisions } = standingOf(sharing, checked);
  const kept = keptByPlace(checked, decisions);
  const origin = originOf(journal, sharing, checked, decided);
  const found = ofOthers(await checkInTurns(decided, known, dismissed), sharing);
  return found.flatMap(finding => {
    const there = kept.get(placeOf(finding)) ?? [];
    const before = origin(finding);
    if (before === null) return [];
    const { kind } = finding;
    if (kind.kind === 'safeguarding') return isConfirmed(before, kind.tier, there) ? [] : [before];
    // What was kept as a whole is kept still when a name within it was replaced.
    const wasKept = decisions.get(before.id)?.do === 'keep';
    return wasKept || isKept(finding, there) ? [] : [before];
  });
}

function keptByPlace({ findings }: Checked, decisions: Decisions): ReadonlyMap<string, readonly Finding[]> {
  const kept = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (decisions.get(finding.id)?.do !== 'keep') continue;
    const place = placeOf(finding);
    const there = kept.get(place);
    if (there === undefined) kept.set(place, [finding]);
    else there.push(finding);
  }
  return kept;
}

/** Without the place in its list: what stood before it may be gone. */
function placeOf({ where }: Finding): string {
  return `${'note' in where ? where.note : ''}/${where.field}`;
}

function isKept(finding: Finding, kept: readonly Finding[]): boolean {
  const { kind, text, fingerprint } = finding;
  switch (kind.kind) {
    case 'attachment-content':
      // Every file that is still there was looked at; cleaning changes its length, and with it the fingerprint.
      return true;
    case 'metadata':
      return kept.some(other => other.kind.kind === 'metadata' && other.text === text);
    default: {
      const shown = plain(text);
      return kept.some(
        other =>
          isSpan(other) &&
          isOfSame(finding, other) &&
          (other.fingerprint === fingerprint || holdsWords(plain(other.text), shown)),
      );
    }
  }
}

/** That very sentence was read again, before names in it were replaced; another one of its kind was not. */
function isConfirmed(
  { from, to, sentence }: Finding,
  tier: SafeguardingTier,
  kept: readonly Finding[],
): boolean {
  return kept.some(
    other =>
      other.kind.kind === 'safeguarding' &&
      other.kind.tier <= tier &&
      (other.sentence.text === sentence.text || (other.from < to && other.to > from)),
  );
}

/** Keeping a file or a sentence about a child says nothing of the words in it. */
function isSpan({ kind }: Finding): boolean {
  return kind.kind !== 'attachment-content' && kind.kind !== 'metadata' && kind.kind !== 'safeguarding';
}

/** Somebody the journal knows is kept only with somebody who may be the same. */
function isOfSame({ subjects }: Finding, other: Finding): boolean {
  const known = subjects.filter(({ kind }) => kind !== 'stranger').map(subjectKey);
  return known.length === 0 || other.subjects.some(subject => known.includes(subjectKey(subject)));
}

/** `part` is in `text`, and neither begins nor ends within a word of it. */
function holdsWords(text: string, part: string): boolean {
  if (part === '') return false;
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
    const around = [text.slice(0, at), text.slice(at + part.length)] as const;
    if (!/[\p{L}\p{N}]$/u.test(around[0]) && !/^[\p{L}\p{N}]/u.test(around[1])) return true;
  }
  return false;
}

function plain(text: string): string {
  return foldText(text).toLowerCase().replace(/\s+/g, ' ').trim();
}
