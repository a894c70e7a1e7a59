import { syntaxTree } from '@codemirror/language';
import type { EditorState } from '@codemirror/state';
import { marksBetween } from '../inline-decorations';
import type { Stretch } from '../live-decorations';

/** A word of the text that the dictionary may be asked about. */
export type AskedWord = Stretch & { readonly word: string };

/** Letters with apostrophes and hyphens within; nothing that touches a figure or is joined to something. */
const wordForm =
  /(?<![\p{L}\p{M}\p{N}]|[\p{L}\p{N}]_)\p{L}[\p{L}\p{M}]*(?:(?:['’ʼ]|-)\p{L}[\p{L}\p{M}]*)*(?![\p{L}\p{M}\p{N}]|_[\p{L}\p{N}])/gu;
/** An address of the web, an e-mail address, a path, the name of a file. */
const joined = /:\/\/|www\.|[\p{L}\p{N}]@[\p{L}\p{N}]|\\|[\p{L}\p{N}]\.\p{L}{2}/iu;
const notProse = /Code|URL|Link|Image|HTML|Comment|Entity/;
/** What no dictionary has: OFSTED, SENCOs, McKenzie, iPad. */
const capitals = /^\p{Lu}{2,}(?:['’]?s)?$|\p{Ll}\p{Lu}/u;

const longestWord = 60;
/** Characters beyond what is on screen that are looked at, so that no word is cut at its edge. */
const edge = 200;

/** The words of prose between two offsets: none in code, links, addresses, mentions and tags, no abbreviations, no single letters. */
export function askedWords(state: EditorState, stretch: Stretch): readonly AskedWord[] {
  const from = Math.max(state.doc.lineAt(stretch.from).from, stretch.from - edge);
  const to = Math.min(state.doc.lineAt(stretch.to).to, stretch.to + edge);
  const text = state.sliceDoc(from, to);
  const skipped = [
    ...marksBetween(state, { from, to }),
    ...joinedIn(text, from),
    ...marked(state, { from, to }),
  ];
  skipped.sort((one, other) => one.from - other.from);
  const isSkipped = within(skipped);
  return [...text.matchAll(wordForm)]
    .map(found => ({ from: from + found.index, to: from + found.index + found[0].length, word: found[0] }))
    .filter(({ word }) => isPlain(word))
    .filter(at => !isSkipped(at) && at.from < stretch.to && at.to > stretch.from);
}

/** The word that `at` is in, or stands at an edge of; `null` where there is none to ask about. */
export function askedWordAt(state: EditorState, at: number): AskedWord | null {
  const line = state.doc.lineAt(at);
  const around = { from: Math.max(line.from, at - 1), to: Math.min(line.to, at + 1) };
  return askedWords(state, around).find(({ from, to }) => from <= at && at <= to) ?? null;
}

const isPlain = (word: string): boolean =>
  word.length > 1 && word.length <= longestWord && !capitals.test(word);

function joinedIn(text: string, start: number): readonly Stretch[] {
  return [...text.matchAll(/\S+/g)]
    .filter(([piece]) => joined.test(piece))
    .map(found => ({ from: start + found.index, to: start + found.index + found[0].length }));
}

/** What markdown says is no prose. */
function marked(state: EditorState, { from, to }: Stretch): readonly Stretch[] {
  const found: Stretch[] = [];
  syntaxTree(state).iterate({
    from,
    to,
    enter: node => {
      if (!notProse.test(node.name)) return true;
      found.push({ from: node.from, to: node.to });
      return false;
    },
  });
  return found;
}

/** Tells, for stretches asked in order, whether one overlaps any of `sorted`. */
function within(sorted: readonly Stretch[]): (at: Stretch) => boolean {
  let next = 0;
  let reach = -1;
  return at => {
    for (let one = sorted[next]; one !== undefined && one.from < at.to; one = sorted[next]) {
      reach = Math.max(reach, one.to);
      next += 1;
    }
    return at.from < reach;
  };
}
