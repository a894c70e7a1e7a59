import { JournalError } from '../../../../shared/contract/errors';
import type { Input } from '../../../../shared/contract/methods';
import type { LeavingNote } from '../../../../shared/contract/sharing';
import type { Sharing } from '../../../../shared/domain/sharing/sharing';
import type { OpenJournal } from '../../journal/open-journal';
import { pseudonymWords } from '../pseudonyms/spoken-words';
import type { ShareDocument } from '../share-document';
import { type Checked, checkedSharing } from './checked-sharing';
import { toDecideMark } from './document-labels';
import { insteadIn } from './instead';
import { documentSoFar } from './leaving-document';
import { requireSharing } from './sharings';
import { standingOf } from './standing-decisions';

/** One note as it would leave now. Fails with `not-found` for one that does not go along, or is left behind. */
export async function leavingNote(
  open: OpenJournal,
  { id, key }: Input<'leavingNote'>,
): Promise<LeavingNote> {
  const checked = await checkedSharing(open, id);
  const sharing = requireSharing(open.vault.db.data, id);
  const note = soFar(open, sharing, checked).notes.find(candidate => candidate.key === key);
  if (note === undefined) throw new JournalError('not-found');
  const { answers, attachments, ...said } = note;
  return {
    ...said,
    attachments: attachments.map(({ name, bytes }) => ({ name, size: bytes.length })),
    instead: wordsIn(open, sharing, checked, key),
  };
}

type SoFar = { readonly sharing: Sharing; readonly document: ShareDocument };

/** Of the sharing that was looked at last: its notes are asked for one by one. */
const latest = new WeakMap<Checked['document'], SoFar & { readonly findings: number }>();

function soFar(open: OpenJournal, sharing: Sharing, checked: Checked): ShareDocument {
  const known = latest.get(checked.document);
  if (known?.sharing === sharing && known.findings === checked.findings.length) return known.document;
  const document = documentSoFar(open.vault.db.data, sharing, checked);
  latest.set(checked.document, { sharing, document, findings: checked.findings.length });
  return document;
}

/** Everything that stands for something else in the note, each once. */
function wordsIn(open: OpenJournal, sharing: Sharing, checked: Checked, key: string): readonly string[] {
  const instead = insteadIn(open.vault.db.data, sharing, checked);
  const { decisions } = standingOf(sharing, checked);
  const words = checked.findings
    .filter(({ where }) => 'note' in where && where.note === key)
    .flatMap(finding => {
      const decision = decisions.get(finding.id);
      if (decision === undefined) return [toDecideMark(finding.kind)];
      if (decision.do === 'remove') return [pseudonymWords.gap];
      return instead(finding, decision).now ?? [];
    });
  return [...new Set(words)];
}
