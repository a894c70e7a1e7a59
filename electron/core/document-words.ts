import { createTranslator } from 'use-intl/core';
import type { Language } from '../../shared/domain/language';
import { documentTexts } from '../../shared/messages/document-texts';
import { spokenLanguage } from '../../shared/messages/spoken-language';

const translators = new Map<Language, ReturnType<typeof makeAll>>();

/** Says the texts of documents in the language that is spoken now. */
export function documentWords(): ReturnType<typeof makeAll> {
  const language = spokenLanguage();
  const made = translators.get(language) ?? makeAll(language);
  translators.set(language, made);
  return made;
}

function makeAll(locale: Language) {
  const shared = { locale, messages: documentTexts() };
  return {
    personDesk: createTranslator({ ...shared, namespace: 'personDeskDocument' }),
    connection: createTranslator({ ...shared, namespace: 'connection' }),
    conversationName: createTranslator({ ...shared, namespace: 'conversationName' }),
    journalArchive: createTranslator({ ...shared, namespace: 'journalArchive' }),
    sharing: createTranslator({ ...shared, namespace: 'sharingDocument' }),
    takenEntry: createTranslator({ ...shared, namespace: 'takenEntry' }),
  };
}
