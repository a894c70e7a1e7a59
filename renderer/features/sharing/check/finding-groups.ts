import type { CheckedFinding, SharingView } from '../../../../shared/contract/sharing';
import type { Decision } from '../../../../shared/domain/sharing/decision';
import {
  type FindingKind,
  isDismissible,
  neverLeaves,
  type Subject,
  subjectKey,
} from '../../../../shared/domain/sharing/finding';

/** Findings that are decided together: everywhere somebody is named, everything pictures say about themselves, one note that stops. */
export type FindingGroup = {
  readonly key: string;
  readonly first: CheckedFinding;
  /** In the order they are read; `first` is one of them. */
  readonly findings: readonly CheckedFinding[];
  /** Wording that suggests a child at risk: decided apart, and never in bulk. */
  readonly isStop: boolean;
};

/** What stops comes first; the rest in the order it is read. What is in a note that stays here is left out. */
export function groupFindings(findings: readonly CheckedFinding[]): readonly FindingGroup[] {
  const groups = new Map<string, CheckedFinding[]>();
  const leftBehind = notesLeftBehind(findings);
  for (const finding of findings) {
    if (isMoot(finding, leftBehind)) continue;
    const key = groupKey(finding);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [finding]);
    else known.push(finding);
  }
  const all = [...groups].flatMap(([key, those]): FindingGroup[] => {
    const [first] = those;
    if (first === undefined) return [];
    return [{ key, first, findings: those, isStop: first.kind.kind === 'safeguarding' }];
  });
  return [...all.filter(group => group.isStop), ...all.filter(group => !group.isStop)];
}

function groupKey(finding: CheckedFinding): string {
  const { kind, subjects, where } = finding;
  if (kind.kind === 'safeguarding') return `stop:${noteOf(finding) ?? ''}`;
  if (kind.kind === 'attachment-content') return `file:${finding.id}`;
  if (kind.kind === 'metadata')
    return finding.file?.cleans === true ? 'metadata' : `metadata:${JSON.stringify(where)}`;
  if (subjects.length > 0) return `who:${subjects.map(subjectKey).sort().join('|')}`;
  if (where.field === 'attachment-name') return `file-name:${finding.id}`;
  return `${kind.kind}:${finding.fingerprint}`;
}

/** The key of the note a finding is in; `null` for the title of the whole. */
export function noteOf({ where }: CheckedFinding): string | null {
  return 'note' in where ? where.note : null;
}

/** The notes that a safeguarding decision leaves here. */
export function notesLeftBehind(findings: readonly CheckedFinding[]): ReadonlySet<string> {
  return new Set(
    findings.flatMap(finding => {
      const stays = finding.kind.kind === 'safeguarding' && finding.decision?.do === 'remove';
      return (stays ? noteOf(finding) : null) ?? [];
    }),
  );
}

/** Whether nothing has to be decided about a finding, because its note stays here. */
export function isMoot(finding: CheckedFinding, leftBehind: ReadonlySet<string>): boolean {
  return finding.kind.kind !== 'safeguarding' && leftBehind.has(noteOf(finding) ?? '');
}

/** One answer to a group. */
export type Choice = {
  readonly id: string;
  readonly decision: Decision;
  /** Whom it means, where that has to be said. */
  readonly subject: Subject | null;
  /** The key that gives it, shown beside it; `null` for one that no digit gives. */
  readonly digit: number | null;
};

type Answer = Omit<Choice, 'digit'>;
const remove: Answer = { id: 'remove', decision: { do: 'remove' }, subject: null };
const keep: Answer = { id: 'keep', decision: { do: 'keep' }, subject: null };

/**
 * What can be done about a group, in the order it is offered: another name, out, as it is. Out is 2 and keeping 3 also where
 * there is no other name, so that no answer is given by habit. What stops is never let go by a digit, and what no picture
 * takes along cannot be kept.
 */
export function choicesOf({ first, findings, isStop }: FindingGroup): readonly Choice[] {
  const stays = findings.some(neverLeaves) || isCleaned(first);
  const named = replacements(first);
  const before = named.length === 0 ? 2 : 1;
  return [...named, remove, ...(stays ? [] : [keep])].map((answer, at) => {
    const number = at + before;
    return { ...answer, digit: number > 9 || (isStop && answer.id === 'keep') ? null : number };
  });
}

/** It leaves without that in any case: a picture is written anew from what it shows. */
export const isCleaned = ({ kind, file }: CheckedFinding): boolean =>
  kind.kind === 'metadata' && file?.cleans === true;

function replacements({ subjects, would }: CheckedFinding): readonly Answer[] {
  if (subjects.length > 1)
    return subjects.map(subject => ({
      id: `as ${subjectKey(subject)}`,
      decision: { do: 'pseudonymise', as: subject },
      subject,
    }));
  return would === null ? [] : [{ id: 'replace', decision: { do: 'pseudonymise' }, subject: null }];
}

/** The choice that a finding's decision is, by its id; `undefined` while it is not decided. */
export function chosenFor({ decision }: CheckedFinding): string | undefined {
  if (decision === null) return undefined;
  if (decision.do !== 'pseudonymise') return decision.do;
  return decision.as === undefined ? 'replace' : `as ${subjectKey(decision.as)}`;
}

/** Where a group stands: the one choice made for all of it, `mixed`, or `undecided` while any place is open. */
export function standingOf({ findings }: FindingGroup): string {
  const chosen = new Set(findings.map(chosenFor));
  if (chosen.has(undefined)) return 'undecided';
  const [only] = chosen;
  return chosen.size === 1 && only !== undefined ? only : 'mixed';
}

export const isDecided = (group: FindingGroup): boolean => standingOf(group) !== 'undecided';

/** The same decision for every place of a group. */
export function decideAll(group: FindingGroup, decision: Decision) {
  return group.findings.map(({ id, fingerprint }) => ({ finding: id, fingerprint, decision }));
}

const names: ReadonlySet<FindingKind['kind']> = new Set([
  'known-person',
  'known-school',
  'likely-name',
  'likely-school',
  'initials',
]);

/** Names that can be given another name as they are, each with those of its places that nobody decided about. */
export function namesToReplace(groups: readonly FindingGroup[]): readonly FindingGroup[] {
  return groups.flatMap(group => {
    const open = group.findings.filter(({ decision }) => decision === null);
    const first = open.find(
      ({ kind, subjects, would }) => names.has(kind.kind) && subjects.length === 1 && would !== null,
    );
    return first === undefined ? [] : [{ ...group, first, findings: open }];
  });
}

/** Whether the head may say once and for all that it is nothing. */
export function canDismiss({ isStop, findings }: FindingGroup): boolean {
  return !isStop && findings.every(isDismissible);
}

/** Why nothing can be handed over yet; `null` when it can. */
export function holdingBack({
  notes,
  undecided,
}: Pick<SharingView, 'notes' | 'undecided'>): 'no-note' | 'undecided' | null {
  if (notes.every(({ leftBehind }) => leftBehind)) return 'no-note';
  return undecided > 0 ? 'undecided' : null;
}

/** The group after `key`, or before it, that is not decided; it goes round. `null` when there is none. */
export function nextUndecided(groups: readonly FindingGroup[], key: string | null): string | null {
  const at = groups.findIndex(group => group.key === key);
  const round = [...groups.slice(at + 1), ...groups.slice(0, at + 1)];
  return round.find(group => !isDecided(group))?.key ?? null;
}
