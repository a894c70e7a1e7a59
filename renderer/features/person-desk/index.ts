export { PersonDesk, type PersonDeskProps } from './desk/PersonDesk';
export { KeptUntil } from './kept/KeptUntil';
export { RequestList } from './requests/RequestList';
export { ToReview } from './review/ToReview';
