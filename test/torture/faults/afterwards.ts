import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { OpenVault } from '../../../electron/core/vault';
import { unsyncedDisk } from '../disks/broken';
import { lookAtBackups } from '../second-place/look';
import { backUp } from '../second-place/stick';
import { examine } from '../vault/examine';
import { doneIn, operation, type Tortured } from '../vault/operations';
import { perform } from '../vault/perform';
import { clearUnfinishedLock, codeOf, openByEither } from '../vault/tortured-vault';
import { passphraseIn } from '../vault/ways-in';
import type { Expected, Places, Try } from './try';

/** Where a vault was closed while all still failed, one in so many is opened and worked on further. */
const ALSO_GO_ON = 4;

const openAgain = ({ prepared, held }: Try, folder: string): Promise<OpenVault<Tortured>> =>
  openByEither(folder, held.recoveryKey, held.opens === 'either' ? passphraseIn(prepared.state) : null);

const workFurther = async ({ prepared, held }: Try, vault: OpenVault<Tortured>): Promise<void> => {
  const next = operation(prepared.seed + 1, doneIn(vault.db.data) + 1, 'several');
  await perform(vault, next, held.recoveryKey);
};

/** Works further on a vault that stayed open, or is opened again. */
const workOnFrom = async (
  one: Try,
  folder: string,
  open: OpenVault<Tortured> | null,
): Promise<OpenVault<Tortured>> => {
  const vault = open ?? (await openAgain(one, folder));
  if (one.scenario.act === 'accept') await vault.acceptDamage();
  await workFurther(one, vault);
  // One that writes has made it certain.
  if (open !== null && one.held.opens === 'either') one.held.opens = 'as before';
  return vault;
};

/** All is well again: the same process opens the vault, goes on with it, and what it then does is there. */
const goOn = async (one: Try, folder: string, open: OpenVault<Tortured> | null): Promise<Tortured | null> => {
  clearUnfinishedLock(folder, one.score);
  try {
    const vault = await workOnFrom(one, folder, open);
    const state = structuredClone(vault.db.data);
    await vault.close();
    return state;
  } catch (error) {
    one.score.failed(`${one.where}: all is well again, and it does not go on, ${codeOf(error)}`);
    return null;
  }
};

/** What was in the second place is there, whole, and so is what is then added. */
const judgeStick = async (
  one: Try,
  { folder, place }: Places,
  { found }: Expected,
  done: boolean,
): Promise<void> => {
  const { prepared, scenario, score, where } = one;
  const vault = await openAgain(one, folder);
  const stick = { vault, place, disk: unsyncedDisk };
  const number = doneIn(found);
  const newest = done ? number : doneIn(prepared.backedUp);
  const before = done && scenario.act === 'go-back' ? number : null;
  const stateAt = (at: number) => prepared.states[at] ?? null;
  await lookAtBackups(stick, { newest, before, stateAt }, score, where);
  await backUp(stick, number + 3, 'change');
  const added = { newest: doneIn(vault.db.data), before: null, stateAt };
  await lookAtBackups(stick, added, score, `${where}, another one`);
  await vault.close();
};

const keptDamage = (folder: string): number => {
  try {
    return readdirSync(join(folder, 'damaged')).filter(name => !name.endsWith('.partial')).length;
  } catch {
    return 0;
  }
};

/** All is well again: what was acknowledged is there, and what is done further too. */
export const judgeAfter = async (
  one: Try,
  places: Places,
  open: OpenVault<Tortured> | null,
  expected: Expected,
  done: boolean,
): Promise<void> => {
  const { folder } = places;
  const { act } = one.scenario;
  const damage = act === 'accept' ? 'there' : 'not there';
  const look = (states: readonly [Tortured, ...Tortured[]], where: string) => {
    const { opens } = one.held;
    const { found, made, next } = expected;
    const waysIn = { 'as before': [found], 'as told': [made], either: [found, made] }[opens];
    const allowed = { states, maybe: next, damage, waysIn, untold: opens === 'either' } as const;
    return examine(folder, one.held.recoveryKey, allowed, where, one.score);
  };
  const wentOn = open !== null || one.at % ALSO_GO_ON === 0;
  if (open === null) await look(done ? [expected.made] : [expected.found, expected.made], one.where);
  const state = wentOn ? await goOn(one, folder, open) : null;
  if (state !== null) await look([state], `${one.where}, gone on`);
  if (act === 'backup' || act === 'go-back') await judgeStick(one, places, expected, done);
  if (act === 'accept' && wentOn && keptDamage(folder) === 0)
    one.score.failed(`${one.where}: the damaged copy was not kept`);
};
