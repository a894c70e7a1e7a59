/** The languages the app speaks, as BCP 47 names them; the first is the one that is complete. */
export const languages = ['en-GB', 'cy'] as const;

export type Language = (typeof languages)[number];

/** What is spoken until the head says otherwise, and in place of whatever another language lacks. */
export const firstLanguage: Language = 'en-GB';
