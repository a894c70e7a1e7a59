export { type Fact, factsWithFiles, listed, type Page, type PageNote, pageOf, titleOf } from './page';
export { writtenDay } from './written-day';
