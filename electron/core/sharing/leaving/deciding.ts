import { JournalError } from '../../../../shared/contract/errors';
import type { Input } from '../../../../shared/contract/methods';
import type { Journal } from '../../../../shared/domain/journal';
import type { Decision } from '../../../../shared/domain/sharing/decision';
import type { KeptDecision, Sharing } from '../../../../shared/domain/sharing/sharing';
import type { OpenJournal } from '../../journal/open-journal';
import { type Finding, isDismissible } from '../check/finding';
import { type Checked, checkedSharing } from './checked-sharing';
import { dismissalKey } from './finding-mark';
import { keepingKey, keyFor, keyInUse } from './key-in-use';
import { dropPreparedOf } from './prepared';
import { requireSharing } from './sharings';
import { isPossible } from './standing-decisions';

/**
 * Keeps decisions. Whoever is renamed gets a pseudonym in the order of first decision, and keeps it. Fails with
 * `not-allowed`, and keeps none, when one of them cannot be: a concern about a child that is to be kept, a name that may be
 * two people's without whose it is, a new name for a whole file.
 */
export async function decide(open: OpenJournal, { id, decisions }: Input<'decide'>): Promise<void> {
  const checked = await checkedSharing(open, id);
  const byId = new Map(checked.findings.map(finding => [finding.id, finding]));
  const meant = decisions.flatMap(({ finding: named, fingerprint, decision }) => {
    const finding = byId.get(named);
    // An id is a place: by now other words may stand there, about which nothing was decided.
    return finding?.fingerprint === fingerprint ? [{ finding, decision }] : [];
  });
  for (const { finding, decision } of meant) {
    if (decision !== null && !isAllowed(open.vault.db.data, finding, decision))
      throw new JournalError('not-allowed');
  }
  dropPreparedOf(open, id);
  await open.vault.patch(journal => {
    const before = requireSharing(journal, id);
    const sharing = {
      ...before,
      decisions: withDecisions(before, meant, checked),
      updatedAt: open.world.now(),
    };
    return keepingKey(sharing, keyFor(keyInUse(journal, sharing), meant, checked));
  });
  dropPreparedOf(open, id);
  open.world.emit('sharingChanged', null);
}

type Meant = { readonly finding: Finding; readonly decision: Decision | null };

function isAllowed({ people, schools }: Journal, finding: Finding, decision: Decision): boolean {
  if (!isPossible(finding, decision)) return false;
  const subject = decision.do === 'pseudonymise' ? decision.as : undefined;
  switch (subject?.kind) {
    case 'person':
      return people[subject.id] !== undefined;
    case 'school':
      return schools[subject.id] !== undefined;
    case 'stranger':
    case undefined:
      return true;
  }
}

function withDecisions(
  { decisions }: Sharing,
  meant: readonly Meant[],
  { marks }: Checked,
): Readonly<Record<string, KeptDecision>> {
  const kept = new Map(Object.entries(decisions));
  for (const { finding, decision } of meant) {
    if (decision === null) kept.delete(finding.id);
    else kept.set(finding.id, { fingerprint: marks.get(finding.id) ?? '', decision });
  }
  return Object.fromEntries(kept);
}

/** Says once and for all that what stands there is nobody's name. Fails with `not-allowed` for what is not `isDismissible`. */
export async function dismissFinding(
  open: OpenJournal,
  { id, finding: named, fingerprint }: Input<'dismissFinding'>,
): Promise<void> {
  const { findings } = await checkedSharing(open, id);
  const finding = findings.find(candidate => candidate.id === named);
  if (finding?.fingerprint !== fingerprint) return;
  if (!isDismissible(finding)) throw new JournalError('not-allowed');
  const at = open.world.now();
  dropPreparedOf(open, id);
  await open.vault.patch(() => ({ dismissals: { [dismissalKey(fingerprint)]: { fingerprint, at } } }));
  dropPreparedOf(open, id);
  open.world.emit('sharingChanged', null);
}

export async function undismissFinding(
  open: OpenJournal,
  { id, fingerprint }: Input<'undismissFinding'>,
): Promise<void> {
  requireSharing(open.vault.db.data, id);
  dropPreparedOf(open, id);
  await open.vault.patch(() => ({ dismissals: { [dismissalKey(fingerprint)]: null } }));
  dropPreparedOf(open, id);
  open.world.emit('sharingChanged', null);
}
