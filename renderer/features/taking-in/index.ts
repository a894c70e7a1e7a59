export { OwnCardPanel } from './cards/OwnCardPanel';
export { PersonCard } from './cards/PersonCard';
export { CircleSharing } from './circle/CircleSharing';
export { LibraryNews } from './library/LibraryNews';
export type { TickedSoFar } from './note-lines';
export { EntryOrigin } from './origin/EntryOrigin';
export { TakeInPage, type TakeInPageProps } from './TakeInPage';
