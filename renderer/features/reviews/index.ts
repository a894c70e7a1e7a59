export { ReviewList } from './list/ReviewList';
export { ReviewPage } from './page/ReviewPage';
export { ReviewInvitation } from './ReviewInvitation';
