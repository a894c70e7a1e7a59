import { type CircleContent, newCircle } from '../../../shared/domain/circle';
import { asId } from '../../../shared/domain/ids';
import { newPerson, type PersonContent } from '../../../shared/domain/person';
import { newSchool, type SchoolContent } from '../../../shared/domain/school';
import {
  capacity,
  challenge,
  cohort,
  context,
  david,
  jo,
  lines,
  mary,
  partnership,
  together,
  values,
} from './sample-note';

/** The schools of the sample, by the key others name them by. */
export const sampleSchools = {
  larkdale: {
    ...newSchool,
    name: 'Larkdale Primary',
    phase: 'primary',
    pupils: 196,
    area: 'A village with a bus twice an hour and an opinion about it',
    intake: 'Farm, estate and the new houses by the bypass, in equal parts',
    knownFor: 'A fish tank in the only corridor',
    notes: 'Mine.\n',
  },
  northgate: {
    ...newSchool,
    name: 'Northgate Primary',
    phase: 'primary',
    pupils: 412,
    area: 'Edge of town, between the hospital and the ring road',
    intake: 'Thirty-one languages; many families work shifts',
    knownFor: 'Attendance: every family rung by ten',
    notes: lines('Ask for Angela at the desk, not the bell.', '', 'Parking behind the church hall.'),
  },
  fellside: {
    ...newSchool,
    name: 'Fellside Infants',
    phase: 'infant',
    pupils: 88,
    area: 'Top of the dale; snowed in twice last winter',
    intake: 'Small numbers, so two years in one room since she came',
    knownFor: 'Mixed-age classes that work, and diggers',
    notes: 'The gate sticks. Lift, then push.\n',
  },
  oyelaran: {
    ...newSchool,
    name: 'St Brannoc’s Academy',
    phase: 'all-through',
    pupils: 1240,
    area: 'The middle of the city',
    intake: 'Nursery to eighteen',
    knownFor: 'Children show visitors round',
  },
} as const satisfies Readonly<Record<string, SchoolContent>>;

export type SchoolKey = keyof typeof sampleSchools;

type SamplePerson = Omit<PersonContent, 'school'> & { readonly school: SchoolKey | null };

/** The people of the sample. Everybody is invented. */
export const samplePeople = {
  mary: {
    ...newPerson,
    name: mary,
    alsoKnownAs: ['Mary'],
    connection: 'partner-head',
    role: 'Headteacher',
    school: 'northgate',
    emails: ['mary@northgate.example'],
    phones: ['01632 960017'],
    goodFor: [asId.theme(context), asId.theme(challenge)],
    notes: lines(
      'Best rung between four and half past, when she walks to the car.',
      '',
      'Takes her tea black and her data raw.',
    ),
  },
  david: {
    ...newPerson,
    name: david,
    alsoKnownAs: ['David'],
    connection: 'mentor',
    role: 'Executive head, and my mentor',
    school: 'oyelaran',
    emails: ['d.oyelaran@brannoc.example'],
    phones: ['01632 960044'],
    goodFor: [asId.theme(capacity), asId.theme(challenge)],
    notes: 'Asks one question and waits. Bring the page, not the folder.\n',
  },
  jo: {
    ...newPerson,
    name: jo,
    alsoKnownAs: ['Jo'],
    connection: 'partner-head',
    role: 'Headteacher, and teaches two days',
    school: 'fellside',
    emails: ['head@fellside.example'],
    phones: ['01632 960102'],
    goodFor: [asId.theme(values), asId.theme(capacity)],
    notes: 'Never on a Wednesday: swimming.\n',
  },
  priya: {
    ...newPerson,
    name: 'Priya Nair',
    alsoKnownAs: ['Priya'],
    connection: 'colleague',
    role: 'Deputy head',
    school: 'larkdale',
    goodFor: [asId.theme(capacity)],
  },
  amina: {
    ...newPerson,
    name: 'Amina Yusuf',
    connection: 'cohort-peer',
    role: 'Headteacher, first year',
    school: null,
    goodFor: [asId.theme(together)],
    notes: 'Started the same week as me. We compare bins.\n',
  },
  tom: {
    ...newPerson,
    name: 'Tom Brackenbury',
    connection: 'cohort-peer',
    role: 'Acting head',
    school: null,
  },
  sian: {
    ...newPerson,
    name: 'Siân Pritchard',
    connection: 'adviser',
    role: 'Partnership adviser',
    school: null,
    phones: ['01632 960188'],
    goodFor: [asId.theme(together)],
  },
} as const satisfies Readonly<Record<string, SamplePerson>>;

export type PersonKey = keyof typeof samplePeople;

type SampleCircle = Omit<CircleContent, 'members'> & {
  readonly members: readonly (readonly [PersonKey, CircleContent['members'][number]['role']])[];
};

export const sampleCircles = {
  cohort: {
    ...newCircle,
    name: cohort,
    kind: 'cohort',
    members: [
      ['david', 'adviser'],
      ['amina', 'member'],
      ['tom', 'member'],
    ],
    rhythm: 'termly',
    agreement: lines(
      '- What is said in the room stays in the room.',
      '- Nobody gives advice before they have asked a question.',
      '- We ring each other once between meetings.',
    ),
    notes: '',
  },
  partnership: {
    ...newCircle,
    name: partnership,
    kind: 'partnership',
    members: [
      ['mary', 'chair'],
      ['sian', 'coordinator'],
      ['jo', 'member'],
      ['david', 'member'],
    ],
    rhythm: 'half-termly',
    agreement: lines(
      '- Tech follows maintenance: nothing new until somebody has said who looks after it.',
      '- The true thing is said in the room, not in the car park.',
      '- A visit is asked for, never announced.',
    ),
    notes: 'Four schools. It rotates who bakes.\n',
  },
} as const satisfies Readonly<Record<string, SampleCircle>>;

export type CircleKey = keyof typeof sampleCircles;
