import type { ActionId, AgendaItemId, CircleId, ConversationId, EntryId, PersonId, SchoolId } from './ids';
import type { Stamped } from './person';
import type { Instant, LocalDate, LocalTime } from './time';

export const conversationKinds = ['visit', 'call', 'meeting', 'coaching'] as const;
export type ConversationKind = (typeof conversationKinds)[number];

export const helpDirections = ['none', 'received', 'given', 'both'] as const;
/** Who was helped by a conversation, as the head sees it. */
export type HelpDirection = (typeof helpDirections)[number];

/** What one line of an agenda is about. */
export type AgendaSubject =
  | { readonly kind: 'question'; readonly entry: EntryId }
  /** Advice or practice to come back to: what came of it, and thanks. */
  | { readonly kind: 'look-back'; readonly entry: EntryId }
  /** Something agreed in an earlier conversation. */
  | { readonly kind: 'action'; readonly conversation: ConversationId; readonly action: ActionId }
  | { readonly kind: 'point'; readonly text: string };

export type AgendaItem = {
  readonly id: AgendaItemId;
  readonly subject: AgendaSubject;
  /** It came up. A question that was ticked and has no answer yet is `asked` once the conversation ends. */
  readonly ticked: boolean;
};

export type ActionOwner =
  | { readonly kind: 'me' }
  | { readonly kind: 'person'; readonly person: PersonId }
  | { readonly kind: 'circle' };

/** Something somebody said they would do. */
export type Action = {
  readonly id: ActionId;
  readonly text: string;
  readonly owner: ActionOwner;
  readonly due: LocalDate | null;
  readonly doneOn: LocalDate | null;
};

/** What the head plans and writes. */
export type ConversationContent = {
  readonly kind: ConversationKind;
  /** Empty: it is named after its people or circle. */
  readonly title: string;
  /** May be empty. */
  readonly people: readonly PersonId[];
  readonly circle: CircleId | null;
  readonly place: SchoolId | null;
  readonly date: LocalDate;
  /** On the clock of the place where it happens; `null` when only the day is known. */
  readonly time: LocalTime | null;
  /** How long it is meant to take. */
  readonly minutes: number | null;
  readonly help: HelpDirection;
  readonly agenda: readonly AgendaItem[];
  /** Markdown. */
  readonly notes: string;
  readonly actions: readonly Action[];
};

/** A visit, call, meeting or coaching session with people on a date. */
export type Conversation = ConversationContent &
  Stamped & {
    readonly id: ConversationId;
    /** When the agenda was opened as a checklist, or `null`. */
    readonly startedAt: Instant | null;
    /** When it was said to be over: what was not asked went back to the queue. */
    readonly endedAt: Instant | null;
  };

export type ConversationState = 'planned' | 'under-way' | 'held';

export function stateOf({
  startedAt,
  endedAt,
}: Pick<Conversation, 'startedAt' | 'endedAt'>): ConversationState {
  if (endedAt !== null) return 'held';
  return startedAt === null ? 'planned' : 'under-way';
}

/**
 * Whether nothing was answered or noted in a conversation since it was started, so that it can be planned again. `written`
 * counts the entries written in it. Notes and actions from before do not matter while nothing was changed after the start.
 */
export function isUntouched(
  {
    startedAt,
    updatedAt,
    agenda,
    notes,
    actions,
  }: Pick<Conversation, 'startedAt' | 'updatedAt' | 'agenda' | 'notes' | 'actions'>,
  written: number,
): boolean {
  if (written > 0 || agenda.some(({ ticked }) => ticked)) return false;
  return (notes.trim() === '' && actions.length === 0) || updatedAt === startedAt;
}

export const newConversation: Omit<ConversationContent, 'date'> = {
  kind: 'visit',
  title: '',
  people: [],
  circle: null,
  place: null,
  time: null,
  minutes: null,
  help: 'none',
  agenda: [],
  notes: '',
  actions: [],
};
