import { spawn } from 'node:child_process';
import { below } from './random';

/** What a killed workload had said. */
export interface Killed {
  /** The last operation it acknowledged, or null when it had not got that far. */
  readonly acknowledged: number | null;
  /** It was killed while still starting or opening the vault. */
  readonly early: boolean;
}

const STARTING_MS = 150;
const WORKING_MS = 120;

/** Runs the workload and kills it with SIGKILL: one time in five while it starts, else at a moment of its work. */
export const runAndKill = (script: string, args: readonly string[], random: () => number): Promise<Killed> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
    let heard = '';
    let complaint = '';
    const kill = (within: number) => setTimeout(() => child.kill('SIGKILL'), below(random, within));
    const early = random() < 0.2;
    if (early) kill(STARTING_MS);
    child.stdout.on('data', (bytes: Buffer) => {
      if (heard === '' && !early) kill(WORKING_MS);
      heard += bytes.toString('latin1');
    });
    child.stderr.on('data', (bytes: Buffer) => {
      complaint += bytes.toString('utf8');
    });
    child.on('error', reject);
    child.on('close', (_code, signal) => {
      if (signal !== 'SIGKILL') return reject(new Error(`the workload ended by itself: ${complaint}`));
      const numbers = Array.from(heard.matchAll(/^(?:ready|ack) (\d+)\n/gm), match => Number(match[1]));
      resolve({ acknowledged: numbers.at(-1) ?? null, early: heard === '' });
    });
  });
