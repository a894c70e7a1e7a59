import { shell as welsh } from './cy/shell';
import { shell } from './en-GB/shell';
import { inEveryLanguage } from './translation';

/** What the two hosts say, in the language that is spoken now. */
export const shellTexts = inEveryLanguage(shell, welsh);
