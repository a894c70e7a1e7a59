import { JournalError } from '../../../shared/contract/errors';
import { Attachments } from './attachments';
import { placeFiles } from './durable';
import { removeEpoch } from './epochs';
import { switchHeaderFiles } from './header-file';
import { type KeyedParts, type KeyedSurroundings, keyedParts } from './keyed-parts';
import { KEY_BYTES } from './keys';
import { type Epoch, epochFolder, nextEpoch, segmentName } from './layout';
import type { LogStart } from './segment-log';
import { sealVerifiedBase, type VerifiedBase } from './verified-base';

/** What is told while everything is sealed anew, and what stops it. */
export interface Renewal {
  readonly passphrase: string;
  readonly onProgress: (done: number, total: number) => void;
  /** Asked between steps; when it says so, the renewal rejects with `cancelled` and nothing has changed. */
  readonly isUnwanted: () => boolean;
}

/** What came of it: the parts under the new keys, or null when the disk leaves it open which keys are in force. */
export interface Renewed {
  readonly parts: KeyedParts | null;
  readonly recoveryKey: string;
}

const startAfter = ({ end, bytes, identity }: VerifiedBase): LogStart => ({
  end,
  highest: end.number,
  segments: 1,
  frames: end.frames,
  bytes: bytes.length,
  identity,
});

/** Seals every attachment and all the records with a new master key into the new epoch's folder. */
const sealAll = async (
  old: KeyedParts,
  { folder, environment, dataVersion }: KeyedSurroundings,
  master: Buffer,
  epoch: Epoch,
  { onProgress, isUnwanted }: Renewal,
): Promise<VerifiedBase> => {
  const { disk, randomBytes } = environment;
  const vaultId = Buffer.from(old.header.header.vault, 'hex');
  const place = epochFolder(folder, epoch);
  await disk.createFolder(place);
  await disk.syncFolder(folder);
  const attachments = new Attachments(place, environment, master, vaultId);
  const files = await old.attachments.list();
  for (const [done, { id }] of files.entries()) {
    if (isUnwanted()) throw new JournalError('cancelled');
    onProgress(done, files.length + 1);
    await attachments.takeFrom(old.attachments, id);
  }
  onProgress(files.length, files.length + 1);
  const number = old.log.highest + 1;
  const base = sealVerifiedBase({ master, vaultId, dataVersion, randomBytes }, number, old.log.records);
  await placeFiles(disk, place, [{ name: segmentName(number), bytes: base.bytes }]);
  if (isUnwanted()) throw new JournalError('cancelled');
  return base;
};

const sealAndSwitch = async (
  old: KeyedParts,
  around: KeyedSurroundings,
  master: Buffer,
  epoch: Epoch,
  renewal: Renewal,
): Promise<Renewed> => {
  const base = await sealAll(old, around, master, epoch, renewal);
  const { header, recoveryKey } = await old.header.drawForKeys(master, epoch, renewal.passphrase);
  const { folder, environment } = around;
  const outcome = await switchHeaderFiles(environment.disk, folder, old.header.header, header);
  if (outcome === 'uncertain') return { parts: null, recoveryKey };
  const { records } = old.log;
  records.liveBytes = base.bytes.length;
  return { parts: keyedParts(around, master, header, records, startAfter(base)), recoveryKey };
};

/**
 * Seals a whole vault anew, beside the old one, and puts it in its place with the rename of the header. When it rejects,
 * the old vault is in force as it was. The old files are not touched: the next opening, or `removeOtherEpochs`, removes
 * whichever files have lost.
 */
export const renewKeys = async (
  old: KeyedParts,
  around: KeyedSurroundings,
  renewal: Renewal,
): Promise<Renewed> => {
  const { disk, device, randomBytes } = around.environment;
  await old.header.checkSecret({ kind: 'passphrase', passphrase: renewal.passphrase });
  const master = randomBytes(KEY_BYTES);
  const epoch = nextEpoch(old.header.epoch, device, randomBytes);
  try {
    return await sealAndSwitch(old, around, master, epoch, renewal);
  } catch (error) {
    master.fill(0);
    // What cannot be removed now goes at the next opening.
    await Promise.allSettled([removeEpoch(disk, around.folder, epoch)]);
    throw error;
  }
};
