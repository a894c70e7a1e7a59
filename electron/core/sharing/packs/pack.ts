import type { PackId } from '../../../../shared/domain/sharing/pack';
import type { LocalDate } from '../../../../shared/domain/time';
import type { Card } from '../identity';
import type { ShareDocument } from '../share-document';

export type { PackId } from '../../../../shared/domain/sharing/pack';

/** Members' public keys, or a passphrase that was told. */
export type PackRecipients = 'passphrase' | readonly string[];

/** What a pack says; all of it is under its sender's signature. */
export type Pack = {
  readonly id: PackId;
  /** The day it was made. */
  readonly madeOn: LocalDate;
  /** As she calls herself. Whoever opens it compares the keys with those of the card she was given. */
  readonly sender: Card;
  /** Whom she made it for. A pack that was sealed again for others says so. */
  readonly recipients: PackRecipients;
  /** Earlier packs of hers with any of these notes; what this one says of them is later. */
  readonly replaces: readonly PackId[];
  readonly document: ShareDocument;
};
