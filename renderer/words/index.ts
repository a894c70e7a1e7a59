export { type DayFormat, useSpokenDay, useSpokenMoment, writeDay, writeTime } from './days';
export { FailureNotice } from './FailureNotice';
export { type FailureText, useFailureText } from './failure';
export { mondayOf, type SpokenDay, spokenDay } from './spoken-day';
