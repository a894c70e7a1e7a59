export { BinPlace, type BinPlaceProps } from './BinPlace';
