import type { Language } from '../../shared/domain/language';
import { type Messages, messages } from '../../shared/messages/en-GB/index';
import { translated } from '../../shared/messages/translation';

declare module 'use-intl' {
  /** Makes every message key and its values known to the compiler. */
  interface AppConfig {
    Locale: Language;
    Messages: Messages;
  }
}

/** Everything a page says, and in which language. */
export type Catalogue = { readonly language: Language; readonly messages: Messages };

/** The texts of a language. British English is there from the start; another is fetched when it is wanted. */
export async function catalogueOf(language: Language): Promise<Catalogue> {
  switch (language) {
    case 'en-GB':
      return { language, messages };
    case 'cy': {
      const welsh = await import('../../shared/messages/cy/index');
      return { language, messages: translated(messages, welsh.messages) };
    }
  }
}
