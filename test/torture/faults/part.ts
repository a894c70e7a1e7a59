import type { Break } from '../breaks';
import type { Fault } from '../disks/failing';
import { type Order, type Row, runPart, type Scale, seenToFail, tryRow } from '../part';
import { type Prepared, prepare, withHome } from '../vault/prepared';
import { isLong, type Scenario, scenarios } from './scenarios';
import { expectations, type Try, tryFault } from './try';
import { failingUndertakings } from './undertaken';

const MOST_CALLS = 300;

/**
 * In the short form failing for ever begins at every call for ENOSPC and at every third for the others, and errnos that
 * are told apart only where something is removed are tried at every other call. Of what is long only some calls are tried.
 */
const strideOf = (scale: Scale, scenario: Scenario, fault: Fault, forEver: boolean): number => {
  if (scale === 'long') return 1;
  if (isLong(scenario)) return forEver ? 15 : 5;
  if (fault.kind === 'errno' && fault.code === 'ENOSPC') return 1;
  if (forEver) return 3;
  return fault.kind === 'errno' && (fault.code === 'EPERM' || fault.code === 'EACCES') ? 2 : 1;
};

const rising = async (
  home: string,
  one: Omit<Try, 'at' | 'where' | 'held'>,
  name: string,
  { from, stride }: { readonly from: number; readonly stride: number },
): Promise<void> => {
  const { prepared, scenario, forEver, score } = one;
  const expected = await expectations(home, prepared, scenario);
  const before = score.wrongs();
  for (let at = from; at <= MOST_CALLS; at += stride) {
    if (one.breaking !== null && score.wrongs() > before) return;
    const where = `${scenario.name}, ${name} ${forEver ? 'from' : 'at'} call ${at}${forEver ? ' on' : ''}`;
    const reached = await tryFault(
      home,
      { ...one, at, where, held: { recoveryKey: prepared.recoveryKey, opens: 'as before' } },
      expected,
    );
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

/** Of a broken build no more is tried of a scenario than it takes to see it fail. */
const tryScenario = async (
  home: string,
  one: Omit<Try, 'at' | 'where' | 'held' | 'forEver'>,
  { name, scale, nth }: { readonly name: string; readonly scale: Scale; readonly nth: number },
): Promise<void> => {
  const { scenario, fault, breaking, score } = one;
  const before = score.wrongs();
  for (const forEver of [false, true]) {
    if (breaking !== null && score.wrongs() > before) break;
    const stride = strideOf(scale, scenario, fault, forEver);
    await rising(home, { ...one, forEver }, name, { from: 1 + (nth % stride), stride });
  }
  if (breaking !== null) score.count(seenToFail(scenario.name), Number(score.wrongs() > before));
};

/** `nth`: of the faults; where only some calls are tried, each fault begins at another, so that together they try all. */
const failing = (
  { scale, breaking }: Order,
  prepared: Prepared,
  [name, fault]: readonly [string, Fault],
  nth: number,
): Promise<Row> =>
  tryRow(`${name} at every call`, score =>
    withHome(async home => {
      for (const scenario of scenarios(prepared.image)) {
        if (score.isEnough()) return;
        await tryScenario(home, { prepared, scenario, fault, breaking, score }, { name, scale, nth });
      }
    }),
  );

await runPart(async order => {
  const prepared = await prepare(order.seed);
  const rows: Row[] = [];
  const all = faults(order.breaking);
  for (const [nth, fault] of Object.entries(all).entries()) {
    rows.push(await failing(order, prepared, fault, nth));
  }
  return [...rows, ...(await failingUndertakings(order, prepared, all))];
});
