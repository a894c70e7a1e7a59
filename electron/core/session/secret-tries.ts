import { join } from 'node:path';
import { z } from 'zod';
import { JournalError } from '../../../shared/contract/errors';
import type { Disk } from '../vault';
import { placeFiles, readIfPresent } from '../vault/durable';
import { parseJson } from '../vault/parse-json';
import { takeTurns } from '../vault/turns';

/** Wrong passphrases and recovery keys, counted together for each journal, across restarts. */
export type SecretTries = {
  /**
   * Runs `task`, which tries a secret on a journal (its vault id; null where not even that can be read), one at a time.
   * Throws `too-soon` with `seconds` without running it while the last wrong one is not long enough ago. What the task
   * throws for a wrong secret gets `seconds` too: how long the next try must wait.
   */
  readonly attempt: <Result>(vault: string | null, task: () => Promise<Result>) => Promise<Result>;
};

const fileName = 'wrong-secrets.json';
const nobody = 'unknown';
/** Only the journals tried last are kept count of. */
const most = 32;
const free = 3;
const longest = 60;

const schema = z.record(z.string(), z.strictObject({ wrong: z.int().min(1), at: z.number() }));
type Counts = z.infer<typeof schema>;
type Count = Counts[string];

/** How long to wait after so many wrong ones, in seconds: nothing after two, then 2, 4, 8, … 60. */
export const waitAfter = (wrong: number): number =>
  wrong < free ? 0 : Math.min(longest, 2 ** Math.min(wrong - free + 1, 10));

/** Where both headers are spoilt nobody can tell a wrong secret from damage: it counts, or spoiling them would make guessing free. */
const isWrong = (error: unknown): error is JournalError =>
  error instanceof JournalError &&
  (error.code === 'wrong-passphrase' ||
    error.code === 'wrong-recovery-key' ||
    (error.code === 'header-damaged' && error.details['secretMayBeWrong'] === true));

/** The counts in `dataFolder`. A file that cannot be read or written is as good as none: it never keeps anybody out. */
export function createSecretTries(disk: Disk, dataFolder: string, now: () => number): SecretTries {
  const turns = takeTurns();
  let counts: Counts | null = null;

  async function known(): Promise<Counts> {
    const [bytes] = await Promise.allSettled([readIfPresent(disk, join(dataFolder, fileName))]);
    counts ??= bytes.status === 'fulfilled' && bytes.value !== null ? readCounts(bytes.value) : {};
    return counts;
  }

  async function keep(vault: string, count: Count | undefined): Promise<void> {
    const { [vault]: _, ...others } = await known();
    const newest = Object.entries(others).sort(([, a], [, b]) => b.at - a.at);
    const kept = Object.fromEntries(newest.slice(0, most - 1));
    counts = count === undefined ? kept : { ...kept, [vault]: count };
    const bytes = Buffer.from(`${JSON.stringify(counts)}\n`, 'utf8');
    await Promise.allSettled([
      disk.createFolder(dataFolder).then(() => placeFiles(disk, dataFolder, [{ name: fileName, bytes }])),
    ]);
  }

  /** A clock that was set back counts from now on: nobody waits longer than the longest wait. */
  async function secondsLeft(vault: string): Promise<number> {
    const count = (await known())[vault];
    if (count === undefined) return 0;
    if (count.at > now()) await keep(vault, { ...count, at: now() });
    const since = Math.max(0, now() - count.at);
    return Math.max(0, Math.ceil((waitAfter(count.wrong) * 1000 - since) / 1000));
  }

  /** Counted before it is tried, so that ending the app in the middle saves nobody a wait. */
  async function tryOnce<Result>(vault: string, task: () => Promise<Result>): Promise<Result> {
    const seconds = await secondsLeft(vault);
    if (seconds > 0) throw new JournalError('too-soon', { seconds });
    const before = (await known())[vault];
    const wrong = (before?.wrong ?? 0) + 1;
    await keep(vault, { wrong, at: now() });
    try {
      const result = await task();
      await keep(vault, undefined);
      return result;
    } catch (error) {
      const isCounted = isWrong(error);
      await keep(vault, isCounted ? { wrong, at: now() } : before);
      throw isCounted ? new JournalError(error.code, { ...error.details, seconds: waitAfter(wrong) }) : error;
    }
  }

  return { attempt: (vault, task) => turns.run(() => tryOnce(vault ?? nobody, task)) };
}

function readCounts(bytes: Buffer): Counts {
  return schema.safeParse(parseJson(bytes.toString('utf8'))).data ?? {};
}
