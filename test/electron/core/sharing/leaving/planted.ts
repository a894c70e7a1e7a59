import type { Plant } from '../check/corpus/make-corpus';

/** Words that are ordinary ones too, wherever they stand. */
const ordinaryToo = new Set(['Grace', 'Will', 'the Oak class', 'with the Hedgehogs']);

/** Those of `plants` that stand in a text as whole words, and could not stand there for another reason. */
export function plantsIn(text: string, plants: readonly Plant[]): readonly Plant[] {
  return plants.filter(plant => !ordinaryToo.has(plant.text) && stands(plant, text));
}

function stands({ text: planted }: Plant, text: string): boolean {
  for (let at = text.indexOf(planted); at >= 0; at = text.indexOf(planted, at + 1)) {
    const around = text.charAt(at - 1) + text.charAt(at + planted.length);
    if (!/[\p{L}\p{N}]/u.test(around)) return true;
  }
  return false;
}
