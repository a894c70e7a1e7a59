/** What a latest-wins channel needs; `deliver` gets the answer together with what was asked. */
export type LatestWinsPorts<Question, Answer> = {
  readonly ask: (question: Question) => Promise<Answer>;
  readonly deliver: (question: Question, answer: Answer) => void;
  readonly failed: (question: Question, reason: unknown) => void;
};

/**
 * Asks one question at a time and always the newest one next: what was typed in between is skipped, and an answer is
 * dropped when something newer has been asked. So results never run behind the typing and never flicker back.
 */
export function createLatestWins<Question, Answer>(ports: LatestWinsPorts<Question, Answer>) {
  let next: { readonly question: Question } | null = null;
  let busy = false;
  let closed = false;

  const runOne = async (question: Question) => {
    try {
      const answer = await ports.ask(question);
      if (next === null && !closed) ports.deliver(question, answer);
    } catch (reason) {
      if (next === null && !closed) ports.failed(question, reason);
    }
  };
  const run = async () => {
    if (busy) return;
    busy = true;
    while (next !== null && !closed) {
      const { question } = next;
      next = null;
      await runOne(question);
    }
    busy = false;
  };
  return {
    /** Asks, as soon as the answer on its way has come. */
    ask: (question: Question): void => {
      next = { question };
      void run();
    },
    /** No answer is delivered any more. */
    close: (): void => {
      closed = true;
      next = null;
    },
  };
}
