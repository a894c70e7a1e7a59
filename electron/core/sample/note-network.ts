import type { CircleKey, PersonKey, SchoolKey } from './sample-people';

/** What a note has to do with people, schools and conversations beside what is written in it. */
export type NoteNetwork = {
  /** Whom a question waits for, beside those it names. */
  readonly waitsFor?: readonly (PersonKey | CircleKey)[];
  /** What came of it, or what was decided. */
  readonly outcome?: string;
  /** Days before today. */
  readonly thanked?: number;
  readonly seenAt?: SchoolKey;
  readonly ownerAgrees?: true;
  /** Key of the conversation it came from. */
  readonly conversation?: string;
};

/** By the key of the note. */
export const noteNetwork: Readonly<Record<string, NoteNetwork>> = {
  'long-serving-ta': { waitsFor: ['jo', 'david'] },
  newsletter: { waitsFor: ['jo'] },
  'thank-staff': { waitsFor: ['jo', 'cohort'] },
  supply: { waitsFor: ['partnership'] },
  'own-mistakes': { waitsFor: ['jo', 'cohort'] },
  'door-shut': { outcome: 'Shut, Tuesdays and Thursdays, with a sign that says when it opens.' },
  'staff-meeting-length': { outcome: 'Fifty minutes, one thing, chairs put away by five.' },
  'first-day-call': { conversation: 'call-mary' },
  'ring-home': { conversation: 'call-mary' },
  'senco-thursdays': { outcome: 'It worked. Hannah has met every family she meant to meet.' },
  'door-time': { outcome: 'Kept it. The only person who knocked was Len, to ask whether I was all right.' },
  'after-eight': { outcome: 'Four calls, three cups of tea, one apology (mine).', thanked: 74 },
  'budget-bottom': { outcome: 'We read it out loud on the first Monday.', thanked: 160 },
  'first-hundred': {
    outcome: 'Len asks “what’s the story, then?” before every staff meeting.',
    thanked: 168,
  },
  'walk-the-gate': { outcome: 'It took four weeks, and it was about the bins.', thanked: 91 },
  'praise-postcards': { outcome: 'I ring one family on the way home instead.' },
  'one-page-plan': { outcome: 'Ours is on the back of the staff toilet door.', thanked: 140 },
  sleep: { outcome: 'I have only woken at four on governors’ nights.', thanked: 9 },
  'hand-over': { conversation: 'mentor-autumn' },
  'reading-corner': { seenAt: 'fellside', ownerAgrees: true },
  'wet-play': { seenAt: 'fellside' },
  'governors-walk': { seenAt: 'northgate', ownerAgrees: true },
  'kitchen-table': { seenAt: 'northgate', ownerAgrees: true },
  'staffroom-board': { seenAt: 'northgate' },
  'pupil-guides': { seenAt: 'oyelaran', ownerAgrees: true },
  'silent-corridor': { outcome: 'We kept the line on the floor at the fire door.' },
  'mary-visit': { conversation: 'visit-mary' },
  coaching: { conversation: 'coaching-david' },
  partnership: { conversation: 'partnership-here' },
};
