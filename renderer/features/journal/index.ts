export type { EntryParts, Linker } from './entry/EntryPage';
export { JournalPlace, type JournalPlaceProps, type ToShare } from './JournalPlace';
export { NewEntry, type NewEntryProps } from './NewEntry';
