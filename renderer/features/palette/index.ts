export type { PaletteAction } from './action';
export { Palette, type PaletteProps } from './Palette';
