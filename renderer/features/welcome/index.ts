export { CreateJournal, type CreateJournalProps } from './CreateJournal';
export { OpenFolder, type OpenFolderProps } from './OpenFolder';
export { Welcome, type WelcomeProps } from './Welcome';
