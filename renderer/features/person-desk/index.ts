export { PersonDesk, type PersonDeskProps } from './desk/PersonDesk';
export { KeptUntil } from './kept/KeptUntil';
export { RequestList } from './requests/RequestList';
export { ReviewNews } from './review/ReviewNews';
export { ToReview } from './review/ToReview';
