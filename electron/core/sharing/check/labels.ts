import type { Mark, Subject } from './finding';
import { wordsOf } from './text/words';

/** The people and the school beside a note are names whatever they look like, and are named as a whole. */
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
  const best = marks.filter(({ kind }) => kind.kind === wanted).reduce<Mark | null>(longer, null);
  if (best !== null) return [{ ...best, from, to, sure: 'certain' }];
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

function longer(best: Mark | null, mark: Mark): Mark {
  return best === null || mark.to - mark.from > best.to - best.from ? mark : best;
}
