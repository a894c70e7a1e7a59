import { childWord, stageWord } from '../detectors/child-words';
import type { Mark, SafeguardingTier } from '../finding';
import { type Cue, cues, falseFriends } from './cues';
import { type SentenceSpan, sentenceIndex, sentencesOf } from './sentences';

type Met = { readonly cue: Cue; readonly from: number; readonly to: number };

/** How far a child may be mentioned from a cue, in sentences. */
const reach = 2;

/**
 * Wording that suggests a child at risk. Tier 1 and 2 are reported wherever they are met; the lighter signs of tier 3
 * only add weight: two different ones about a child are reported, or one beside anything else.
 */
export function findSafeguarding(text: string): readonly Mark[] {
  const friends = [...text.matchAll(falseFriends)].map(
    match => [match.index, match.index + match[0].length] as const,
  );
  const met = cues
    .flatMap(cue => occurrences(text, cue))
    .filter(({ to }) => !friends.some(([first, last]) => first < to && last >= to));
  if (met.length === 0) return [];
  const sentences = sentencesOf(text);
  const children = sentences.map(({ from, to }) => mentionsChild(text.slice(from, to)));
  const counted = met.filter(one => one.cue.alone || isAboutChild(one, sentences, children));
  const heavy = counted.filter(({ cue }) => cue.tier < 3);
  const light = counted.filter(({ cue }) => cue.tier === 3);
  const together = heavy.length > 0 ? [] : severalSigns(text, light, sentences);
  return withoutRepeats([...heavy, ...together]).map(toMark);
}

function occurrences(text: string, cue: Cue): readonly Met[] {
  return [...text.matchAll(cue.pattern)].flatMap(match => {
    // `MASH` and `Prevent` are names only as they are written; otherwise they are potatoes and a verb.
    const proper = isUnlikeName(match[0]);
    return proper ? [] : [{ cue, from: match.index, to: match.index + match[0].length }];
  });
}

function isUnlikeName(shown: string): boolean {
  if (/^(?:mash|marac|lado|cin|cp|cps|taf|eha|fgm)$/i.test(shown)) return shown !== shown.toUpperCase();
  return /^(?:channel|prevent)$/.test(shown);
}

function mentionsChild(sentence: string): boolean {
  return childWord.test(sentence) || stageWord.test(sentence);
}

function isAboutChild(
  { from }: Met,
  sentences: readonly SentenceSpan[],
  children: readonly boolean[],
): boolean {
  const at = sentenceIndex(sentences, from);
  return children.slice(Math.max(0, at - reach), at + reach + 1).some(Boolean);
}

/** Two lighter signs that are not the same word, within reach of each other. */
function severalSigns(
  text: string,
  light: readonly Met[],
  sentences: readonly SentenceSpan[],
): readonly Met[] {
  return light.filter(one =>
    light.some(
      other =>
        text.slice(one.from, one.to).toLowerCase() !== text.slice(other.from, other.to).toLowerCase() &&
        Math.abs(sentenceIndex(sentences, one.from) - sentenceIndex(sentences, other.from)) <= reach,
    ),
  );
}

/** Of cues that cross each other the weightier, then the longer. */
function withoutRepeats(met: readonly Met[]): readonly Met[] {
  const sorted = [...met].sort((a, b) => a.from - b.from || a.cue.tier - b.cue.tier || b.to - a.to);
  const kept: Met[] = [];
  for (const one of sorted) {
    const last = kept.at(-1);
    if (last === undefined || one.from >= last.to) kept.push(one);
    else if (one.cue.tier < last.cue.tier) kept[kept.length - 1] = one;
  }
  return kept;
}

function toMark({ cue, from, to }: Met): Mark {
  const tier: SafeguardingTier = cue.tier;
  return {
    from,
    to,
    kind: { kind: 'safeguarding', tier, sense: cue.sense },
    sure: tier === 1 ? 'certain' : 'likely',
    subjects: [],
  };
}
