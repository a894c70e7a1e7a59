import type { CheckedFinding, SharingView } from '../../../../shared/contract/sharing';
import { asId } from '../../../../shared/domain/ids';
import type { Subject } from '../../../../shared/domain/sharing/finding';
import type { SharingId } from '../../../../shared/domain/sharing/sharing';

export const mary: Subject = { kind: 'person', id: asId.person('00000000-0000-4000-8000-000000000001') };
export const otherMary: Subject = { kind: 'person', id: asId.person('00000000-0000-4000-8000-000000000002') };

/** A finding of Mary's name in the body of the first note, changed by `part`. */
export function finding(id: string, part: Partial<CheckedFinding> = {}): CheckedFinding {
  return {
    id,
    where: { field: 'body', note: 'n1' },
    from: 0,
    to: 4,
    text: 'Mary',
    kind: { kind: 'known-person', plural: false },
    sure: 'certain',
    subjects: [mary],
    sentence: { text: 'Mary rings home.', from: 0, to: 4 },
    fingerprint: 'known-person mary',
    decision: null,
    instead: null,
    would: 'Head A',
    entry: 'Ring home',
    file: null,
    ...part,
  };
}

/** Wording that stops, in note `note`. */
export function stop(id: string, tier: 1 | 2 | 3, note = 'n1'): CheckedFinding {
  return finding(id, {
    where: { field: 'body', note },
    kind: { kind: 'safeguarding', tier, sense: 'physical' },
    subjects: [],
    would: null,
    fingerprint: `stop ${id}`,
  });
}

/** A sharing of two notes with these findings. */
export function sharingOf(findings: readonly CheckedFinding[]): SharingView {
  const note = (key: string) => ({ entry: null, key, title: key, undecided: 0, leftBehind: false });
  return {
    id: '00000000-0000-4000-8000-0000000000aa' as SharingId,
    title: 'Notes',
    recipient: { kind: 'anybody' },
    recipientName: '',
    entries: 2,
    updatedAt: 0,
    samePseudonyms: false,
    notes: [note('n1'), note('n2')],
    refused: [],
    findings,
    undecided: findings.length,
  };
}
