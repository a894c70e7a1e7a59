import { JournalError } from '../../../../shared/contract/errors';
import type { Input } from '../../../../shared/contract/methods';
import type { LeavingForm, Prepared } from '../../../../shared/contract/sharing';
import type { Journal } from '../../../../shared/domain/journal';
import type { HandedNote, Handover, HandoverForm } from '../../../../shared/domain/sharing/handover';
import type { Sharing } from '../../../../shared/domain/sharing/sharing';
import type { OpenJournal } from '../../journal/open-journal';
import { subjectKey } from '../check/finding';
import { withPlainProperties, writeFormat } from '../formats';
import { stemOf } from '../formats/stem';
import type { ShareDocument } from '../share-document';
import type { Checked } from './checked-sharing';
import { documentLabels, packStem } from './document-labels';
import { keyInUse, labelFor, labelsOf, renamedBy } from './key-in-use';
import { type HeldPreparation, hold, preparedView, requireHeld } from './prepared';
import { preparedFrom, requireSameSource } from './prepared-from';
import { recipientName, requireRecipient } from './recipients';
import { sealForOthers } from './sealing';
import { isSameState, stateOf } from './sharing-state';
import { requireSharing } from './sharings';
import { standingOf } from './standing-decisions';
import { twiceChecked } from './twice-checked';

/** Makes the very bytes that will leave and holds them. */
export async function prepareHandover(
  open: OpenJournal,
  { id, form }: Input<'prepareHandover'>,
): Promise<Prepared> {
  const { document, sharing, checked } = await twiceChecked(open, id);
  const journal = open.vault.db.data;
  requireRecipient(journal, sharing.recipient);
  if (document.notes.length === 0) throw new JournalError('not-allowed', { notes: 0 });
  if (form.kind === 'pack' && sharing.recipient.kind === 'subject') throw new JournalError('not-allowed');
  const from = preparedFrom(journal, sharing, { date: document.date, form });
  if (!isSameState(checked.state, stateOf(journal, sharing, document.date)))
    throw new JournalError('changed-elsewhere');
  const base = {
    id: open.world.newId(),
    sharing: id,
    stem: form.kind === 'pack' ? packStem(document) : stemOf(document),
    from,
    line: {
      title: document.title,
      recipient: sharing.recipient,
      recipientName: recipientName(journal, sharing.recipient),
      members: [],
      notes: handedNotes(checked, document),
      pseudonyms: pseudonymsOf(journal, sharing, checked),
    },
  };
  const held = await madeOf(journal, form, document, base);
  // Something else may have been decided or recorded while it was sealed.
  requireSameSource(open.vault.db.data, requireSharing(open.vault.db.data, id), from);
  hold(open, held);
  return preparedView(held);
}

type Base = Omit<HeldPreparation, 'form' | 'files' | 'page'>;

async function madeOf(
  journal: Journal,
  form: LeavingForm,
  document: ShareDocument,
  base: Base,
): Promise<HeldPreparation> {
  if (form.kind === 'pack') {
    const { recipient } = base.line;
    const pack = await sealForOthers(journal, document, { lock: form.lock, recipient });
    const { id, bytes, plain, members } = pack;
    return {
      ...base,
      form: { kind: 'pack', pack: id, lock: form.lock.kind, library: null },
      files: [{ path: `${base.stem}.age`, bytes, shown: plain }],
      page: null,
      line: { ...base.line, members },
    };
  }
  const handed: HandoverForm = form;
  if (form.format === 'pdf') {
    const [page] = await writeFormat('html', document, documentLabels());
    const html = new TextDecoder().decode(page?.bytes);
    const { date } = document;
    return { ...base, form: handed, files: [], page: { html, date, path: `${base.stem}.pdf` } };
  }
  const files = await writeFormat(form.format, document, documentLabels());
  return {
    ...base,
    form: handed,
    files: files.map(file => ({ ...file, shown: file.bytes })),
    page: null,
  };
}

function handedNotes({ entries }: Checked, { notes }: ShareDocument): readonly HandedNote[] {
  return notes.flatMap(({ key, title }) => {
    const entry = entries.get(key);
    return entry === undefined ? [] : [{ entry: entry.id, key, revision: entry.revision, title }];
  });
}

/** Who is called what in it, each once, in the order they are met. */
function pseudonymsOf(journal: Journal, sharing: Sharing, checked: Checked): Handover['pseudonyms'] {
  const labels = labelsOf(keyInUse(journal, sharing));
  const { decisions } = standingOf(sharing, checked);
  const named = new Map<string, { readonly name: string; readonly label: string }>();
  for (const finding of checked.findings) {
    const decision = decisions.get(finding.id);
    const subject = decision === undefined ? null : renamedBy(finding, decision);
    const label = subject === null ? null : labelFor(labels, subject);
    if (subject === null || label === null || named.has(subjectKey(subject))) continue;
    const records = subject.kind === 'person' ? journal.people : journal.schools;
    const name = subject.kind === 'stranger' ? finding.text : (records[subject.id]?.name ?? finding.text);
    named.set(subjectKey(subject), { name, label });
  }
  return [...named.values()];
}

/** The page a PDF is printed from. */
export function preparedPage(open: OpenJournal, id: string): { readonly html: string } {
  const { page } = requireHeld(open, id);
  if (page === null) throw new JournalError('not-found');
  return { html: page.html };
}

/** Bytes of a page that was printed: far more than the largest document of ours makes. */
const printedLimit = 512 * 1024 * 1024;

/** Keeps what the host printed. Fails with `unsupported-type` for what is no PDF of its making. */
export function keepPrinted(open: OpenJournal, { id, bytes }: Input<'keepPrinted'>): Prepared {
  const before = requireHeld(open, id);
  const { page } = before;
  if (page === null) throw new JournalError('not-found');
  const start = Buffer.from(bytes.subarray(0, 8)).toString('latin1');
  if (!/^%PDF-\d\.\d/.test(start) || bytes.length > printedLimit) throw new JournalError('unsupported-type');
  const plain = withPlainProperties(bytes, page.date);
  const held = { ...before, files: [{ path: page.path, bytes: plain, shown: plain }] };
  hold(open, held);
  return preparedView(held);
}
