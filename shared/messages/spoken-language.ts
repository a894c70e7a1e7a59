import { firstLanguage, type Language } from '../domain/language';

let spoken: Language = firstLanguage;

/**
 * The language of this thread: of a page, of the core, of the shell. A screen hears of a change by React; this is for what
 * writes texts without one.
 */
export function spokenLanguage(): Language {
  return spoken;
}

/** From now on texts are written in `language`. Each thread has to be told. */
export function speak(language: Language): void {
  spoken = language;
}
