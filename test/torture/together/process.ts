import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Score } from '../part';

/** One of several processes on a vault. */
export interface Worker {
  readonly child: ChildProcess;
  readonly who: string;
  /** The numbers of the commits it was told are done. */
  acknowledged(): readonly number[];
  /** Whether it has said something, as a whole line. */
  said(word: string): boolean;
  ended: Promise<void>;
}

export interface WorkerPlan {
  readonly folder: string;
  readonly recoveryKey: string;
  readonly who: string;
  readonly seed: number;
  /** By how much its clock is ahead, ms. */
  readonly ahead: number;
  /** The first number it may use. */
  readonly first: number;
  readonly turns: number;
  readonly breaking: string;
  /** A failure that is no surprise for this one, and none for the vault. */
  readonly pardoned?: string | null;
}

/** Starts one; anything it says is wrong is noted. */
export const startWorker = (plan: WorkerPlan, score: Score): Worker => {
  const { folder, recoveryKey, who, seed, ahead, first, turns, breaking, pardoned = null } = plan;
  const script = fileURLToPath(new URL('./together-child.mjs', import.meta.url));
  const args = [
    folder,
    recoveryKey,
    who,
    String(seed),
    String(ahead),
    String(first),
    String(turns),
    breaking,
  ];
  const child = spawn(process.execPath, [script, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  let heard = '';
  child.stdout.on('data', (bytes: Buffer) => {
    heard += bytes.toString('latin1');
  });
  const whole = () => heard.slice(0, heard.lastIndexOf('\n') + 1);
  const ended = new Promise<void>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', () => {
      for (const [, what] of whole().matchAll(/^wrong (.+)$/gm)) {
        if (what === pardoned) score.count(what);
        else score.failed(`${who}: ${what}`);
      }
      score.count('refusals', whole().match(/^busy$/gm)?.length ?? 0);
      score.count('turns', whole().match(/^open$/gm)?.length ?? 0);
      resolve();
    });
  });
  return {
    child,
    who,
    acknowledged: () => Array.from(whole().matchAll(/^ack (\d+)$/gm), match => Number(match[1])),
    said: word => whole().split('\n').includes(word),
    ended,
  };
};
