export type { Linker } from './entry/EntryPage';
export { EntrySheet, type EntrySheetProps } from './entry/EntrySheet';
export { JournalPlace, type JournalPlaceProps } from './JournalPlace';
export { NewEntry, type NewEntryProps } from './NewEntry';
