import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { OpenVault, VaultEnvironment } from '../../../electron/core/vault';
import type { Break } from '../breaks';
import { diskOverFaults, unsyncedDisk } from '../disks/broken';
import { FailingDisk, type Fault } from '../disks/failing';
import { type Order, type Row, runPart, type Scale, type Score, tryRow } from '../part';
import { examine } from '../vault/examine';
import { withImage } from '../vault/folder-image';
import { after, doneIn, type Operation, operation, type Tortured } from '../vault/operations';
import { perform } from '../vault/perform';
import { type Prepared, prepare, withHome } from '../vault/prepared';
import { clearUnfinishedLock, codeOf, environmentOn, openTortured, sameState } from '../vault/tortured-vault';
import { type Scenario, scenarios } from './scenarios';

/** One try: a scenario, a fault, and from which call on. */
interface Try {
  readonly prepared: Prepared;
  readonly scenario: Scenario;
  readonly fault: Fault;
  readonly at: number;
  readonly forEver: boolean;
  readonly breaking: Break | null;
  readonly score: Score;
  readonly where: string;
}

/** What came of the act: done, or refused with a code. */
const attempt = async (one: Try, task: () => Promise<unknown>): Promise<boolean> => {
  try {
    await task();
    return true;
  } catch (error) {
    if (codeOf(error) === null) one.score.failed(`${one.where}: a failure without a code`);
    return false;
  }
};

const attemptToOpen = async (one: Try, folder: string, environment: VaultEnvironment) => {
  const opened: OpenVault<Tortured>[] = [];
  await attempt(one, async () => {
    opened.push(await openTortured(folder, one.prepared.recoveryKey, environment));
  });
  return opened[0] ?? null;
};

/** What can be read of the vault in this condition, and what the act makes of it. */
const expectations = async (home: string, { image, recoveryKey, seed }: Prepared, { act, spoil }: Scenario) =>
  withImage(home, image, async folder => {
    spoil(folder);
    const vault = await openTortured(folder, recoveryKey, environmentOn(unsyncedDisk));
    const found = structuredClone(vault.db.data);
    await vault.close();
    const isOperation = act !== 'open' && act !== 'accept' && act !== 'close';
    const next = isOperation ? operation(seed, doneIn(found) + 1, act) : null;
    return { found, next, made: next === null ? found : after(found, [next]) };
  });

type Expected = Awaited<ReturnType<typeof expectations>>;

const actOn = (
  vault: OpenVault<Tortured>,
  { act }: Scenario,
  next: Operation | null,
  recoveryKey: string,
) => {
  if (next !== null) return perform(vault, next, recoveryKey);
  return act === 'accept' ? vault.acceptDamage() : Promise.resolve();
};

const judgeMemory = (
  one: Try,
  vault: OpenVault<Tortured>,
  { found, made, next }: Expected,
  done: boolean,
) => {
  const { data } = vault.db;
  const isMade = sameState(data, made);
  if (!isMade && (done || !sameState(data, found))) {
    one.score.undetected(`${one.where}: the open vault shows a state that never was`);
  }
  const { eraseOwed, segments } = vault.stats();
  if (next?.kind === 'purge' && isMade && !eraseOwed && segments > 1)
    one.score.failed(`${one.where}: an erasure was forgotten`);
};

/** Where a vault was closed while all still failed, one in so many is opened and worked on further. */
const ALSO_GO_ON = 4;

/** All is well again: the same process opens the vault, goes on with it, and what it then does is there. */
const goOn = async (one: Try, folder: string, open: OpenVault<Tortured> | null): Promise<Tortured | null> => {
  const { recoveryKey, seed } = one.prepared;
  clearUnfinishedLock(folder, one.score);
  try {
    const vault = open ?? (await openTortured(folder, recoveryKey, environmentOn(unsyncedDisk)));
    if (one.scenario.act === 'accept') await vault.acceptDamage();
    await perform(vault, operation(seed + 1, doneIn(vault.db.data) + 1, 'several'), recoveryKey);
    const state = structuredClone(vault.db.data);
    await vault.close();
    return state;
  } catch (error) {
    one.score.failed(`${one.where}: all is well again, and it does not go on, ${codeOf(error)}`);
    return null;
  }
};

const keptDamage = (folder: string): number => {
  try {
    return readdirSync(join(folder, 'damaged')).filter(name => !name.endsWith('.partial')).length;
  } catch {
    return 0;
  }
};

/** Does the act on an open vault; where calls go on failing, closes it too. Gives whether all of it worked. */
const workOnOpen = async (one: Try, session: OpenVault<Tortured>, expected: Expected): Promise<boolean> => {
  const { scenario, prepared, forEver } = one;
  const done = await attempt(one, () => actOn(session, scenario, expected.next, prepared.recoveryKey));
  judgeMemory(one, session, expected, done);
  if (!forEver && scenario.act !== 'close') return done;
  return (await attempt(one, () => session.close())) && done;
};

