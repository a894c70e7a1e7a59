export type { Block, Cell, Inline, ListBlock, ListItem, TableBlock } from './block';
export { readBlocks } from './read-blocks';
export type { AddressOf, PictureOf } from './read-inlines';
export { readableLine } from './readable-text';
