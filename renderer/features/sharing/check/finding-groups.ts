import type { CheckedFinding } from '../../../../shared/contract/sharing';
import type { Decision } from '../../../../shared/domain/sharing/decision';
import { type FindingKind, type Subject, subjectKey } from '../../../../shared/domain/sharing/finding';

/** Findings that are decided together: everywhere somebody is named, everything files say about themselves, one note that stops. */
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
  if (kind.kind === 'metadata') return 'metadata';
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

/** One answer to a group. `subject`: whom it means, where that has to be said. */
export type Choice = {
  readonly id: string;
  readonly decision: Decision;
  readonly subject: Subject | null;
};

const remove: Choice = { id: 'remove', decision: { do: 'remove' }, subject: null };
const keep: Choice = { id: 'keep', decision: { do: 'keep' }, subject: null };

/** What can be done about a group, in the order it is offered: another name, out, as it is. */
export function choicesOf({ first, findings }: FindingGroup): readonly Choice[] {
  const stays = findings.some(({ kind }) => kind.kind === 'safeguarding' && kind.tier === 1);
  return [...replacements(first), remove, ...(stays ? [] : [keep])];
}

function replacements({ subjects, would }: CheckedFinding): readonly Choice[] {
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
  return group.findings.map(({ id }) => ({ finding: id, decision }));
}

const names: ReadonlySet<FindingKind['kind']> = new Set([
  'known-person',
  'known-school',
  'likely-name',
  'likely-school',
  'initials',
]);

/** Names that nobody decided about and that can be given another name as they are. */
export function namesToReplace(groups: readonly FindingGroup[]): readonly FindingGroup[] {
  return groups.filter(
    group =>
      names.has(group.first.kind.kind) &&
      group.first.subjects.length === 1 &&
      group.first.would !== null &&
      !isDecided(group),
  );
}

/** Whether the head may say once and for all that it is nothing. */
export function canDismiss({ isStop, findings }: FindingGroup): boolean {
  return !isStop && findings.every(({ sure }) => sure !== 'certain');
}

/** The group after `key`, or before it, that is not decided; it goes round. `null` when there is none. */
export function nextUndecided(groups: readonly FindingGroup[], key: string | null): string | null {
  const at = groups.findIndex(group => group.key === key);
  const round = [...groups.slice(at + 1), ...groups.slice(0, at + 1)];
  return round.find(group => !isDecided(group))?.key ?? null;
}
