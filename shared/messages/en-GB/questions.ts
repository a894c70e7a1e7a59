/** Texts of the questions waiting for somebody to answer them. */
export const questions = {
  title: 'Questions',
  summary: '{spelled} {count, plural, one {question is} other {questions are}} waiting to be asked.',
  summaryNone: 'Nothing is waiting to be asked.',
  add: 'Add',
  group: { open: 'Open', asked: 'Asked', answered: 'Answered', settled: 'Settled' },
  count: '{count, number}',
  lookAgain: 'look again {date}',
  forPeople: 'for {people}',
  more: 'See all {count, number} in the journal',
  showSettled: '{count, plural, =1 {Show the settled one} other {Show # settled}}',
  hideSettled: 'Hide settled',
  empty: 'What would you ask a head who had done this for ten years?',
  emptyNext: 'Write it above. It waits here until somebody answers it.',
} as const;
