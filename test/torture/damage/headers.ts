import { readHeader } from '../../../electron/core/vault/header';
import { unlockHeader } from '../../../electron/core/vault/header-file';
import { type Order, type Row, type Score, tryRow } from '../part';
import type { Prepared } from '../vault/prepared';
import { codeOf } from '../vault/tortured-vault';

type Which = 'main' | 'copy' | 'both' | 'alone';

const flip = (bytes: Buffer, bit: number): Buffer => {
  const flipped = Buffer.from(bytes);
  flipped.writeUInt8(flipped.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
  return flipped;
};

/** Unlocks with a bit flipped in one header file, in both, or in the only one; gives whether anything was said. */
const unlock = async ({ recoveryKey }: Prepared, whole: Buffer, spoilt: Buffer, which: Which) => {
  const files = {
    main: readHeader(which === 'copy' ? whole : spoilt),
    copy: which === 'alone' ? null : readHeader(which === 'main' ? whole : spoilt),
  };
  const unlocked = await unlockHeader(files, { kind: 'recovery-key', recoveryKey });
  const kept = unlocked.damaged.some(bytes => bytes.equals(spoilt));
  unlocked.master.fill(0);
  return { said: unlocked.findings.length > 0, kept };
};

const tryBit = async (
  prepared: Prepared,
  whole: Buffer,
  bit: number,
  which: Which,
  order: Order,
  score: Score,
) => {
  const where = `bit ${bit}, ${which}`;
  score.tried();
  // What the broken build reads in place of the first header file is the second.
  const spoilt = order.breaking === 'one-header' && which === 'main' ? whole : flip(whole, bit);
  try {
    const { said, kept } = await unlock(prepared, whole, spoilt, which);
    if (!said) score.undetected(`${where}: not noticed`);
    else if (!kept) score.failed(`${where}: the damaged copy is not kept`);
    score.count('opened all the same');
  } catch (error) {
    const code = codeOf(error);
    const understood = code === 'header-damaged' || code === 'wrong-recovery-key';
    if (!understood) score.failed(`${where}: ${code ?? 'a failure without a code'}`);
    else if (which === 'main' || which === 'copy') score.lost(`${where}: the other copy was not used`);
    else score.count('refused');
  }
};

/** Every bit of the header, in each file and in both: always noticed, and with one good copy always opened. */
export const damagedHeaders = (order: Order, prepared: Prepared): Promise<Row> =>
  tryRow('every bit of the header', async score => {
    const whole = prepared.image.get('vault.json') ?? Buffer.alloc(0);
    for (let bit = 0; bit < whole.length * 8; bit += order.scale === 'brief' ? 41 : 1) {
      for (const which of ['main', 'copy', 'both', 'alone'] as const) {
        await tryBit(prepared, whole, bit, which, order, score);
      }
    }
  });
