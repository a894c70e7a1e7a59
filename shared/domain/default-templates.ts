import { asId } from './ids';
import type { Kind } from './status';
import type { Template } from './template';

/**
 * The templates the app comes with, at least one for each kind. Ids never change, so that an edited template can be put
 * back as it was. The structures are common ones (GROW; What? So what? Now what?); the words are ours.
 */
export const defaultTemplates: readonly Template[] = [
  builtIn('question-to-ask', 'question', 'Question to ask', [
    '**Who might know:** ',
    '',
    '**What I already think:** ',
    '',
    '**What I would do with the answer:** ',
  ]),
  builtIn('advice-log', 'advice', 'Advice I was given', [
    '**From, and how it came up:** ',
    '',
    '## What they said',
    '',
    '## What I will try',
    '',
    '- [ ] ',
    '',
    '## What came of it',
    '',
    '- [ ] I have told them, and thanked them',
  ]),
  builtIn('visit-note', 'practice', 'Visit note', [
    '**Where, and with whom:** ',
    '',
    '## What I asked',
    '',
    '## What I saw',
    '',
    '## What makes it work there',
    '',
    '## What would have to change here',
    '',
    '- [ ] I asked whether I may share it',
  ]),
  builtIn('short-reflection', 'reflection', 'What? So what? Now what?', [
    '## What happened',
    '',
    '## Why it matters to me',
    '',
    '## What I will do next',
  ]),
  builtIn('week-in-three', 'reflection', 'The week in three lines', [
    '**Glad of:** ',
    '',
    '**Still bothering me:** ',
    '',
    '**Next week, one thing:** ',
  ]),
  builtIn('coaching-conversation', 'reflection', 'Coaching conversation', [
    '**With:** ',
    '',
    '## Goal',
    '',
    'What would good look like?',
    '',
    '## Reality',
    '',
    'What is true now, and how do I know?',
    '',
    '## Options',
    '',
    '1. ',
    '2. ',
    '3. ',
    '',
    '## Way forward',
    '',
    '- [ ] First step, by when, and who will ask me about it: ',
  ]),
  builtIn('mentor-hour', 'reflection', 'Mentor hour', [
    '**A win, however small:** ',
    '',
    '**A worry:** ',
    '',
    '**One thing to try before we meet again:** ',
  ]),
];

function builtIn(id: string, kind: Kind, name: string, lines: readonly string[]): Template {
  return { id: asId.template(id), kind, name, title: '', body: `${lines.join('\n')}\n`, builtIn: true };
}
