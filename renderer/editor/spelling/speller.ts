import type { SpellingAnswer, SpellingQuestion } from './spelling-messages';

/** Asks the dictionary. What cannot be asked, as where the thread could not start, counts as right. */
export type Speller = {
  readonly unknown: (words: readonly string[]) => Promise<readonly string[]>;
  readonly suggest: (word: string) => Promise<readonly string[]>;
  /** Ends the thread, with everything it had in memory; the next question starts another. */
  readonly end: () => void;
};

/** The part of a worker that is used. */
export type Thread = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>;

type Ask =
  | { readonly ask: 'unknown'; readonly words: readonly string[] }
  | { readonly ask: 'suggest'; readonly word: string };

/** The thread is started by the first question. One that fails is not tried again until `end`. */
export function createSpeller(start: () => Thread): Speller {
  const waiting = new Map<number, (words: readonly string[]) => void>();
  let thread: Thread | null = null;
  let hasFailed = false;
  let last = 0;
  const release = (): void => {
    thread?.terminate();
    thread = null;
    for (const answer of waiting.values()) answer([]);
    waiting.clear();
  };
  const started = (): Thread => {
    const fresh = start();
    fresh.addEventListener('message', (event: MessageEvent<SpellingAnswer>) => {
      waiting.get(event.data.id)?.(event.data.words);
      waiting.delete(event.data.id);
    });
    fresh.addEventListener('error', () => {
      hasFailed = true;
      release();
    });
    return fresh;
  };
  const ask = (what: Ask): Promise<readonly string[]> => {
    if (hasFailed) return Promise.resolve([]);
    thread ??= started();
    last += 1;
    const question: SpellingQuestion = { id: last, ...what };
    const answered = new Promise<readonly string[]>(resolve => waiting.set(question.id, resolve));
    thread.postMessage(question);
    return answered;
  };
  return {
    unknown: words => (words.length === 0 ? Promise.resolve([]) : ask({ ask: 'unknown', words })),
    suggest: word => ask({ ask: 'suggest', word }),
    end: () => {
      hasFailed = false;
      release();
    },
  };
}

/** The one of this window. Its file stands beside the page's. */
export const speller = createSpeller(
  () => new Worker(new URL('spelling.js', document.baseURI), { type: 'module' }),
);
