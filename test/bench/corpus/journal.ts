import type { SearchDocument } from '../../../electron/core/search';
import { allStatuses, type Kind, statusesOf } from '../../../shared/domain/status';
import { defaultThemes } from '../../../shared/domain/theme';
import { addDays } from '../../../shared/domain/time';
import { createRandom, type Random } from './random';
import { firstNames, surnames, tags, vocabularyByRank } from './words';

/** The day after the last entry of every generated journal. */
export const corpusToday = '2026-11-21';

/** Days that a generated journal covers. */
const span = 3 * 365;
/** Characters; half of all notes are shorter. */
const medianLength = 1300;
const longest = 12_000;
/** How fast frequency falls with rank (Zipf; Mandelbrot's shift flattens the first ranks). */
const zipf = { exponent: 1.05, shift: 2.7 };

/** A journal of `size` entries as a head might have written over three years; the same for the same seed. */
export function writeJournal(size: number, seed = 1): readonly SearchDocument[] {
  const random = createRandom(seed);
  const words = createWordSource(random);
  const people = Array.from({ length: 120 }, () => `${some(random, firstNames)} ${some(random, surnames)}`);
  const titles: string[] = [];
  return Array.from({ length: size }, (_, at) => {
    const entry = writeEntry(at, size, { random, words, people, titles });
    titles.push(entry.title);
    return entry;
  });
}

type Desk = {
  readonly random: Random;
  readonly words: () => string;
  readonly people: readonly string[];
  readonly titles: readonly string[];
};

function writeEntry(at: number, size: number, desk: Desk): SearchDocument {
  const { random } = desk;
  const kind = random.pick<Kind>(['question', 'question', 'advice', 'practice', 'reflection', 'reflection']);
  const date = addDays(corpusToday, -1 - Math.floor(((size - 1 - at) / size) * span));
  const statuses = allStatuses.filter(status => statusesOf[kind].some(own => own === status));
  return {
    id: `entry-${at}`,
    kind,
    status: statuses[random.below(Math.max(1, statuses.length))] ?? null,
    title: sentence(desk, 3 + random.below(7)).slice(0, -1),
    people: few(random, desk.people, 3),
    tags: few(random, tags, 3),
    themes: few(random, defaultThemes, 2).map(theme => theme.name),
    audience: random.pick(['only-me', 'only-me', 'only-me', 'circles', 'open']),
    date,
    updatedAt: Date.parse(date) + random.below(86_400_000),
    body: writeBody(desk),
    pinned: random.chance(0.01),
    binned: false,
    attachmentNames: random.chance(0.05) ? [`${desk.words()}-${desk.words()}.pdf`] : [],
  };
}

function writeBody(desk: Desk): string {
  const { random } = desk;
  const length = Math.min(longest, medianLength * Math.exp(0.7 * random.normal()));
  const paragraphs: string[] = [];
  for (let written = 0; written < length; ) {
    const paragraph = writeParagraph(desk, Math.min(length - written, 200 + random.below(500)));
    paragraphs.push(paragraph);
    written += paragraph.length + 2;
  }
  return paragraphs.join('\n\n');
}

function writeParagraph(desk: Desk, length: number): string {
  const { random } = desk;
  const sentences: string[] = [];
  for (let written = 0; written < length; ) {
    const next = sentence(desk, 5 + random.below(14));
    sentences.push(next);
    written += next.length + 1;
  }
  if (random.chance(0.12)) return sentences.map(line => `- ${line}`).join('\n');
  if (random.chance(0.05)) return `## ${sentences.join('\n\n')}`;
  return sentences.join(' ');
}

function sentence(desk: Desk, length: number): string {
  const words = Array.from({ length }, () => decorated(desk));
  const text = words.join(' ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}${desk.random.pick(['.', '.', '.', '?'])}`;
}

/** Now and then a mention, a link, emphasis, a comma, a possessive or a number instead of the bare word. */
function decorated({ random, words, people, titles }: Desk): string {
  const word = words();
  const dice = random.next();
  if (dice < 0.004) return `@[${some(random, people)}]`;
  if (dice < 0.01) return `${some(random, firstNames)}’s`;
  if (dice < 0.012 && titles.length > 0) return `[[${some(random, titles)}]]`;
  if (dice < 0.02) return `**${word}**`;
  if (dice < 0.028) return String(random.below(400));
  if (dice < 0.029) return `${word}-${words()}`;
  return dice < 0.1 ? `${word},` : word;
}

function createWordSource(random: Random): () => string {
  const words = vocabularyByRank();
  const sums = new Float64Array(words.length);
  let sum = 0;
  for (let rank = 0; rank < words.length; rank += 1) {
    sum += 1 / (rank + zipf.shift) ** zipf.exponent;
    sums[rank] = sum;
  }
  return () => {
    const wanted = random.next() * sum;
    let low = 0;
    let high = sums.length - 1;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((sums[middle] ?? 0) < wanted) low = middle + 1;
      else high = middle;
    }
    return words[low] ?? '';
  };
}

function some(random: Random, items: readonly string[]): string {
  return items[random.below(items.length)] ?? '';
}

/** Up to `most` different items, usually one. */
function few<T>(random: Random, items: readonly T[], most: number): readonly T[] {
  const count = Math.min(most, Math.floor(-Math.log(1 - random.next()) * 1.2));
  const chosen = new Set<T>();
  for (let i = 0; i < count; i += 1) {
    const item = items[random.below(items.length)];
    if (item !== undefined) chosen.add(item);
  }
  return [...chosen];
}
