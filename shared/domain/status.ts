/** The four kinds of entry and the life each of them has (product.md, "Life of an entry"). */
export const kinds = ['question', 'advice', 'practice', 'reflection'] as const;
export type Kind = (typeof kinds)[number];

/** The statuses of each kind in the order an entry lives through them. A reflection has none. */
export const statusesOf = {
  question: ['open', 'asked', 'answered', 'settled'],
  advice: ['received', 'trying', 'kept', 'adapted', 'set-aside'],
  practice: ['seen', 'trying-here', 'embedded', 'not-for-us'],
  reflection: [],
} as const satisfies Record<Kind, readonly string[]>;

export type QuestionStatus = (typeof statusesOf.question)[number];
export type AdviceStatus = (typeof statusesOf.advice)[number];
export type PracticeStatus = (typeof statusesOf.practice)[number];
export type Status = QuestionStatus | AdviceStatus | PracticeStatus;

export const allStatuses: readonly Status[] = [
  ...statusesOf.question,
  ...statusesOf.advice,
  ...statusesOf.practice,
];

/** The status a new entry of this kind starts with; `null` for a reflection. */
export function firstStatus(kind: Kind): Status | null {
  return statusesOf[kind][0] ?? null;
}

/** Whether `status` belongs to `kind`. A reflection only fits `null`, the others never do. */
export function statusFits(kind: Kind, status: Status | null): boolean {
  const allowed: readonly Status[] = statusesOf[kind];
  return status === null ? allowed.length === 0 : allowed.includes(status);
}
