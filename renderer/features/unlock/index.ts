export { NewPassphrase, type NewPassphraseProps } from './NewPassphrase';
export { Stumbled, type StumbledProps } from './Stumbled';
export { Unlock, type UnlockProps } from './Unlock';
export { Unreadable, type UnreadableProps } from './Unreadable';
