import type { Mark } from '../finding';
import { stageWord } from './child-words';

const stage = new RegExp(stageWord.source, 'g');
const one = '(?:girl|boy|lad|child|pupil|student|twins?|sibling|family|brother|sister|kid|learner|one)';
const many = '(?:girls|boys|children|pupils|students|families|siblings|brothers|sisters|kids|learners|ones)';
const trait =
  "(?:hearing aids?|cochlear|feeding tube|wheelchair|walking frame|glass eye|guide dog|diabet\\w{0,4}|epilep\\w{0,3}|asthma\\w{0,4}|autis\\w{0,3}|ADHD|ASD|Down'?s|dyslexi\\w|cerebral palsy|stammer|tourette'?s?|anorexi\\w|cancer|leukaemia|EHCPs?|EHC plans?|SEN|SEND|ALN|ASN|LAC|CLA|PLAC|UASC|CIN|looked[- ]after|in care|foster(?:ed)?|adopted|kinship|young carer|EAL|FSM|free (?:school )?meals|GRT|Travellers?|Roma|Gypsy|Polish|Romanian|Ukrainian|Syrian|Afghan|Somali|Nigerian|Chinese|Kurdish|Bengali|Bangladeshi|Pakistani|Indian|Black|mixed[- ]race|Muslim|Jewish|Sikh|Hindu|asylum|refugee|bereaved|(?:dad|mum|mother|father|parent) (?:died|is in prison|went to prison)|selective(?:ly)? mut\\w{1,2}|deaf|blind|disabled|pregnant|transgender|trans|non-binary)";
const few =
  '(?:(?:the |our |my )?only(?: one)?|the one|one of (?:the |our )?(?:two|three|four|only)|two of (?:the |our )?(?:three|four|five)|both(?: of)?(?: the| our)?|just (?:one|two|three)|a handful of|our (?:one|two|three)|(?:two|three|four|five|six|seven|eight|nine|[1-9])(?: of (?:the|our))?(?: (?:two|three|four|five))?)';

const traitWord = new RegExp(`\\b${trait}\\b`);
const oneWord = new RegExp(`\\b${one}\\b`, 'i');
const fewWord = /\bonly\b|\bone of (?:two|three)\b|\btwo of the\b/i;
const counted = new RegExp(
  `(?<![\\w.£-])${few} (?:\\w{1,14} ){0,2}?${trait}(?: \\w{1,14})? ${many}\\b`,
  'gi',
);
const onlyOne =
  /\b(?:the |our )?only (?:\w{1,14} ){0,2}(?:girl|boy|child|pupil|family|twins)(?: (?:with|who|in|whose|from|on)(?: \w{1,14}){1,5})?\b/gi;
const belowTen = '(?:one|two|three|four|five|six|seven|eight|nine|[1-9])';
/** A number below ten and children; with a stage or a class in the sentence they are few enough to be known. */
const fewChildren = new RegExp(
  `(?<![\\w.£/-]|(?:year|class|grade|stage|term|week|page) )${belowTen}(?: of (?:the|our|my))?(?: \\w{1,14}){0,2}? (?:${one}|${many})(?!\\w)`,
  'gi',
);
const smallClass = new RegExp(`\\bclass of ${belowTen}(?![\\w%:/-]|\\.\\d)`, 'gi');
const ours = new RegExp(
  `\\b(?:our|the) ${trait} (?:girl|boy|lad|child|pupil|twins?|family|siblings)\\b`,
  'gi',
);

/** Words that have no identifier in them and still point at one child: a stage beside what marks it out, or a very small number. */
export function findPointing(text: string): readonly Mark[] {
  const marks: Mark[] = [];
  for (const match of text.matchAll(counted)) marks.push(markOf(match.index, match[0].length, true));
  for (const match of text.matchAll(onlyOne))
    marks.push(markOf(match.index, match[0].trimEnd().length, true));
  for (const match of text.matchAll(ours)) marks.push(markOf(match.index, match[0].length, false));
  for (const match of text.matchAll(smallClass)) marks.push(markOf(match.index, match[0].length, true));
  for (const match of text.matchAll(fewChildren)) {
    if (stageWord.test(sentenceAround(text, match.index, match[0].length)))
      marks.push(markOf(match.index, match[0].length, true));
  }
  for (const match of text.matchAll(stage)) {
    const mark = besideStage(text, match.index, match.index + match[0].length);
    if (mark !== null) marks.push(mark);
  }
  return marks;
}

/** The stage and what stands within the same sentence near it, as one span. */
function besideStage(text: string, from: number, to: number): Mark | null {
  const before = clause(text.slice(Math.max(0, from - 48), from), 'before');
  const after = clause(text.slice(to, to + 64), 'after');
  const [begin, end] = [from - before.length, to + after.length];
  const whole = text.slice(begin, end);
  const near = /^(?:[ -]\w{2,12}){0,2}? (girl|boy|lad|twins?|siblings?)(?!s?\w|s')/i.exec(after);
  if (near !== null) {
    const trait = traitWord.exec(after);
    const length = Math.max(near[0].length, trait === null ? 0 : trait.index + trait[0].length);
    return markOf(from, to - from + length, fewWord.test(before));
  }
  const nearBefore = /(?:^| )(girl|boy|lad|twins?) (?:(?:is|are|was|who is) )?(?:in|from|of) $/i.exec(before);
  const marked = traitWord.exec(whole);
  const person = oneWord.exec(whole);
  if (marked !== null && person !== null) {
    const [first, last] = [
      Math.min(marked.index, person.index, from - begin),
      Math.max(marked.index + marked[0].length, person.index + person[0].length, to - begin),
    ];
    return markOf(begin + first, last - first, fewWord.test(whole));
  }
  if (nearBefore === null) return null;
  const start = begin + nearBefore.index + (nearBefore[0].startsWith(' ') ? 1 : 0);
  return markOf(start, to - start, fewWord.test(before));
}

function sentenceAround(text: string, from: number, length: number): string {
  const before = clause(text.slice(Math.max(0, from - 80), from), 'before');
  const after = clause(text.slice(from + length, from + length + 80), 'after');
  return before + text.slice(from, from + length) + after;
}

function clause(text: string, side: 'before' | 'after'): string {
  const parts = text.split(/[.!?\n;:|]/);
  return (side === 'before' ? parts.at(-1) : parts[0]) ?? '';
}

function markOf(from: number, length: number, small: boolean): Mark {
  return {
    from,
    to: from + length,
    kind: { kind: 'pointing', small },
    sure: small ? 'likely' : 'possible',
    subjects: [],
  };
}
