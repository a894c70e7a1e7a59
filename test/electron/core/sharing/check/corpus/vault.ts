import type {
  KnownNames,
  KnownPerson,
  KnownSchool,
} from '../../../../../../electron/core/sharing/check/known-names';
import { asId } from '../../../../../../shared/domain/ids';

/** Somebody of the invented journal, and how she is written: the shapes were set down by hand, one by one. */
type Invented = {
  readonly name: string;
  readonly also?: readonly string[];
  readonly shapes: readonly string[];
};

export const inventedPeople: readonly Invented[] = [
  {
    name: 'Mary Postlethwaite-Cunningham',
    also: ['Mrs P'],
    shapes: [
      'Mary Postlethwaite-Cunningham',
      'Mary',
      'Postlethwaite-Cunningham',
      'Postlethwaite Cunningham',
      'Mrs P',
      'Mrs P-C',
      'MPC',
      'M.P.C.',
      'Mary P-C',
      'Mary’s',
      'Mrs Postlethwaite-Cunningham’s',
      'POSTLETHWAITE',
    ],
  },
  {
    name: 'David Oyelaran',
    shapes: [
      'David Oyelaran',
      'David',
      'Oyelaran',
      'Dave',
      'Mr Oyelaran',
      'D. Oyelaran',
      'Oyelaran, David',
      'Mr O',
      'DO’s',
      'the Oyelarans',
      'david oyelaran',
      'Dave Oyelaran',
    ],
  },
  {
    name: 'Siân ap Rhys',
    shapes: ['Siân ap Rhys', 'Sian ap Rhys', 'Siân', 'Sian', 'SIAN', 'Siân’s', 'Sia\u0302n'],
  },
  {
    name: 'Zoë Whitcombe',
    also: ['Zo'],
    shapes: ['Zoë', 'Zoe', 'Zoe Whitcombe', 'Whitcombe', 'Ms Whitcombe', 'ZW', 'Zoë’s', 'Zo', 'Zoe W'],
  },
  {
    name: 'Seán O’Neill-Brady',
    shapes: [
      'Seán O’Neill-Brady',
      "Sean O'Neill-Brady",
      'Sean O Neill Brady',
      'O’Neill-Brady',
      'Mr O‘Neill‑Brady',
      'Seán',
      'SEAN O’NEILL-BRADY',
      'Brady',
    ],
  },
  {
    name: 'Elizabeth Hartley',
    also: ['Lizzie'],
    shapes: [
      'Elizabeth Hartley',
      'Hartley',
      'Mrs Hartley',
      'Hartley’s',
      'the Hartleys',
      'Hartleys’',
      'Mrs H',
      'EH',
      'E.H.',
      'Liz',
      'Lizzie',
      'Beth Hartley',
      'Hartley, Elizabeth',
      'E Hartley',
      'hartley',
      'Eliza\u200bbeth',
    ],
  },
  {
    name: 'Fergus MacLeod',
    shapes: [
      'Fergus MacLeod',
      'Fergus Macleod',
      'Mac Leod',
      'McLeod',
      'MacLeod’s',
      'Fergus',
      'Mr MacLeod',
      'FM',
    ],
  },
  {
    name: 'Jaap van Dijk',
    shapes: ['Jaap van Dijk', 'van Dijk', 'Dijk', 'Jaap', 'Mr van Dijk', 'Jaap van Dijk’s'],
  },
  {
    name: 'Harpreet Kaur Sandhu',
    shapes: ['Harpreet Kaur Sandhu', 'Harpreet', 'Harpreet Kaur', 'Sandhu', 'Mrs Sandhu', 'HKS', 'HS'],
  },
  {
    name: 'Mohammed Iqbal',
    also: ['Mo'],
    shapes: ['Mohammed Iqbal', 'Mo', 'Mo Iqbal', 'Iqbal', 'Mr Iqbal', 'Muhammad Iqbal', 'Mohammed’s', 'MI'],
  },
  {
    name: 'Grace Bell',
    shapes: ['Grace Bell', 'Mrs Bell', 'Grace Bell’s', 'Ms Grace Bell', 'G. Bell', 'Grace'],
  },
  { name: 'Sue Ackroyd', shapes: ['Sue', 'Sue Ackroyd', 'Ackroyd', 'Mrs Ackroyd', 'Sue’s'] },
  { name: 'Tom Dunnett', shapes: ['Tom', 'Tom Dunnett', 'Dunnett', 'Mr Dunnett', 'Tom’s'] },
  { name: 'Will Reed', shapes: ['Will Reed', 'Mr Reed', 'Will Reed’s', 'W. Reed', 'W Reed', 'Reed’s'] },
  {
    name: 'Rev Thomas St John',
    shapes: [
      'Thomas St John',
      'Rev St John',
      'Tom St John',
      'Thomas',
      'Thomas’s',
      'Thomas’',
      'Saint John',
      'TSJ',
    ],
  },
  {
    name: 'James Thwaite',
    shapes: [
      'James Thwaite',
      'Thwaite',
      'Jim Thwaite',
      'Jamie',
      'James’',
      'James’s',
      'Mr Thwaite',
      'JT',
      'J T',
      'J.T.',
      'james thwaite',
    ],
  },
  {
    name: 'Catherine Llewellyn',
    shapes: ['Catherine Llewellyn', 'Cat Llewellyn', 'Kate', 'Llewellyn', 'Mrs L', 'CL', 'Cathy'],
  },
  {
    name: 'Agnieszka Wójcik',
    shapes: ['Agnieszka Wójcik', 'Agnieszka Wojcik', 'Wójcik', 'Wojcik', 'Pani Wojcik', 'Agnieszka', 'AW'],
  },
  { name: 'Mrs Pell', shapes: ['Mrs Pell', 'Mrs Pell’s', 'Pell'] },
  {
    name: 'Ngozi Okonkwo',
    shapes: ['Ngozi Okonkwo', 'Ngozi', 'Okonkwo', 'Dr Okonkwo', 'NO’s', 'okonkwo', 'ngozi'],
  },
  {
    name: 'Alfred Green',
    also: ['Alfie'],
    shapes: ['Alfred Green', 'Alfie Green', 'Alfie', 'Mr Green', 'Alfred'],
  },
  {
    name: 'Ishbel Farquharson',
    shapes: [
      'Ishbel Farquharson',
      'Ishbel',
      'Farquharson',
      'Mrs Farquharson',
      '@[Ishbel Farquharson]',
      '@Ishbel',
      '#IshbelFarquharson',
      '**Ishbel** Farquharson',
      'Ishbel&nbsp;Farquharson',
      'IF’s',
    ],
  },
];

