import { JournalError } from '../../../../shared/contract/errors';
import type { Sharing, SharingId } from '../../../../shared/domain/sharing/sharing';
import type { OpenJournal } from '../../journal/open-journal';
import type { ShareDocument } from '../share-document';
import { addFindings, type Checked, checkedSharing } from './checked-sharing';
import { decidedDocument } from './leaving-document';
import { residueOf } from './residue';
import { requireSharing } from './sharings';
import { standingOf } from './standing-decisions';

/** What may leave, and what it was made of. */
export type TwiceChecked = {
  readonly document: ShareDocument;
  readonly sharing: Sharing;
  readonly checked: Checked;
};

/** Several files may be made of the same decisions. */
const clean = new WeakMap<ShareDocument, { readonly sharing: Sharing; readonly decided: ShareDocument }>();

/**
 * The document as decided, checked once more as a whole. What only shows now (one name beside another that was
 * replaced, say) joins the findings of the sharing, to be decided like any other. Fails with `not-allowed` and `undecided`, how many
 * are open.
 */
export async function twiceChecked(open: OpenJournal, id: SharingId): Promise<TwiceChecked> {
  for (;;) {
    const checked = await checkedSharing(open, id);
    const journal = open.vault.db.data;
    const sharing = requireSharing(journal, id);
    const { undecided } = standingOf(sharing, checked);
    if (undecided.length > 0) throw new JournalError('not-allowed', { undecided: undecided.length });
    const before = clean.get(checked.document);
    if (before?.sharing === sharing) return { document: before.decided, sharing, checked };
    const applied = decidedDocument(journal, sharing, checked);
    if (applied.kind !== 'applied')
      throw new JournalError('not-allowed', { undecided: applied.findings.length });
    const residue = await residueOf(journal, sharing, checked, applied.document);
    if (residue.length === 0) {
      clean.set(checked.document, { sharing, decided: applied.document });
      return { document: applied.document, sharing, checked };
    }
    const known = new Set(checked.findings.map(finding => finding.id));
    // What was decided already and shows all the same cannot be helped by asking again.
    if (residue.every(finding => known.has(finding.id)))
      throw new JournalError('not-allowed', { undecided: residue.length });
    await addFindings(open, id, residue);
  }
}
