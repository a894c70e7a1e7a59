import type { CircleId, PersonId } from '../../domain/ids';
import type { Instant } from '../../domain/time';
import type { Named } from '../network';

/** The head's own card. */
export type OwnCard = {
  readonly name: string;
  /** To send to others: one short text. */
  readonly text: string;
  /** Six words to read aloud. */
  readonly words: readonly string[];
};

/** A card somebody sent, before it is kept. */
export type ReadCard = {
  readonly name: string;
  readonly words: readonly string[];
  /** Whose it may be: who already has it, or the one person of that name. */
  readonly person: Named<PersonId> | null;
  /** Of the person it was asked for, otherwise of that one: none is kept, this very one is, or one with other keys. `own`: it is the head's own. */
  readonly held: 'none' | 'same' | 'other-keys' | 'own';
};

export type CardRow = {
  readonly person: Named<PersonId>;
  readonly name: string;
  readonly words: readonly string[];
  readonly addedAt: Instant;
  readonly comparedAt: Instant | null;
};

export interface CardMethods {
  /** `null` until she made one. */
  ownCard(): OwnCard | null;
  /** Makes her keys when there are none; otherwise only her name on the card changes. Fails with `bad-input` for a name that cannot be shown. */
  makeOwnCard(input: { readonly name: string }): OwnCard;
  /** `person`: whose it would be kept as; `null` while nobody was chosen. Fails with `card-refused` and `problem` (a `CardProblem`). */
  readCard(input: { readonly text: string; readonly person: PersonId | null }): ReadCard;
  /**
   * Keeps the card as that person's, in place of another. Fails with `card-refused`, with `name-taken` when somebody else has this
   * very card, and with `not-allowed` for the head's own, or (`otherKeys`) when it would replace one with other keys and its words were not compared.
   */
  keepCard(input: { readonly person: PersonId; readonly text: string; readonly compared: boolean }): CardRow;
  /**
   * `words` were read aloud and are the same; or not, after all. Fails with `changed-elsewhere` when the card that is kept by now
   * has other words.
   */
  setCompared(input: {
    readonly person: PersonId;
    readonly words: readonly string[];
    readonly compared: boolean;
  }): CardRow;
  forgetCard(input: { readonly person: PersonId }): void;
  listCards(): readonly CardRow[];
  /** Every member of a circle, with their card. */
  circleCards(input: { readonly circle: CircleId }): readonly {
    readonly person: Named<PersonId>;
    readonly card: CardRow | null;
  }[];
}
