import { daysBetween, type LocalDate } from './time';

/** Gentle questions for a quiet evening; in our own words. The order never changes, so that a day keeps its prompt. */
export const prompts: readonly string[] = [
  'What went better this week than you expected, and who had a hand in it?',
  'Which conversation are you still having in your head?',
  'What did a child say to you that you would like to remember?',
  'Where in the school did you not set foot this week?',
  'What are you carrying that somebody else could carry?',
  'Who looked tired, and who asked them how they were?',
  'What did you say yes to that you wish you had slept on?',
  'What would you tell a friend who had your week?',
  'Which small thing, if it were mended, would make Mondays easier?',
  'When did you last watch a lesson with nothing to write down?',
  'What have you stopped noticing because you see it every day?',
  'Who disagreed with you kindly, and were they right?',
  'What are you waiting for permission to do?',
  'Which decision would you make differently with what you know now?',
  'What did you learn from the person who cleans the building?',
  'Whose name have you not yet learned?',
  'What is working so quietly that nobody has thanked anyone for it?',
  'Where is the school kinder than its policy says, and where is it less kind?',
  'What would your deputy say is your habit under pressure?',
  'Which family would you like to understand better?',
  'What did you protect this week, and what did it cost?',
  'If the budget doubled tomorrow, what would you still not buy?',
  'What did you promise in passing, and does it still stand?',
  'Which meeting could have been a walk?',
  'What made you laugh?',
  'What would be missed first if you were away for a month?',
  'When did you change your mind, and did you say so?',
  'Which rule do you explain most often, and is it a good one?',
  'What do you know about your school that no figure shows?',
  'Who is ready for more than you have given them?',
  'What did you see at the gate this week?',
  'Which worry turned out to be nothing?',
  'What is the kindest honest thing you have left unsaid?',
  'How did you go home today, and how would you like to go home?',
  'What did you copy from another school, and has it become yours?',
  'Where are you being patient, and where are you only putting off?',
  'What would you like to be asked by somebody who understands the job?',
  'Which part of today was the job you applied for?',
  'What did a governor ask that was worth asking?',
  'What have you got better at without noticing?',
  'Who helped you this term and does not know it yet?',
  'What did you decide not to do, and was that right?',
  'Which child would you like to see again in ten years’ time?',
  'What can wait until after the holiday?',
  'What would you keep if you had to begin again?',
  'When was the building quiet, and what did you hear?',
];

/** The prompt of a day; the same one every time that day is shown. */
export function promptFor(date: LocalDate): string {
  const days = daysBetween('2026-01-01', date);
  const at = ((days % prompts.length) + prompts.length) % prompts.length;
  return prompts[at] ?? '';
}
