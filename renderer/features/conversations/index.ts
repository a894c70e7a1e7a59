export { NewConversation, type NewConversationProps } from './details/NewConversation';
export { ConversationList, type ConversationListProps } from './list/ConversationList';
export { ConversationPage, type ConversationPageProps } from './page/ConversationPage';
export { nobody, type PlannedWith } from './planned-with';
