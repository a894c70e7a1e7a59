import type { Language } from '../domain/language';
import { spokenLanguage } from './spoken-language';

/** Texts by key, in groups. */
export type Texts = { readonly [key: string]: string | Texts };

/** The texts of `English` in another language; what is missing is said in English. */
export type Translation<English> = {
  readonly [Key in keyof English]?: English[Key] extends string ? string : Translation<English[Key]>;
};

/** Every text of `english`, translated where `other` has it. Its type is the English one: keys and values are the same in each language. */
export function translated<English extends Texts>(english: English, other: Translation<English>): English {
  return merged(english, other) as English;
}

function merged(english: Texts, other: Translation<Texts>): Texts {
  return Object.fromEntries(
    Object.entries(english).map(([key, text]) => {
      const own = other[key];
      if (typeof text === 'string') return [key, typeof own === 'string' ? own : text];
      return [key, typeof own === 'object' ? merged(text, own) : text];
    }),
  );
}

/** Texts that are at hand in every language: gives those of the language that is spoken when it is called. */
export function inEveryLanguage<English extends Texts>(
  english: English,
  welsh: Translation<English>,
): () => English {
  const texts: Readonly<Record<Language, English>> = { 'en-GB': english, cy: translated(english, welsh) };
  return () => texts[spokenLanguage()];
}
