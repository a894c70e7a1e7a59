/** What the editor asks about spelling, and what it tells. */
export type SpellingPort = {
  /** False until the settings are read, and while the head has switched it off. */
  readonly isOn: boolean;
  /** Whether the head has called `word` right, or somebody in the journal is called so. */
  readonly isOwn: (word: string) => boolean;
  /** Those of `words` that the dictionary does not know. */
  readonly unknown: (words: readonly string[]) => Promise<readonly string[]>;
  readonly suggest: (word: string) => Promise<readonly string[]>;
  /** Keeps `word` among the head's own. */
  readonly add: (word: string) => void;
  readonly texts: SpellingTexts;
};

/** What is read on the screen and aloud. */
export type SpellingTexts = {
  readonly add: string;
  readonly ignore: string;
  readonly offered: (word: string, count: number) => string;
  readonly nothing: string;
};

/** The port as it is now; the same function for as long as the editor lives. */
export type LatestSpelling = () => SpellingPort;
