import type { Language } from '../../../../shared/domain/language';
import type { Kind, Status } from '../../../../shared/domain/status';

/** The words that stand beside what the head wrote; plain text, one line each. */
export type FormatLabels = {
  /** What the words are in; dates are written in it too. */
  readonly language: Language;
  readonly kind: Readonly<Record<Kind, string>>;
  readonly status: Readonly<Record<Status, string>>;
  /** What stands before the names of people: who said it, who was there. */
  readonly people: Readonly<Record<Kind, string>>;
  /** The heading over what came of it. */
  readonly outcome: Readonly<Record<Kind, string>>;
  readonly facts: {
    readonly kind: string;
    readonly status: string;
    readonly date: string;
    readonly seenAt: string;
    readonly themes: string;
    readonly tags: string;
    readonly answers: string;
    readonly attachments: string;
  };
  /** In place of an empty title. */
  readonly untitled: string;
  /** Behind the name of a file that this format cannot hold, such as “(not included)”. */
  readonly notIncluded: string;
  /** The first lines, and the words of the last column, of the two lists in CSV. */
  readonly lists: {
    readonly questions: string;
    readonly actions: string;
    readonly question: string;
    readonly text: string;
    readonly answeredBy: string;
    readonly action: string;
    readonly done: string;
    readonly yes: string;
    readonly no: string;
    readonly from: string;
  };
};
