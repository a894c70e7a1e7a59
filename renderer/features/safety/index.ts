export { Findings, type FindingsProps } from './Findings';
export { OpeningNotice, type OpeningNoticeProps } from './OpeningNotice';
