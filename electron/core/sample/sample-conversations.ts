import type { ConversationKind, HelpDirection } from '../../../shared/domain/conversation';
import type { LocalTime } from '../../../shared/domain/time';
import { lines } from './sample-note';
import type { CircleKey, PersonKey, SchoolKey } from './sample-people';

/** A promise of the sample; days count from today, negative ones are past. */
export type SampleAction = {
  readonly text: string;
  readonly owner: PersonKey | 'me' | 'circle';
  readonly dueIn?: number;
  /** It is done. */
  readonly doneIn?: number;
};

/** One conversation of the sample, dated by its distance from today. */
export type SampleConversation = {
  readonly key: string;
  readonly kind: ConversationKind;
  /** Days from today; negative ones were held. */
  readonly inDays: number;
  readonly time?: LocalTime;
  readonly minutes?: number;
  readonly title?: string;
  readonly people?: readonly PersonKey[];
  readonly circle?: CircleKey;
  readonly place?: SchoolKey;
  readonly help?: HelpDirection;
  /** Keys of questions, ticked when it was held. */
  readonly questions?: readonly string[];
  /** Keys of advice or practice to look back at. */
  readonly lookBack?: readonly string[];
  readonly points?: readonly string[];
  readonly notes?: string;
  readonly actions?: readonly SampleAction[];
};

export const sampleConversations: readonly SampleConversation[] = [
  {
    key: 'visit-jo',
    kind: 'visit',
    inDays: 1,
    time: '09:30',
    minutes: 120,
    people: ['jo'],
    place: 'fellside',
    questions: [
      'reading-volunteers',
      'two-year-groups',
      'supply',
      'long-serving-ta',
      'newsletter',
      'thank-staff',
      'own-mistakes',
    ],
    lookBack: ['reading-corner', 'governor-questions'],
    points: ['Hand over the lamp bulb'],
  },
  {
    key: 'coaching-next',
    kind: 'coaching',
    inDays: 8,
    time: '16:15',
    minutes: 60,
    people: ['david'],
  },
  {
    key: 'cohort-next',
    kind: 'meeting',
    inDays: 13,
    time: '13:00',
    minutes: 180,
    title: 'Spring cohort day',
    circle: 'cohort',
  },
  {
    key: 'partnership-next',
    kind: 'meeting',
    inDays: 22,
    time: '15:45',
    minutes: 90,
    circle: 'partnership',
    place: 'northgate',
  },
  {
    key: 'call-mary',
    kind: 'call',
    inDays: -9,
    time: '16:10',
    minutes: 20,
    people: ['mary'],
    help: 'received',
    questions: ['first-day-call'],
    notes: lines('She had the script in her pocket. Of course she did.'),
    actions: [
      { text: 'Tell her how the first two weeks went', owner: 'me', dueIn: 5 },
      { text: 'Send me the four sentences as Angela says them', owner: 'mary', dueIn: -2 },
    ],
  },
  {
    key: 'mentor-autumn',
    kind: 'coaching',
    inDays: -13,
    time: '16:15',
    minutes: 60,
    people: ['david'],
    help: 'received',
    notes: lines(
      '## Goal',
      '',
      'That Priya runs something I would usually run.',
      '',
      '## Way forward',
      '',
      'The next one. I sit at the side.',
    ),
    actions: [{ text: 'Ask Priya which meeting she would change first', owner: 'me', dueIn: 1 }],
  },
  {
    key: 'amina-call',
    kind: 'call',
    inDays: -20,
    time: '17:00',
    minutes: 30,
    people: ['amina'],
    help: 'given',
    notes: 'Her first exclusion. I listened, mostly. Told her about the card with four sentences.\n',
    actions: [
      { text: 'Ask Amina how the meeting with the family went', owner: 'me', dueIn: -12, doneIn: -11 },
    ],
  },
  {
    key: 'partnership-here',
    kind: 'meeting',
    inDays: -65,
    time: '15:45',
    minutes: 120,
    people: ['mary', 'jo', 'sian'],
    circle: 'partnership',
    place: 'larkdale',
    help: 'both',
    notes: lines('Reviews: warm, thorough, and not one hard sentence. Flapjack: excellent.'),
    actions: [
      { text: 'One hard question each, in writing, before the next round', owner: 'circle', dueIn: 22 },
    ],
  },
  {
    key: 'coaching-david',
    kind: 'coaching',
    inDays: -76,
    time: '16:00',
    minutes: 60,
    people: ['david'],
    help: 'received',
    actions: [{ text: 'One planned day out a month', owner: 'me', dueIn: -40, doneIn: -44 }],
  },
  {
    key: 'visit-mary',
    kind: 'visit',
    inDays: -91,
    time: '09:00',
    minutes: 240,
    people: ['mary'],
    place: 'northgate',
    help: 'received',
    notes: lines('Came for attendance. Looked at doors.'),
  },
  {
    key: 'tom-visit',
    kind: 'visit',
    inDays: -110,
    time: '10:00',
    minutes: 90,
    people: ['tom'],
    help: 'given',
    notes: 'Walked his site with him before his governors did. He found a cupboard too.\n',
  },
  {
    key: 'cohort-first',
    kind: 'meeting',
    inDays: -176,
    time: '13:00',
    minutes: 180,
    circle: 'cohort',
    people: ['amina', 'tom'],
    help: 'both',
    questions: ['budget-first'],
  },
];
