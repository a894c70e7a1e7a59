import { createContext, useContext } from 'react';
import { firstLanguage, type Language } from '../../shared/domain/language';

/** The language of everything below. */
export const LanguageContext = createContext<Language>(firstLanguage);

/** The language to write days in. */
export function useLanguage(): Language {
  return useContext(LanguageContext);
}
