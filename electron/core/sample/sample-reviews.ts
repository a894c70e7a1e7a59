import type { ReviewStep } from '../../../shared/domain/review';
import { capacity, challenge, context, lines, together, values } from './sample-note';
import type { CircleKey, PersonKey } from './sample-people';

/** One rating of the sample: a step for each theme, why, and keys of the notes that show it. */
export type SampleRating = readonly [
  theme: string,
  step: ReviewStep | null,
  why: string,
  evidence?: readonly string[],
];

export type SampleReview = {
  readonly circle: CircleKey;
  /** Days before today. */
  readonly daysAgo: number;
  readonly by: PersonKey | 'me';
  readonly ratings: readonly SampleRating[];
  readonly agreed: string;
  readonly followUpIn?: number;
};

/** Three terms of the partnership, and how its chair saw the last of them. */
export const sampleReviews: readonly SampleReview[] = [
  {
    circle: 'partnership',
    daysAgo: 230,
    by: 'me',
    ratings: [
      [values, 'starting', 'We like each other. We have not said what for.'],
      [context, 'not-yet', 'Nobody has seen anybody else’s figures.'],
      [challenge, 'not-yet', 'Two hours of praise.'],
      [capacity, 'starting', 'One shared training day, and good sandwiches.', ['trio']],
      [together, 'starting', 'Mary holds the diary in her head.'],
    ],
    agreed: 'Show each other one figure we do not like.\n',
  },
  {
    circle: 'partnership',
    daysAgo: 128,
    by: 'me',
    ratings: [
      [values, 'secure', 'A page, written together, that fits on a fridge.', ['one-page-plan']],
      [context, 'starting', 'Attendance is on the table. Reading is not.', ['data-wall']],
      [challenge, 'not-yet', 'Still nice.'],
      [capacity, 'secure', 'The trios changed lessons in all three schools.', ['trio', 'book-first']],
      [together, 'starting', 'Siân minutes it now, which helps.'],
    ],
    agreed: 'Trios go on. Each review starts with a claim and its evidence.\n',
  },
  {
    circle: 'partnership',
    daysAgo: 24,
    by: 'me',
    ratings: [
      [values, 'secure', 'We turned down money that did not fit.'],
      [
        context,
        'secure',
        'We know each other’s families by more than postcode.',
        ['kitchen-table', 'data-wall'],
      ],
      [
        challenge,
        'starting',
        'The true thing was said, but in the car park.',
        ['partnership', 'peer-review-nice'],
      ],
      [capacity, 'secure', 'Trios in their second year.', ['trio']],
      [together, 'starting', 'Nobody is sure who decides about the supply idea.', ['supply']],
    ],
    agreed: lines(
      '- One hard question each, in writing, before the next round',
      '- Siân drafts who decides what',
    ),
    followUpIn: 22,
  },
  {
    circle: 'partnership',
    daysAgo: 21,
    by: 'mary',
    ratings: [
      [values, 'strong', 'This is what holds us.'],
      [context, 'secure', ''],
      [challenge, 'not-yet', 'You are all too kind, and so am I.', ['peer-review-nice']],
      [capacity, 'secure', ''],
      [together, 'secure', 'It works because we are four. It would not at six.'],
    ],
    agreed: '',
  },
];
