import { assertNever } from '../../../../../shared/assert-never';
import type { Block, ListItem } from '../blocks';
import { plainInlines } from '../text/plain-blocks';

/** Something to do that is written in a note. */
export type Box = { readonly text: string; readonly done: boolean };

/** Every box in `blocks`, from the top. */
export function boxesIn(blocks: readonly Block[]): readonly Box[] {
  return blocks.flatMap(boxesOf);
}

function boxesOf(block: Block): readonly Box[] {
  switch (block.kind) {
    case 'list':
      return block.items.flatMap(boxesOfItem);
    case 'quote':
      return boxesIn(block.blocks);
    case 'heading':
    case 'paragraph':
    case 'code':
    case 'table':
    case 'rule':
      return [];
    default:
      return assertNever(block);
  }
}

function boxesOfItem({ box, blocks }: ListItem): readonly Box[] {
  const within = boxesIn(blocks);
  if (box === null) return within;
  const [first] = blocks;
  const text = first?.kind === 'paragraph' ? plainInlines(first.children) : '';
  return [{ text, done: box === 'done' }, ...within];
}
