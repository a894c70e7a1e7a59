import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { WordParts } from './word-parts';

export type WordRequest = { readonly parts: WordParts };
/** `null` for a file that cannot be read. */
export type WordReply = { readonly html: string | null };

/** Milliseconds one file may take, and megabytes of V8's heap; the longest real ones take a tenth of either. */
const wordTime = 20_000;
const wordHeap = 512;
/** Milliseconds after which a thread that nobody needs goes, and its memory with it. */
const idleTime = 3000;

/** Bundled beside the core's own code. Where that runs as it was written, as in unit tests, so does this. */
const program = import.meta.filename.endsWith('.ts')
  ? `import('tsx/esm/api').then(tsx => tsx.tsImport('./word-thread.ts', ${JSON.stringify(import.meta.url)}))`
  : join(import.meta.dirname, 'word-thread.js');

/** The one that read the last file and waits for the next. */
let waiting: { readonly thread: Worker; readonly timer: NodeJS.Timeout } | null = null;

/**
 * The text of a Word file as HTML, with the names of pictures in the file as their addresses; `null` when it cannot be read,
 * and `too-much` when that would take longer or more memory than it may. It is done beside the core, which goes on saving
 * meanwhile, and ends at once when `signal` says so, with `null`.
 */
export async function wordToHtml(
  parts: WordParts,
  { signal, time = wordTime }: { readonly signal: AbortSignal; readonly time?: number },
): Promise<string | null | 'too-much'> {
  const thread = take();
  let end = (): void => undefined;
  const outcome = await new Promise<WordReply | 'too-much' | 'stopped'>((resolve, reject) => {
    const timer = setTimeout(() => resolve('too-much'), time);
    const stop = (): void => resolve('stopped');
    const fail = (error: Error): void => (isOutOfMemory(error) ? resolve('too-much') : reject(error));
    end = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', stop);
      thread.off('message', resolve).off('error', fail);
    };
    signal.addEventListener('abort', stop);
    thread.on('message', resolve).on('error', fail);
    if (signal.aborted) stop();
    else thread.postMessage({ parts } satisfies WordRequest);
  }).finally(() => end());
  if (typeof outcome === 'string') {
    await thread.terminate();
    return outcome === 'too-much' ? outcome : null;
  }
  keep(thread);
  return outcome.html;
}

function take(): Worker {
  if (waiting === null) return start();
  const { thread, timer } = waiting;
  waiting = null;
  clearTimeout(timer);
  thread.ref();
  return thread;
}

function start(): Worker {
  return new Worker(program, {
    eval: program.startsWith('import('),
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: wordHeap },
  });
}

function keep(thread: Worker): void {
  void waiting?.thread.terminate();
  const timer = setTimeout(() => {
    waiting = null;
    void thread.terminate();
  }, idleTime);
  thread.unref();
  waiting = { thread, timer: timer.unref() };
}

function isOutOfMemory(error: Error): boolean {
  return 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}
