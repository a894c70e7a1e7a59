import { Attachments } from './attachments';
import type { VaultEnvironment } from './environment';
import { epochOf, type VaultHeader } from './header';
import { HeaderKeeper } from './header-keeper';
import { epochFolder } from './layout';
import type { Records } from './records';
import { type LogStart, SegmentLog } from './segment-log';

/** What of an open vault belongs to one set of keys. It dies when `master` is zero-filled. */
export interface KeyedParts {
  readonly master: Buffer;
  readonly header: HeaderKeeper;
  readonly log: SegmentLog;
  readonly attachments: Attachments;
}

/** What stays when the keys are replaced. */
export interface KeyedSurroundings {
  readonly folder: string;
  readonly environment: VaultEnvironment;
  readonly dataVersion: number;
}

/** The segments, attachments and header under a master key. */
export const keyedParts = (
  { folder, environment, dataVersion }: KeyedSurroundings,
  master: Buffer,
  header: VaultHeader,
  records: Records,
  start: LogStart,
): KeyedParts => {
  const place = epochFolder(folder, epochOf(header));
  const vaultId = Buffer.from(header.vault, 'hex');
  const keys = { master, vaultId, dataVersion, randomBytes: environment.randomBytes };
  return {
    master,
    header: new HeaderKeeper(folder, environment, master, header),
    log: new SegmentLog(place, keys, environment, records, start),
    attachments: new Attachments(place, environment, master, vaultId),
  };
};
