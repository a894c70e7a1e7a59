export { nameList } from '../../shared/domain/name-list';
export { useAskableNames } from './askable-names';
export { type Nameable, useConversationDay, useConversationName } from './conversation-name';
export { type DayFormat, useSpokenDay, useSpokenMoment, writeDay, writeTime } from './days';
export { FailureNotice } from './FailureNotice';
export { type FailureText, useFailureText } from './failure';
export { shortName, shortNames } from './names';
export { mondayOf, type SpokenDay, spokenDay } from './spoken-day';
export { useDay } from './use-day';
