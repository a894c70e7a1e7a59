import type { VaultFinding } from '../../../shared/contract/vault';

/** One finding of each kind, with the counts added up; a count that is not known (0) makes the sum unknown too. */
export function gatherFindings(findings: readonly VaultFinding[]): readonly VaultFinding[] {
  const byKind = new Map<VaultFinding['kind'], VaultFinding>();
  for (const finding of findings) {
    const known = byKind.get(finding.kind);
    byKind.set(finding.kind, known === undefined ? finding : addUp(known, finding));
  }
  return [...byKind.values()];
}

function addUp(one: VaultFinding, other: VaultFinding): VaultFinding {
  const count = one.count === 0 || other.count === 0 ? 0 : one.count + other.count;
  return { ...one, count, damage: one.damage || other.damage };
}
