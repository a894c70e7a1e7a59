import type { EventMessage } from '../../shared/contract/events';
import type { Language } from '../../shared/domain/language';
import { speak, spokenLanguage } from '../../shared/messages/spoken-language';
import type { CoreClient } from './core-client';

/** Has this host, its core and its pages speak the language they are told; nothing happens where they do already. */
export function speaking(
  core: Pick<CoreClient, 'speak'>,
  broadcast: (message: EventMessage) => void,
): (language: Language) => void {
  return language => {
    if (language === spokenLanguage()) return;
    speak(language);
    core.speak(language);
    broadcast({ name: 'languageChanged', data: { language } });
  };
}
