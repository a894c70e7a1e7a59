import { nameList as listed } from '../../shared/domain/name-list';
import { spokenLanguage } from '../../shared/messages/spoken-language';

/** Names as they stand in a sentence of the language that is spoken. */
export function nameList(names: readonly string[]): string {
  return listed(names, spokenLanguage());
}
