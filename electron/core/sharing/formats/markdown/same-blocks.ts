import type { Block } from '../blocks';

/** Whether two texts say the same; how deep a heading is counts from the text it stands in. */
export function sameBlocks(a: readonly Block[], b: readonly Block[]): boolean {
  return shape(a) === shape(b);
}

function shape(blocks: readonly Block[]): string {
  return JSON.stringify(blocks, (key, value: unknown) => (key === 'level' ? undefined : value));
}
