import type { AgendaItem, AgendaSubject, Conversation } from './conversation';
import type { AgendaItemId, EntryId } from './ids';

/** Lines on one agenda; what is gathered beyond it stays in the queue. */
export const agendaLimit = 1000;

/** What makes two lines the same; `null` for a point, which may be said twice. */
export function subjectKey(subject: AgendaSubject): string | null {
  switch (subject.kind) {
    case 'question':
    case 'look-back':
      return `${subject.kind} ${subject.entry}`;
    case 'action':
      return `action ${subject.conversation} ${subject.action}`;
    case 'point':
      return null;
  }
}

/** Whether a line is for asking or saying; the others are what was promised and what to look back at. */
export function isToRaise({ kind }: AgendaSubject): boolean {
  return kind === 'question' || kind === 'point';
}

/** The keys of all that is on an agenda. */
export function subjectKeysOn(agenda: readonly AgendaItem[]): ReadonlySet<string> {
  return new Set(agenda.flatMap(item => subjectKey(item.subject) ?? []));
}

/** The questions on an agenda that were ticked. */
export function tickedQuestions(agenda: readonly AgendaItem[]): readonly EntryId[] {
  return agenda.flatMap(({ subject, ticked }) =>
    ticked && subject.kind === 'question' ? [subject.entry] : [],
  );
}

/**
 * Whether an agenda can be kept: no line and no subject is there twice, and nothing the conversation itself agreed is
 * carried to it.
 */
export function isSoundAgenda({ id, agenda }: Pick<Conversation, 'id' | 'agenda'>): boolean {
  const keys = agenda.flatMap(item => subjectKey(item.subject) ?? []);
  return (
    isDistinct(keys) &&
    isDistinct(agenda.map(item => item.id)) &&
    agenda.every(({ subject }) => subject.kind !== 'action' || subject.conversation !== id)
  );
}

/** `agenda` followed by those `subjects` that are not on it, as new unticked lines, up to the limit. */
export function withSubjects(
  agenda: readonly AgendaItem[],
  subjects: readonly AgendaSubject[],
  newItemId: () => AgendaItemId,
): readonly AgendaItem[] {
  const known = new Set(subjectKeysOn(agenda));
  const added: AgendaItem[] = [];
  for (const subject of subjects) {
    const key = subjectKey(subject);
    if (key !== null && known.has(key)) continue;
    if (agenda.length + added.length >= agendaLimit) break;
    if (key !== null) known.add(key);
    added.push({ id: newItemId(), subject, ticked: false });
  }
  return [...agenda, ...added];
}

function isDistinct(values: readonly string[]): boolean {
  return new Set(values).size === values.length;
}
