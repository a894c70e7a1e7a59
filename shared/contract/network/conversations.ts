import type {
  Action,
  AgendaItem,
  Conversation,
  ConversationContent,
  ConversationKind,
  ConversationState,
} from '../../domain/conversation';
import type {
  ActionId,
  AgendaItemId,
  CircleId,
  ConversationId,
  PersonId,
  SchoolId,
  TemplateId,
} from '../../domain/ids';
import type { LocalDate, LocalTime } from '../../domain/time';
import type { EntrySummary } from '../journal';
import type { Exchange } from './people';
import type { Named, NewOf, SaveOf } from './records';

export type ConversationRow = {
  readonly id: ConversationId;
  readonly kind: ConversationKind;
  /** Empty when the head gave none: it is then named after people or circle. */
  readonly title: string;
  readonly people: readonly Named<PersonId>[];
  readonly circle: Named<CircleId> | null;
  readonly place: Named<SchoolId> | null;
  readonly date: LocalDate;
  readonly time: LocalTime | null;
  readonly minutes: number | null;
  readonly state: ConversationState;
  /** Questions: on the agenda or, while it has none, waiting for its people and circle. */
  readonly questions: number;
  /** How many of those have an answer. */
  readonly answered: number;
};

/** An action with where it was agreed. */
export type ActionRow = {
  readonly action: Action;
  /** The owner's present name; `null` for the head herself and for a circle. */
  readonly owner: Named<PersonId> | null;
  readonly conversation: ConversationRow;
};

/** An agenda line with what it leads to. */
export type AgendaLine = {
  readonly item: AgendaItem;
  /** The question, or the advice or practice to look back at; `null` when it was erased. */
  readonly entry: EntrySummary | null;
  /** Answers to the question, oldest first; `here` for those given in this conversation. */
  readonly answers: readonly { readonly entry: EntrySummary; readonly here: boolean }[];
  /** When the question was last asked elsewhere. */
  readonly askedBefore: ConversationRow | null;
  readonly action: ActionRow | null;
};

/** What could go on an agenda and is not on it. */
export type Gathered = {
  /** Open questions that wait for these people or their circles, oldest first; `since` is when it was written. */
  readonly waiting: readonly EntrySummary[];
  /** Open questions that wait for nobody, on themes these people are good to ask about; at most 10. */
  readonly couldAsk: readonly EntrySummary[];
  /** Unfinished actions of earlier conversations with them. */
  readonly actions: readonly ActionRow[];
  /** Their advice, and practice seen at their school, with a follow-up date that has come by the day of the conversation. */
  readonly due: readonly EntrySummary[];
  readonly thanksOwed: readonly EntrySummary[];
};

export type ConversationView = {
  readonly conversation: Conversation;
  readonly row: ConversationRow;
  readonly agenda: readonly AgendaLine[];
  readonly gathered: Gathered;
  readonly actions: readonly ActionRow[];
  /** Written in or after this conversation and tied to it, oldest first. */
  readonly entries: readonly EntrySummary[];
  /** Between the head and its people, this school year. */
  readonly exchange: Exchange;
};

/** Conversations, from planning them to what came of them. */
export interface ConversationMethods {
  /** `coming`: not yet held, soonest first; `held`: newest first. */
  listConversations(input: {
    readonly which: 'coming' | 'held';
    readonly offset: number;
    /** At most 200. */
    readonly limit: number;
  }): { readonly total: number; readonly rows: readonly ConversationRow[] };
  getConversation(input: { readonly id: ConversationId }): ConversationView;
  /** With a template its text becomes the notes. With `gather` the agenda starts with all that waits. */
  createConversation(
    input: NewOf<ConversationContent, 'date'> & {
      readonly template: TemplateId | null;
      readonly gather: boolean;
    },
  ): ConversationView;
  saveConversation(input: SaveOf<ConversationId, ConversationContent>): ConversationView;
  startConversation(input: { readonly id: ConversationId; readonly takeBack: boolean }): ConversationView;
  /** Ticked questions without an answer become `asked`; the others stay in the queue. May be taken back with `reopen`. */
  endConversation(input: { readonly id: ConversationId; readonly reopen: boolean }): ConversationView;
  /** Writes the answer to a question on the agenda as advice from `giver`, ticks the line, and does both or neither. */
  answerItem(input: {
    readonly id: ConversationId;
    readonly item: AgendaItemId;
    readonly giver: PersonId | null;
    readonly title: string;
    readonly body: string;
    readonly followUp: LocalDate | null;
  }): ConversationView;
  setActionDone(input: {
    readonly conversation: ConversationId;
    readonly action: ActionId;
    readonly done: boolean;
  }): void;
}
