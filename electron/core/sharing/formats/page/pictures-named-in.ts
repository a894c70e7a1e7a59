import { assertNever } from '../../../../../shared/assert-never';
import type { Block, Inline } from '../blocks';

/** The names of all pictures that `blocks` show. */
export function picturesNamedIn(blocks: readonly Block[]): ReadonlySet<string> {
  return new Set(blocks.flatMap(namesInBlock));
}

function namesInBlock(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return block.children.flatMap(namesInInline);
    case 'quote':
      return block.blocks.flatMap(namesInBlock);
    case 'list':
      return block.items.flatMap(item => item.blocks.flatMap(namesInBlock));
    case 'table':
      return [block.header, ...block.rows].flat(2).flatMap(namesInInline);
    case 'code':
    case 'rule':
      return [];
    default:
      return assertNever(block);
  }
}

function namesInInline(inline: Inline): readonly string[] {
  switch (inline.kind) {
    case 'image':
      return [inline.name];
    case 'strong':
    case 'emphasis':
    case 'struck':
    case 'link':
      return inline.children.flatMap(namesInInline);
    case 'text':
    case 'code':
    case 'break':
      return [];
    default:
      return assertNever(inline);
  }
}
