import { randomBytes, randomInt } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { cheapestKdfCost, createVault, nodeDisk } from '../../electron/core/vault';
import { type Break, isBreak } from './breaks';
import { runAndKill } from './kill';
import { doneIn, emptyTortured, type Tortured } from './operations';
import { seeded } from './random';
import { isRefusal, reopenAndCheck } from './reopen';

const root = new URL('../..', import.meta.url).pathname;

/** A row of `out/torture.json`. */
interface Row {
  readonly name: string;
  readonly tried: number;
  readonly lost: number;
  readonly undetected: number;
}

/** The workload in one plain file, so that a child starts in a moment. */
const bundleWorkload = async (): Promise<string> => {
  const outDir = join(root, 'out', 'torture');
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    build: {
      ssr: 'test/torture/workload.ts',
      outDir,
      emptyOutDir: true,
      target: 'node20',
      rollupOptions: { output: { entryFileNames: 'workload.mjs' } },
    },
  });
  return join(outDir, 'workload.mjs');
};

interface Tally {
  tried: number;
  early: number;
  lost: number;
  undetected: number;
  unclean: number;
}

const readOptions = () => {
  const { values } = parseArgs({
    options: {
      kills: { type: 'string', default: '200' },
      seed: { type: 'string' },
      break: { type: 'string', default: 'none' },
    },
  });
  if (!isBreak(values.break)) throw new Error(`no such break: ${values.break}`);
  const seed = values.seed === undefined ? randomInt(2 ** 31) : Number(values.seed);
  return { kills: Number(values.kills), seed, breaking: values.break };
};

const tortureByKilling = async (
  folder: string,
  kills: number,
  seed: number,
  breaking: Break,
): Promise<Tally & { readonly operations: number }> => {
  const script = await bundleWorkload();
  const environment = { now: Date.now, randomBytes, device: 'torture', disk: nodeDisk };
  const options = { folder, passphrase: 'torture', kdf: cheapestKdfCost, empty: emptyTortured, environment };
  const { vault, recoveryKey } = await createVault(options);
  await vault.close();
  const random = seeded(seed);
  const tally: Tally = { tried: 0, early: 0, lost: 0, undetected: 0, unclean: 0 };
  let state: Tortured = emptyTortured;
  while (tally.tried < kills) {
    const killed = await runAndKill(script, [folder, String(seed), recoveryKey, breaking], random);
    const acknowledged = killed.acknowledged ?? doneIn(state);
    const verdict = await reopenAndCheck(folder, recoveryKey, seed, state, acknowledged);
    tally.tried += 1;
    tally.early += killed.early ? 1 : 0;
    tally.lost += verdict.lost;
    tally.undetected += verdict.undetected;
    tally.unclean += verdict.clean ? 0 : 1;
    if (verdict.lost > 0 || verdict.undetected > 0 || !verdict.clean) break;
    state = verdict.state;
  }
  return { ...tally, operations: doneIn(state) };
};

const report = async (rows: readonly Row[]): Promise<void> => {
  await mkdir(join(root, 'out'), { recursive: true });
  await writeFile(join(root, 'out', 'torture.json'), `${JSON.stringify(rows, null, 2)}\n`);
};

const run = async (): Promise<boolean> => {
  const { kills, seed, breaking } = readOptions();
  console.log(`torture: ${kills} kills, seed ${seed}${breaking === 'none' ? '' : `, broken by ${breaking}`}`);
  const folder = await mkdtemp(join(tmpdir(), 'vault-torture-'));
  try {
    const tally = await tortureByKilling(folder, kills, seed, breaking);
    const { tried, lost, undetected, unclean, early, operations } = tally;
    await report([{ name: 'SIGKILL at random moments', tried, lost, undetected }]);
    console.log(`killed ${tried} times (${early} while opening), ${operations} operations acknowledged`);
    console.log(
      `acknowledged operations lost: ${lost}; wrong states: ${undetected}; unclean reopens: ${unclean}`,
    );
    return lost === 0 && undetected === 0 && unclean === 0;
  } catch (error) {
    if (!isRefusal(error)) throw error;
    console.log(`the vault no longer opens: ${error.code}`);
    return false;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

process.exitCode = (await run()) ? 0 : 1;
