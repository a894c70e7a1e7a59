export { CirclesPlace, type CirclesPlaceProps } from './CirclesPlace';
