import type { Journal } from '../../../../shared/domain/journal';
import type { Decision } from '../../../../shared/domain/sharing/decision';
import type { Sharing } from '../../../../shared/domain/sharing/sharing';
import { applyDecisions, type Wording } from '../check/apply-decisions';
import type { Applied } from '../check/decisions';
import type { Finding, FindingKind } from '../check/finding';
import { cleanAttachment } from '../check/metadata/clean-attachment';
import { pseudonymWords } from '../pseudonyms/spoken-words';
import type { ShareDocument } from '../share-document';
import type { Checked } from './checked-sharing';
import { toDecideMark } from './document-labels';
import { keyInUse } from './key-in-use';
import { isIn, type Standing, standingOf } from './standing-decisions';

/** The document as decided; says why not where something stands in the way. */
export function decidedDocument(journal: Journal, sharing: Sharing, checked: Checked): Applied {
  const standing = standingOf(sharing, checked);
  const { document, findings, describe } = checked;
  const wording: Wording = {
    words: pseudonymWords,
    describe,
    key: keyInUse(journal, sharing),
    clean: cleanAttachment,
  };
  return applyDecisions(document, findings, withMoot(findings, standing), wording);
}

/** What else was found in a note that stays behind does not have to be decided. */
function withMoot(
  findings: readonly Finding[],
  { decisions, leftBehind }: Standing,
): ReadonlyMap<string, Decision> {
  const moot = findings.filter(finding => !decisions.has(finding.id) && isIn(finding, leftBehind));
  return new Map([...decisions, ...moot.map(({ id }) => [id, { do: 'remove' }] as const)]);
}

/** The document as far as it is decided, with a mark in place of everything that is not: never what stands there now. */
export function documentSoFar(journal: Journal, sharing: Sharing, checked: Checked): ShareDocument {
  const standing = standingOf(sharing, checked);
  const { document, describe } = checked;
  const open = new Map<FindingKind, string>();
  const decisions = new Map(withMoot(checked.findings, standing));
  const findings = checked.findings.map((finding): Finding => {
    if (decisions.has(finding.id)) return finding;
    decisions.set(finding.id, isWhole(finding) ? { do: 'keep' } : { do: 'pseudonymise' });
    if (isWhole(finding))
      return isFatal(finding) ? { ...finding, kind: { ...finding.kind, tier: 2 } } : finding;
    const kind = singular(finding.kind);
    open.set(kind, toDecideMark(finding.kind));
    return { ...finding, kind, subjects: [] };
  });
  const applied = applyDecisions(document, findings, decisions, {
    words: {
      ...pseudonymWords,
      instead: kind => open.get(kind) ?? pseudonymWords.instead(kind),
    },
    describe,
    key: keyInUse(journal, sharing),
    clean: cleanAttachment,
  });
  if (applied.kind !== 'applied') throw new Error(`A sharing cannot be shown: ${applied.kind}.`);
  return applied.document;
}

/** A kind of its own for this one place, of one person. */
function singular(kind: FindingKind): FindingKind {
  return kind.kind === 'known-person' ? { ...kind, plural: false } : { ...kind };
}

function isWhole({ kind }: Finding): boolean {
  return kind.kind === 'safeguarding' || kind.kind === 'attachment-content' || kind.kind === 'metadata';
}

type Fatal = Finding & { readonly kind: { readonly kind: 'safeguarding' } };

/** A note that may never leave is still shown to the head, who decides about it. */
function isFatal(finding: Finding): finding is Fatal {
  return finding.kind.kind === 'safeguarding' && finding.kind.tier === 1;
}
