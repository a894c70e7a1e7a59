export { QuestionsPlace, type QuestionsPlaceProps } from './QuestionsPlace';
