import { type ChildProcessByStdio, spawn } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { below } from '../random';

/** What a killed process had said. */
export interface Killed {
  /** The last operation it found or acknowledged, or null when it had not got that far. */
  readonly last: number | null;
  /** It acknowledged that operation itself. */
  readonly acknowledged: boolean;
  /** It was killed while it opened the vault. */
  readonly early: boolean;
  /** The recovery key that it gave out last, or null. */
  readonly recoveryKey: string | null;
  /** By the operations that went back to a backup: of which operation that was, null where there was none. */
  readonly wentBack: ReadonlyMap<number, number | null>;
}

/** A process that is loaded and waits for the word, so that a kill costs no start. */
export interface Victim {
  /** Lets it work and kills it: one time in five while it opens, else at a moment of its work. */
  workAndDie(recoveryKey: string, random: () => number): Promise<Killed>;
  /** Ends one that was never used. */
  dismiss(): void;
}

const OPENING_MS = 30;
const WORKING_MS = 120;
/** One in seven may live this long, or what takes longer than the others live would never be done. */
const LONG_MS = 400;

/** A machine on which opening takes longer lets victims live as much longer, or nothing would be done before they die. */
const SLOWEST = 20;
const pace = { slowness: 1 };
const notePace = (opening: number): void => {
  pace.slowness = Math.min(SLOWEST, Math.max(1, opening / OPENING_MS));
};

type Child = ChildProcessByStdio<Writable, Readable, Readable>;

const die = (
  child: Child,
  recoveryKey: string,
  random: () => number,
  heard: () => string,
): Promise<boolean> =>
  new Promise(resolve => {
    const kill = (within: number) =>
      setTimeout(() => child.kill('SIGKILL'), below(random, within) * pace.slowness);
    const begun = performance.now();
    const early = random() < 0.2;
    if (early) kill(OPENING_MS);
    else {
      const listen = () => {
        if (!heard().includes('ready')) return;
        child.stdout.off('data', listen);
        notePace(performance.now() - begun);
        kill(random() < 0.15 ? LONG_MS : WORKING_MS);
      };
      child.stdout.on('data', listen);
    }
    child.on('close', (_code, signal) => resolve(signal === 'SIGKILL'));
    child.stdin.write(`${recoveryKey}\n`);
  });

const readWords = (heard: string) => {
  const numbers = Array.from(heard.matchAll(/^(?:ready|ack) (\d+)\n/gm), match => Number(match[1]));
  const backs = Array.from(heard.matchAll(/^back (\d+) (\w+)\n/gm), ([, number, from]) => {
    return [Number(number), from === 'none' ? null : Number(from)] as const;
  });
  return {
    last: numbers.at(-1) ?? null,
    acknowledged: heard.includes('ack'),
    early: !heard.includes('ready'),
    recoveryKey: Array.from(heard.matchAll(/^key (\S+)\n/gm)).at(-1)?.[1] ?? null,
    wentBack: new Map(backs),
  };
};

/** Starts a process and waits until it has loaded. */
export const startVictim = (script: string, args: readonly string[]): Promise<Victim> =>
  new Promise((resolve, reject) => {
    const path = fileURLToPath(new URL(script, import.meta.url));
    const child = spawn(process.execPath, [path, ...args], { stdio: ['pipe', 'pipe', 'pipe'] });
    let heard = '';
    let complaint = '';
    const victim: Victim = {
      workAndDie: async (recoveryKey, random) => {
        if (!(await die(child, recoveryKey, random, () => heard)))
          throw new Error(`ended by itself: ${complaint}`);
        return readWords(heard);
      },
      dismiss: () => void child.kill('SIGKILL'),
    };
    child.on('error', reject);
    child.stdout.on('data', (bytes: Buffer) => {
      heard += bytes.toString('latin1');
      if (heard.includes('loaded')) resolve(victim);
    });
    child.stderr.on('data', (bytes: Buffer) => {
      complaint += bytes.toString('utf8');
    });
    // A process killed while the word is on its way to it.
    child.stdin.on('error', () => child.stdin.destroy());
  });
