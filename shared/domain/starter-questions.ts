import { asId, type ThemeId } from './ids';

export const starterCollections = [
  'first-weeks',
  'first-visit',
  'first-governors',
  'attendance',
  'safeguarding-systems',
  'staff',
  'budget',
  'families',
  'inspection',
] as const;
/** When or for what a starter question is useful. */
export type StarterCollection = (typeof starterCollections)[number];

/** A question worth asking somebody who has done the job longer. */
export type StarterQuestion = {
  /** Never changes, so that what was added once can be recognised. */
  readonly id: string;
  readonly collection: StarterCollection;
  readonly theme: ThemeId;
  readonly text: string;
};

/** By the slug of a theme (see `defaultThemes`), then by a slug of its own. */
type ByTheme = Readonly<Record<string, Readonly<Record<string, string>>>>;

const library: Readonly<Record<StarterCollection, ByTheme>> = {
  'first-weeks': {
    'shared-values': {
      'first-assembly': 'What did you say in your first assembly, and what would you say now?',
      'keep-and-stop': 'What did you keep from the head before you, and what did you quietly stop?',
      'first-letter': 'May I see the first letter you sent home?',
    },
    'knowing-our-context': {
      'walk-first': 'Which part of the school did you walk first each morning, and what did it tell you?',
      'who-to-listen-to': 'Whom did you listen to in your first month that nobody had told you to?',
    },
    'challenge-and-support': {
      'leave-alone': 'What did you change too early that you wish you had left alone for a year?',
    },
    'building-capacity': {
      'first-hundred-days': 'How did you keep one evening a week for yourself in the first hundred days?',
      'deputy-hopes': 'How did you start well with a deputy who had hoped for the job?',
    },
    'how-we-hold-together': {
      'keys-and-codes': 'Who holds the keys, the codes and the passwords, and where is that written down?',
      'whom-to-ring': 'Whom do you ring first, about what, and at what hour do you stop?',
    },
  },
  'first-visit': {
    'shared-values': {
      'corridor-values': 'Where in your corridors could I see what you believe without reading a poster?',
    },
    'knowing-our-context': {
      'why-it-works-here': 'What is it about this place that makes it work here, and might not hold at mine?',
      'pupils-show-me': 'Could two of your pupils show me round, and what will they be proudest of?',
      'before-the-photos': 'What did this look like before it worked?',
    },
    'challenge-and-support': {
      'would-not-copy': 'What would you tell me not to copy?',
      'next-problem': 'What are you stuck on at the moment, and could I be of any use?',
    },
    'building-capacity': {
      'use-of-space': 'Which room or corner earned its keep once you used it differently?',
      'what-it-cost': 'What did it really take: hours, money, training and goodwill?',
    },
    'how-we-hold-together': {
      'who-runs-it': 'Who keeps this going on a day when you are out of school?',
      'may-i-share': 'What of today may I tell my own staff, and what is for my ears only?',
    },
  },
  'first-governors': {
    'shared-values': {
      'what-they-hope': 'What did your governors hope for when they chose you, and did you ask them?',
    },
    'knowing-our-context': {
      'bad-news-early': 'How do you bring governors bad news before it becomes a surprise?',
      'figures-on-a-page': 'Which figures go on your one page for governors, and which did you drop?',
    },
    'challenge-and-support': {
      'good-challenge': 'What is the best question a governor ever asked you?',
      'own-appraisal': 'How do you prepare for your own appraisal so that it helps you?',
    },
    'building-capacity': {
      'governor-visits': 'How do you make a governor’s visit useful to the teacher whose room it is?',
    },
    'how-we-hold-together': {
      'chair-rhythm': 'How often do you and your chair speak, and what never waits for the next meeting?',
      'report-length': 'How long is your report, who reads it first, and when does it go out?',
      'what-is-mine': 'How do you tell what is theirs to decide and what is yours?',
      'clerk-help': 'What does a good clerk take off your desk?',
    },
  },
  attendance: {
    'shared-values': {
      'words-at-the-gate': 'What do you say at the gate to a child who is late for the third time this week?',
    },
    'knowing-our-context': {
      'who-knows-by-ten': 'How do you know by ten o’clock who is missing and who has been rung?',
      'pattern-first': 'Which pattern do you look for first: a day, a year group, a street, a lesson?',
      'what-children-say': 'What did children tell you about staying away that the figures did not?',
    },
    'challenge-and-support': {
      'first-call': 'What does a good first-day call sound like, and who makes it?',
      'moved-the-figure': 'What moved attendance at your school, and what only looked as if it would?',
      'coming-back': 'How do you make the first morning back easy after a long time away?',
    },
    'building-capacity': {
      'tutors-part': 'What can every class teacher do about attendance in under a minute a day?',
    },
    'how-we-hold-together': {
      'registers-on-time': 'How did you get every register in on time without nagging?',
      'when-to-bring-in-others': 'At what point do you bring in others, and how do you tell the family?',
    },
  },
  'safeguarding-systems': {
    'shared-values': {
      'everyone-notices': 'How do you keep everyone noticing, the cook and the supply teacher too?',
    },
    'knowing-our-context': {
      'quiet-categories': 'Which kind of worry do you hear about least, and have you asked why?',
      'local-picture': 'Who tells you what is happening outside school that our children may meet?',
    },
    'challenge-and-support': {
      'test-the-system': 'How do you test your safeguarding system when nothing has gone wrong?',
      'supervision-for-lead': 'Who looks after the person who carries the safeguarding work?',
    },
    'building-capacity': {
      'cover-for-lead': 'Who stands in when your safeguarding lead is ill, and have they practised?',
      'training-that-stays': 'Which safeguarding training did staff still talk about a term later?',
    },
    'how-we-hold-together': {
      'central-record-check': 'Who checks the single central record, how often, and who checks the checker?',
      'handing-over-files': 'How do you make sure a file arrives when a child changes school?',
      'link-governor': 'What does your safeguarding governor look at on a visit?',
    },
  },
  staff: {
    'shared-values': {
      'staffroom-mood': 'How do you find out what the staffroom really thinks?',
      'saying-thank-you': 'How do you thank people so that it means something?',
    },
    'knowing-our-context': {
      'workload-truth': 'What did you take away from teachers’ work that nobody has missed?',
    },
    'challenge-and-support': {
      'hard-conversation': 'How do you begin a conversation you have been putting off?',
      'support-plan': 'When did support work for a struggling teacher, and how soon did you know?',
      'no-grades': 'How do you talk about a lesson you have seen without grading it?',
    },
    'building-capacity': {
      'first-appointment': 'What do you ask at interview that shows you the person?',
      'middle-leader': 'How did you grow a middle leader who did not think they were one?',
      'send-time': 'How much time does your SENCO have, and what did you give up to find it?',
      'absence-return': 'What do you say to somebody on their first day back from a long absence?',
    },
    'how-we-hold-together': {
      'unions-early': 'When do you ring the union representative, and what made that easy?',
    },
  },
  budget: {
    'shared-values': {
      'what-money-says': 'If I read only your budget, what would I think you care about?',
    },
    'knowing-our-context': {
      'numbers-ahead': 'How far ahead can you trust your pupil numbers, and what do you do about the rest?',
      'grant-that-works': 'What do you spend extra funding on that you can show works?',
    },
    'challenge-and-support': {
      'first-cut': 'What did you cut first, and would you do it in that order again?',
      'inherited-deficit': 'How did you tell people about a deficit you had inherited?',
    },
    'building-capacity': {
      'staffing-shape': 'How do you plan the shape of staffing before spring makes you choose?',
      'premises-surprises': 'Which premises job costs most when it is left, and who warns you in time?',
    },
    'how-we-hold-together': {
      'business-manager-hour': 'What do you and your business manager go through together each week?',
      'read-the-page': 'Which three lines of the monthly report do you read first?',
      'share-a-cost': 'What do you buy, share or lend together with other schools?',
    },
  },
  families: {
    'shared-values': {
      'at-the-gate': 'What do families learn about the school from how you stand at the gate?',
    },
    'knowing-our-context': {
      'parents-who-stay-away': 'How did you reach the parents who had given up on school?',
      'community-i-do-not-live-in': 'How did you come to know a community you do not live in?',
      'words-at-home': 'How do you write to families who read little English, or little time?',
    },
    'challenge-and-support': {
      'complaint-campaign': 'What stopped a complaint from turning into a campaign?',
      'online-storm': 'What did you do, and not do, when the parents’ group chat caught fire?',
      'angry-in-reception': 'What do you say first to an angry parent in reception?',
    },
    'building-capacity': {
      'staff-and-parents': 'How did you help new teachers with their first difficult parents’ evening?',
    },
    'how-we-hold-together': {
      'door-open-when': 'When is your door open to parents, and who is there when it is not you?',
      'parents-voice': 'Which group of parents gives you honest advice, and how did it start?',
    },
  },
  inspection: {
    'shared-values': {
      'same-school-that-day': 'How do you keep it the same school on the day as on any other?',
    },
    'knowing-our-context': {
      'honest-page': 'How do you write a self-evaluation that is honest about the weak part?',
      'old-report': 'What did you still find true in the last report after a year in the job?',
    },
    'challenge-and-support': {
      'first-call-inspector': 'What do you wish you had said in the first call with the lead inspector?',
      'rehearse-gently': 'How do you let subject leaders practise without frightening them?',
      'after-the-verdict': 'What did you do the week after, whatever the outcome was?',
    },
    'building-capacity': {
      'everyones-part': 'Who besides you can tell the story of the school, and have they ever had to?',
    },
    'how-we-hold-together': {
      'papers-ready': 'Which papers do you always keep ready, and who keeps them so?',
      'governors-that-day': 'How did your governors get ready to be asked on their own?',
      'who-looks-after-you': 'Whom did you ring on the evening in between?',
    },
  },
};

/** All starter questions, collection by collection. */
export const starterQuestions: readonly StarterQuestion[] = starterCollections.flatMap(collection =>
  Object.entries(library[collection]).flatMap(([theme, texts]) =>
    Object.entries(texts).map(([slug, text]) => ({
      id: `${collection}-${slug}`,
      collection,
      theme: asId.theme(theme),
      text,
    })),
  ),
);
