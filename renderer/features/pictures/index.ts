export { PictureList } from './PictureList';
export { PicturePage } from './PicturePage';
export type { PictureName } from './picture';
