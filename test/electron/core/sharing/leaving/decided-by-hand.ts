import { checkDocument } from '../../../../../electron/core/sharing/check/check-document';
import type { Finding } from '../../../../../electron/core/sharing/check/finding';
import type { Checked } from '../../../../../electron/core/sharing/leaving/checked-sharing';
import { markOf } from '../../../../../electron/core/sharing/leaving/finding-mark';
import { decidedDocument } from '../../../../../electron/core/sharing/leaving/leaving-document';
import { describeSubjects } from '../../../../../electron/core/sharing/pseudonyms/describe-subjects';
import { emptyKey, pseudonymOf } from '../../../../../electron/core/sharing/pseudonyms/pseudonym-key';
import { descriptionWords } from '../../../../../electron/core/sharing/pseudonyms/spoken-words';
import type { ShareDocument } from '../../../../../electron/core/sharing/share-document';
import { asId } from '../../../../../shared/domain/ids';
import { emptyJournal, type Journal } from '../../../../../shared/domain/journal';
import { newPerson, type Person } from '../../../../../shared/domain/person';
import type { Decision } from '../../../../../shared/domain/sharing/decision';
import type { Sharing, SharingId } from '../../../../../shared/domain/sharing/sharing';

const stamps = { createdAt: 1, updatedAt: 1, revision: 1, binnedAt: null };
export const anna: Person = { ...newPerson, ...stamps, id: asId.person('anna'), name: 'Anna Lunn' };
export const joanna: Person = { ...newPerson, ...stamps, id: asId.person('joanna'), name: 'Joanna Pell' };
const unnamed = describeSubjects([], [], descriptionWords);
export const journalOfTwo: Journal = { ...emptyJournal, people: { [anna.id]: anna, [joanna.id]: joanna } };

/** A checked document and what is decided about it; a decision of `null` leaves a finding open. */
export type DecidedByHand = { readonly sharing: Sharing; readonly checked: Checked };

export function decidedByHand(
  document: ShareDocument,
  findings: readonly Finding[],
  decide: (finding: Finding) => Decision | null,
): DecidedByHand {
  const decisions = findings.flatMap(finding => {
    const decision = decide(finding);
    return decision === null ? [] : [[finding.id, { fingerprint: markOf(finding), decision }] as const];
  });
  const sharing: Sharing = {
    id: 'sharing' as SharingId,
    title: document.title,
    recipient: { kind: 'anybody' },
    entries: [],
    samePseudonyms: false,
    pseudonyms: pseudonymOf(emptyKey, { kind: 'person', id: anna.id }, unnamed).key,
    decisions: Object.fromEntries(decisions),
    createdAt: 1,
    updatedAt: 1,
  };
  const checked: Checked = {
    document,
    refused: [],
    entries: new Map(),
    findings,
    marks: new Map(findings.map(finding => [finding.id, markOf(finding)])),
    describe: unnamed,
    state: [],
  };
  return { sharing, checked };
}

/** What the check finds, who is known being Anna and Joanna. */
export function foundIn(document: ShareDocument, { people }: Journal = journalOfTwo): readonly Finding[] {
  const known = { people: Object.values(people), schools: [], ordinary: [], pseudonyms: [] };
  return checkDocument(document, known, new Set());
}

/** The document as decided. */
export function decidedFrom({ sharing, checked }: DecidedByHand): ShareDocument {
  const applied = decidedDocument(journalOfTwo, sharing, checked);
  if (applied.kind !== 'applied') throw new Error(applied.kind);
  return applied.document;
}
