import { createHash } from 'node:crypto';
import { JournalError } from '../../../../shared/contract/errors';
import type { Input } from '../../../../shared/contract/methods';
import type { Prepared } from '../../../../shared/contract/sharing';
import type { HandedFile, Handover, HandoverForm } from '../../../../shared/domain/sharing/handover';
import type { SharingId } from '../../../../shared/domain/sharing/sharing';
import type { LocalDate } from '../../../../shared/domain/time';
import type { OpenJournal } from '../../journal/open-journal';
import type { FormatFile } from '../formats';
import { wordsOfDocx } from '../formats/docx/docx-words';
import type { PreparedFrom } from './prepared-from';

/** A file that is ready to leave. */
export type PreparedFile = FormatFile & {
  /** What is looked at before it leaves: of a pack the document inside, of anything else the file itself. */
  readonly shown: Uint8Array;
};

/** What is ready to leave. */
export type HeldPreparation = {
  readonly id: string;
  readonly sharing: SharingId;
  readonly form: HandoverForm;
  /** Empty while a PDF is not printed. */
  readonly files: readonly PreparedFile[];
  /** What a PDF is printed from. */
  readonly page: { readonly html: string; readonly date: LocalDate; readonly path: string } | null;
  /** The file's or folder's name, without an ending. */
  readonly stem: string;
  readonly from: PreparedFrom;
  readonly line: Pick<Handover, 'title' | 'recipient' | 'recipientName' | 'members' | 'notes' | 'pseudonyms'>;
};

/** Held by the open journal alone, and gone when it closes; one for each sharing. */
const held = new WeakMap<OpenJournal, Map<string, HeldPreparation>>();

export function hold(open: OpenJournal, preparation: HeldPreparation): void {
  dropPreparedOf(open, preparation.sharing);
  preparationsOf(open).set(preparation.id, preparation);
}

/** Fails with `not-found` for what was let go, or overtaken by another decision. */
export function requireHeld(open: OpenJournal, id: string): HeldPreparation {
  const preparation = held.get(open)?.get(id);
  if (preparation === undefined) throw new JournalError('not-found');
  return preparation;
}

export function dropPrepared(open: OpenJournal, id: string): void {
  held.get(open)?.delete(id);
}

/** One file of what was prepared, as it is looked at. */
export function readPrepared(
  open: OpenJournal,
  { id, file }: Input<'readPrepared'>,
): { readonly bytes: Uint8Array } {
  const wanted = requireHeld(open, id).files[file];
  if (wanted === undefined) throw new JournalError('not-found');
  return { bytes: new Uint8Array(wanted.shown) };
}

/** Nothing that was prepared outlives somebody's erasure: they may be in it. */
export function dropEveryPrepared(open: OpenJournal): void {
  held.delete(open);
}

/** Whatever changes a sharing lets go of what was prepared from it. */
export function dropPreparedOf(open: OpenJournal, sharing: SharingId): void {
  for (const { id, sharing: of } of preparationsOf(open).values()) if (of === sharing) dropPrepared(open, id);
}

function preparationsOf(open: OpenJournal): Map<string, HeldPreparation> {
  const known = held.get(open) ?? new Map<string, HeldPreparation>();
  held.set(open, known);
  return known;
}

/** Bytes of a file that may be shown as text. */
const shownLimit = 1_000_000;
const textEndings = /\.(?:md|html|json|csv|txt)$/i;

/** What the head sees of it. */
export function preparedView({ id, form, files, page }: HeldPreparation): Prepared {
  return {
    id,
    form: form.kind,
    files: files.map(({ path, bytes, shown }) => ({
      name: path,
      size: bytes.length,
      digest: digestOf(bytes),
      text: shownText(form, path, shown),
    })),
    needsPrinting: page !== null && files.length === 0,
  };
}

function shownText(form: HandoverForm, path: string, shown: Uint8Array): string | null {
  if (form.kind === 'pack' || textEndings.test(path)) return beginningOf(shown);
  return path.endsWith('.docx') ? wordsOfDocx(shown).slice(0, shownLimit) : null;
}

/** Characters are never cut in half: four bytes are the longest. */
function beginningOf(bytes: Uint8Array): string {
  const part = bytes.subarray(0, 4 * shownLimit);
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(part, { stream: true }).slice(0, shownLimit);
}

/** SHA-256 in hexadecimal. */
export function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** A file as the ledger keeps it, under the name it was given on the disk. */
export function handedFile(name: string, bytes: Uint8Array): HandedFile {
  return { name, size: bytes.length, digest: digestOf(bytes) };
}
