import { JournalError } from '../../../shared/contract/errors';
import { cardsOf } from './card-lines';
import { type Card, readCard } from './read-card';

/** Bytes; a larger file is refused. */
export const contactsLimit = 25 * 1024 * 1024;
/** Cards in one file; more are refused. */
const cardLimit = 100_000;
/** Milliseconds of work before anything else that waits gets its turn. */
const slice = 8;

/** What a file of vCards holds. */
export type CardFile = {
  readonly cards: readonly { readonly number: number; readonly card: Card }[];
  /** Cards that could not be read, by their place in the file, counted from 1. */
  readonly unreadable: readonly number[];
};

/**
 * Reads a file of vCards. Fails with `file-too-large`, with `unreadable-file` when there is no card in it, and with `locked`
 * once `ended` is aborted.
 */
export async function readCards(bytes: Uint8Array, ended: AbortSignal): Promise<CardFile> {
  if (bytes.byteLength > contactsLimit) throw new JournalError('file-too-large', { limit: contactsLimit });
  const cards: { readonly number: number; readonly card: Card }[] = [];
  const unreadable: number[] = [];
  let number = 0;
  let sliceStart = performance.now();
  for (const found of cardsOf(bytes)) {
    number += 1;
    if (number > cardLimit) throw new JournalError('file-too-large', { limit: contactsLimit });
    const card = found.kind === 'broken' ? null : readOrNull(found.lines);
    if (card === null) unreadable.push(number);
    else cards.push({ number: number - 1, card });
    if (performance.now() - sliceStart < slice) continue;
    await new Promise(resolve => setImmediate(resolve));
    if (ended.aborted) throw new JournalError('locked');
    sliceStart = performance.now();
  }
  if (number === 0) throw new JournalError('unreadable-file');
  return { cards, unreadable };
}

/** One card that is no text does not spoil the others. */
function readOrNull(lines: readonly string[]): Card | null {
  try {
    return readCard(lines);
  } catch (error) {
    if (error instanceof JournalError && error.code === 'unreadable-file') return null;
    throw error;
  }
}
