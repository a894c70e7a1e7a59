import { type Order, runPart } from '../part';
import { prepare } from '../vault/prepared';
import { conflictCopies } from './conflict-copies';
import { goingAway } from './going-away';
import { heldFiles } from './held-files';
import { twoMoments } from './two-moments';

await runPart(async (order: Order) => {
  const prepared = await prepare(order.seed);
  return [
    await conflictCopies(order, prepared),
    await twoMoments(order, prepared),
    await heldFiles(order, prepared),
    await goingAway(order, prepared),
  ];
});
