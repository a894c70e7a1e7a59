import type { AttachmentType } from '../../../shared/domain/entry';
import type { Kind, Status } from '../../../shared/domain/status';
import type { LocalDate } from '../../../shared/domain/time';

/**
 * What leaves the journal: one document of everything that was chosen, in the order it is read. Every format and every
 * pack is written from it and from nothing else, so what was checked here was checked for all of them. It holds no id of
 * the journal, no audience, no history, and nothing of a note that is not listed below.
 */
export type ShareDocument = {
  readonly title: string;
  /** The day it was made; no hour, which can tell more than it should. */
  readonly date: LocalDate;
  readonly notes: readonly ShareNote[];
};

/** One entry, as far as it may be read by others. */
export type ShareNote = {
  /**
   * Names this note within the document, and across packs of this journal for the merge: random, 16 to 64 of
   * `A–Z a–z 0–9 _ -`, never the entry's id.
   */
  readonly key: string;
  readonly kind: Kind;
  readonly status: Status | null;
  /** Plain text, one line. */
  readonly title: string;
  /** When it happened. */
  readonly date: LocalDate;
  /** Markdown. */
  readonly body: string;
  /** What came of it; markdown. */
  readonly outcome: string;
  /** Names of themes. */
  readonly themes: readonly string[];
  /** Without `#`. */
  readonly tags: readonly string[];
  /** Names of people beside the text. */
  readonly people: readonly string[];
  /** Name of the school in which a practice was seen. */
  readonly seenAt: string | null;
  /** `key` of the questions it answers: of this document, or of one that its recipient sent. */
  readonly answers: readonly string[];
  readonly attachments: readonly ShareAttachment[];
};

/** A file that goes with a note; the text refers to it by name. */
export type ShareAttachment = {
  readonly name: string;
  readonly mediaType: AttachmentType;
  readonly bytes: Uint8Array;
};
