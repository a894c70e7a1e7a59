import type { Fault } from '../disks/failing';
import { type Order, type Row, type Score, tryRow } from '../part';
import type { Prepared } from '../vault/prepared';
import { withHome } from '../vault/prepared';
import { Trouble } from './trouble';
import { type Undertaking, undertakings } from './undertakings';

const MOST_CALLS = 400;
/** In the short form each fault is tried at one call in so many, each beginning at another. */
const STRIDE = 5;

interface Rising {
  readonly fault: Fault;
  readonly name: string;
  readonly forEver: boolean;
  readonly from: number;
  readonly stride: number;
}

const rising = async ({ name, tryWith }: Undertaking, plan: Rising, order: Order, score: Score) => {
  const { fault, forEver, from, stride } = plan;
  for (let at = from; at <= MOST_CALLS; at += stride) {
    if (order.scale === 'brief' && score.spoilt()) return;
    const where = `${plan.name} ${forEver ? 'from' : 'at'} call ${at}${forEver ? ' on' : ''}`;
    const trouble = new Trouble({ fault, at, forEver }, order.breaking, where, score);
    await tryWith(trouble);
    if (!trouble.reached) return;
    score.tried();
  }
  score.failed(`${name}, ${plan.name}: never clean`);
};

const tryUndertaking = (
  order: Order,
  undertaking: Undertaking,
  faults: Readonly<Record<string, Fault>>,
): Promise<Row> =>
  tryRow(`a failure at every call while ${undertaking.name}`, async score => {
    const stride = order.scale === 'long' ? 1 : STRIDE * undertaking.sparing;
    for (const [nth, [name, fault]] of Object.entries(faults).entries()) {
      for (const forEver of [false, true]) {
        const from = 1 + ((nth * 2 + Number(forEver)) % stride);
        await rising(undertaking, { fault, name, forEver, from, stride }, order, score);
      }
    }
  });

/** Every fault at every call of what is done beside operations; in the short form at some. */
export const failingUndertakings = (
  order: Order,
  prepared: Prepared,
  faults: Readonly<Record<string, Fault>>,
): Promise<readonly Row[]> =>
  withHome(async home => {
    const rows: Row[] = [];
    for (const one of await undertakings(home, prepared)) rows.push(await tryUndertaking(order, one, faults));
    return rows;
  });
