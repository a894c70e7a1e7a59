export { TodayPlace, type TodayPlaceProps } from './TodayPlace';
