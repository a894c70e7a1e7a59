/// <reference types="vite/types/importMeta.d.ts" />
import { guidePages, nameIn } from './pages';

const texts = import.meta.glob<string>('../../../docs/guide/*.md', {
  eager: true,
  query: '?raw',
  import: 'default',
});
const pictures = import.meta.glob<string>('../../../docs/pictures/*.png', {
  eager: true,
  query: '?url',
  import: 'default',
});

/** The guide as it stands in the project. */
export const pages = guidePages(texts);

/** Where a picture of the guide is in the build, by its file name. */
export const pictureAddresses: ReadonlyMap<string, string> = new Map(
  Object.entries(pictures).map(([path, address]) => [nameIn(path), address]),
);
