import type { Mark, Subject } from './finding';
import { wordsOf } from './text/words';

/**
 * The people and the school beside a note are names whatever they look like, and are named as a whole. Only a name that is all of
 * the label is somebody the journal knows: `Mary Jones` is not the Mary Smith of the journal.
 */
export function wholeLabel(
  field: 'person' | 'seen-at',
  text: string,
  marks: readonly Mark[],
): readonly Mark[] {
  const of = field === 'person' ? 'person' : 'school';
  const from = text.length - text.trimStart().length;
  const to = text.trimEnd().length;
  if (to <= from) return marks;
  const wanted = of === 'person' ? 'known-person' : 'known-school';
  const whole = marks.find(mark => mark.kind.kind === wanted && isAllOf(text, mark));
  if (whole !== undefined) return [{ ...whole, from, to, sure: 'certain' }];
  const subject: Subject = {
    kind: 'stranger',
    of,
    name: wordsOf(text)
      .map(({ key }) => key)
      .join(' '),
  };
  return [
    {
      from,
      to,
      kind: { kind: of === 'person' ? 'likely-name' : 'likely-school' },
      sure: 'certain',
      subjects: [subject],
    },
  ];
}

/** Nothing that is read is outside of it. */
function isAllOf(text: string, { from, to }: Mark): boolean {
  return !/[\p{L}\p{N}]/u.test(text.slice(0, from) + text.slice(to));
}