/** All is well again: what was acknowledged is there, and what is done further too. */
const judgeAfter = async (
  one: Try,
  folder: string,
  vault: OpenVault<Tortured> | null,
  { next }: Expected,
  states: readonly [Tortured, ...Tortured[]],
): Promise<void> => {
  const { recoveryKey } = one.prepared;
  const damage = one.scenario.act === 'accept' ? 'there' : 'not there';
  const look = (allowed: typeof states, where: string) =>
    examine(folder, recoveryKey, { states: allowed, maybe: next, damage }, where, one.score);
  if (vault === null) await look(states, one.where);
  if (vault === null && one.at % ALSO_GO_ON !== 0) return;
  const state = await goOn(one, folder, vault);
  if (state !== null) await look([state], `${one.where}, gone on`);
};

/** Does the act while calls fail. Gives whether the call that was to fail was reached. */
const tryFault = (home: string, one: Try, expected: Expected): Promise<boolean> =>
  withImage(home, one.prepared.image, async folder => {
    const { scenario, score } = one;
    scenario.spoil(folder);
    const failing = new FailingDisk(unsyncedDisk);
    const environment = environmentOn(diskOverFaults(failing.disk, one.breaking));
    if (scenario.act === 'open') failing.arm(one);
    const session = await attemptToOpen(one, folder, environment);
    if (scenario.act !== 'open') failing.arm(one);
    const done = session === null || (await workOnOpen(one, session, expected));
    const vault = one.forEver || scenario.act === 'close' ? null : session;
    const reached = failing.disarm();
    await judgeAfter(one, folder, vault, expected, done ? [expected.made] : [expected.found, expected.made]);
    const wentOn = vault !== null || one.at % ALSO_GO_ON === 0;
    if (scenario.act === 'accept' && wentOn && keptDamage(folder) === 0)
      score.failed(`${one.where}: the damaged copy was not kept`);
    return reached;
  });

const MOST_CALLS = 300;

/**
 * In the short form failing for ever begins at every call for ENOSPC and at every third for the others, and errnos that
 * are told apart only where something is removed are tried at every other call.
 */
const strideOf = (scale: Scale, fault: Fault, forEver: boolean): number => {
  if (scale === 'long' || (fault.kind === 'errno' && fault.code === 'ENOSPC')) return 1;
  if (forEver) return 3;
  return fault.kind === 'errno' && (fault.code === 'EPERM' || fault.code === 'EACCES') ? 2 : 1;
};

const rising = async (
  home: string,
  one: Omit<Try, 'at' | 'where'>,
  name: string,
  stride: number,
): Promise<void> => {
  const { prepared, scenario, forEver, score } = one;
  const expected = await expectations(home, prepared, scenario);
  for (let at = 1; at <= MOST_CALLS; at += stride) {
    const where = `${scenario.name}, ${name} ${forEver ? 'from' : 'at'} call ${at}${forEver ? ' on' : ''}`;
    const reached = await tryFault(home, { ...one, at, where }, expected);
    if (!reached) return;
    score.tried();
  }
  score.failed(`${scenario.name}, ${name}: never clean`);
};

const faults = (breaking: Break | null): Readonly<Record<string, Fault>> => {
  if (breaking === 'raw-faults') return { 'a fault without errno': { kind: 'unnamed' } };
  const codes = breaking === null ? ['ENOSPC', 'EIO', 'EPERM', 'EBUSY', 'EACCES'] : ['EIO'];
  return {
    ...Object.fromEntries(codes.map((code): [string, Fault] => [code, { kind: 'errno', code }])),
    'a short write': { kind: 'short' },
    'a short write, then ENOSPC': { kind: 'short-then-full' },
  };
};

const failing = (order: Order, prepared: Prepared, name: string, fault: Fault): Promise<Row> =>
  tryRow(`${name} at every call`, score =>
    withHome(async home => {
      const { breaking } = order;
      for (const scenario of scenarios(prepared.image)) {
        for (const forEver of [false, true]) {
          if (order.scale === 'brief' && score.spoilt()) return;
          const stride = strideOf(order.scale, fault, forEver);
          await rising(home, { prepared, scenario, fault, forEver, breaking, score }, name, stride);
        }
      }
    }),
  );

await runPart(async order => {
  const prepared = await prepare(order.seed);
  const rows: Row[] = [];
  for (const [name, fault] of Object.entries(faults(order.breaking))) {
    rows.push(await failing(order, prepared, name, fault));
  }
  return rows;
});