export const inventedSchools: readonly Invented[] = [
  {
    name: 'Larkdale Primary',
    shapes: ['Larkdale Primary', 'Larkdale', 'Larkdale’s', 'Larkdale Primary School', 'larkdale'],
  },
  {
    name: 'St Brannoc’s Academy',
    shapes: [
      'St Brannoc’s Academy',
      'St Brannoc’s',
      'St Brannocs',
      'Saint Brannoc’s',
      'St. Brannoc’s',
      'SBA',
      'st brannoc’s',
    ],
  },
  {
    name: 'Hill Top Primary School',
    also: ['the Hilltop'],
    shapes: ['Hill Top Primary School', 'Hill Top', 'Hilltop', 'HTPS', 'Hill Top Primary', 'Hill Top’s'],
  },
  {
    name: 'Northgate CofE Primary',
    shapes: [
      'Northgate CofE Primary',
      'Northgate',
      'Northgate C of E Primary',
      'Northgate Church of England Primary',
      'Northgate’s',
      'NORTHGATE',
    ],
  },
  { name: 'Ysgol Maes-y-Coed', shapes: ['Ysgol Maes-y-Coed', 'Maes-y-Coed', 'Maes y Coed'] },
  {
    name: 'Oakenshaw Catholic High School',
    shapes: ['Oakenshaw', 'Oakenshaw High', 'Oakenshaw Catholic High School', 'OCHS'],
  },
];

function person({ name, also = [] }: Invented, index: number): KnownPerson {
  return { id: asId.person(`person-${index}`), name, alsoKnownAs: also, emails: [], phones: [] };
}

function school({ name, also = [] }: Invented, index: number): KnownSchool {
  return { id: asId.school(`school-${index}`), name, alsoKnownAs: also };
}

export const inventedVault: KnownNames = {
  people: inventedPeople.map(person),
  schools: inventedSchools.map(school),
  ordinary: [],
  pseudonyms: [],
};
