/** What is written into a note that is taken in. */
export const takenEntry = {
  seenAt: 'Seen at {place}.',
} as const;
