import { type Order, type Row, runPart, type Scale, type Score, tryRow } from '../part';
import { below, seeded } from '../random';
import { examine, goOn } from '../vault/examine';
import { withImage } from '../vault/folder-image';
import { deviceKinds, operationKinds } from '../vault/kinds';
import { type Prepared, prepare, withHome } from '../vault/prepared';
import { cutBackingUp } from './backing-up';
import { cutComingBack } from './coming-back';
import { cutCreating } from './creating';
import { type CutRules, cutPower } from './cut';
import { cutMigrating } from './migrating';
import { cutRenewing } from './renewing';
import { cutRotating } from './rotating';
import { recordOpening, recordSession, restart, type Session } from './session';

/** How many patterns for each operation; in the long form, for each call on the disk that a session makes. */
const patterns: Readonly<Record<Scale, number>> = { brief: 25, short: 200, long: 200 };
/** One pattern in so many is cut again while it is opened, or worked on further. */
const AGAIN = 5;

interface Cutting {
  readonly home: string;
  readonly prepared: Prepared;
  readonly rules: CutRules;
  readonly random: () => number;
  readonly score: Score;
}

const tryCut = async (cutting: Cutting, session: Session, count: number): Promise<void> => {
  const { home, prepared, rules, random, score } = cutting;
  const { folder, events, operations, states } = session;
  const { recoveryKey } = prepared;
  const done = events.slice(0, count).filter(({ kind }) => kind === 'acknowledged').length;
  const [first, ...rest] = states.slice(done, done + 2);
  if (first === undefined) throw new RangeError('no such state');
  const maybe = operations[done] ?? null;
  const where = `${operations[0]?.kind}, event ${count} of ${events.length}`;
  const image = cutPower(folder, prepared.image, events, count, rules, random);
  score.tried();
  await withImage(home, image, async at => {
    await restart(at, image);
    await examine(at, recoveryKey, { states: [first, ...rest], maybe }, where, score);
    if (below(random, AGAIN) === 0) await goOn(at, recoveryKey, where, score);
  });
  if (below(random, AGAIN) > 0) return;
  score.count('cut again while opening');
  const opening = await recordOpening(home, recoveryKey, image);
  const until = below(random, opening.events.length + 1);
  const twice = cutPower(opening.folder, image, opening.events, until, rules, random);
  await withImage(home, twice, async at => {
    await restart(at, twice);
    await examine(
      at,
      recoveryKey,
      { states: [first, ...rest], maybe },
      `${where}, cut again at ${until}`,
      score,
    );
  });
};

/** Where to cut: now and then right after an acknowledgement, else anywhere. */
const drawCut = ({ events }: Session, random: () => number): number => {
  const acknowledged = events.flatMap(({ kind }, at) => (kind === 'acknowledged' ? [at + 1] : []));
  const drawn = random() < 0.3 ? acknowledged[below(random, acknowledged.length)] : undefined;
  return drawn ?? below(random, events.length + 1);
};

const cutsOf = (session: Session, scale: Scale, share: number, random: () => number): readonly number[] => {
  if (scale !== 'long')
    return Array.from({ length: patterns[scale] * share }, () => drawCut(session, random));
  return session.events.flatMap((_, at) => Array.from({ length: patterns.long }, () => at + 1));
};

/** `share`: how many of the patterns, in the short form. */
const cutting = (name: string, order: Order, rules: CutRules, share: number): Promise<Row> =>
  tryRow(name, score =>
    withHome(async home => {
      const prepared = await prepare(order.seed);
      const random = seeded(order.seed);
      for (const kind of [...operationKinds, ...deviceKinds, 'go-back' as const]) {
        const session = await recordSession(home, prepared, [kind, 'save']);
        for (const count of cutsOf(session, order.scale, share, random)) {
          if (score.spoilt() && order.scale === 'brief') return;
          await tryCut({ home, prepared, rules, random, score }, session, count);
        }
        score.count('operations');
      }
      await cutCreating(
        home,
        patterns[order.scale] * (order.scale === 'long' ? 20 : 1),
        rules,
        random,
        score,
      );
    }),
  );

await runPart(async order => {
  const { breaking } = order;
  const strict = {
    filesSync: breaking !== 'no-file-sync',
    foldersSync: breaking !== 'no-folder-sync',
    namesInOrder: false,
  };
  const journaling = {
    filesSync: breaking !== 'no-file-sync',
    foldersSync: false,
    namesInOrder: breaking !== 'unordered-names',
  };
  const count = patterns[order.scale] * (order.scale === 'long' ? 20 : 1);
  const elsewhere = async (rules: CutRules, more: string) => [
    await cutRenewing(`power cuts while all keys are renewed${more}`, order, count, rules),
    await cutRotating(`power cuts while the oldest backups go${more}`, order, count / 4, rules),
    await cutComingBack(`power cuts while a journal is made of a backup${more}`, order, count, rules),
    await cutMigrating(`power cuts while an older journal is opened${more}`, order, count, rules),
  ];
  const withoutSync = ', without a sync of folders';
  return [
    await cutting('power cuts', order, strict, 1),
    await cutBackingUp(order, count, strict),
    ...(await elsewhere(strict, '')),
    await cutting(`power cuts${withoutSync}`, order, journaling, 0.5),
    ...(await elsewhere(journaling, withoutSync)),
  ];
});
