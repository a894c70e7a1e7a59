import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';

/** What a secret is read from and where the question goes. */
export type Terminal = {
  readonly input: NodeJS.ReadableStream & { readonly isTTY?: boolean };
  /** Not where the report goes, so that this can be kept in a file. */
  readonly questions: NodeJS.WritableStream;
};

const nowhere = (): Writable => new Writable({ write: (_chunk, _encoding, done) => done() });

/**
 * One line: typed at a terminal without being shown, or the first line of what is piped in. Null when there is none, or
 * when the question is declined (Ctrl+C, Ctrl+D).
 */
export function askSecret({ input, questions }: Terminal, question: string): Promise<string | null> {
  const isTyped = input.isTTY === true;
  if (isTyped) questions.write(question);
  const lines = createInterface({ input, output: nowhere(), terminal: isTyped, historySize: 0 });
  return new Promise(resolve => {
    let answer: string | null = null;
    lines.once('line', line => {
      answer = line;
      lines.close();
    });
    lines.once('SIGINT', () => lines.close());
    lines.once('close', () => {
      if (isTyped) questions.write('\n');
      resolve(answer === '' ? null : answer);
    });
  });
}
