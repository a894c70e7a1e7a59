export { sampleJournal } from './sample-journal';
