import type { FormatLabels } from '../../../../../electron/core/sharing/formats';
import { words } from '../../../../../shared/messages/en-GB/words';

/** Labels as the app may give them. */
export const labels: FormatLabels = {
  language: 'en-GB',
  kind: words.kind,
  status: words.status,
  people: { question: 'People', advice: 'From', practice: 'Seen with', reflection: 'People' },
  outcome: {
    question: 'Decided',
    advice: 'What came of it',
    practice: 'What came of it',
    reflection: 'What came of it',
  },
  facts: {
    kind: 'Kind',
    status: 'State',
    date: 'Date',
    seenAt: 'Seen at',
    themes: 'Themes',
    tags: 'Tags',
    answers: 'Answers',
    attachments: 'Attachments',
  },
  untitled: 'Untitled',
  notIncluded: '(not included)',
  lists: {
    questions: 'Questions',
    actions: 'Actions',
    question: 'Question',
    text: 'Text',
    answeredBy: 'Answered by',
    action: 'Action',
    done: 'Done',
    yes: 'yes',
    no: 'no',
    from: 'From',
  },
};
