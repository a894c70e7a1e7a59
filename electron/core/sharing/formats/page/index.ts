export { type Fact, factsWithFiles, listed, type Page, type PageNote, pageOf, titleOf } from './page';
