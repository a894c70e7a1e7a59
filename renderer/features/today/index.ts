export { createSentAway, SentAwayContext } from './sent-away';
export { TodayPlace, type TodayPlaceProps } from './TodayPlace';
