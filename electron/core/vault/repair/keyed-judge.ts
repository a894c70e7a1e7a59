import { type Commit, decodeCommit } from '../change';
import { type FrameHeader, openFrame } from '../frame';
import { deriveSubKey, withKey } from '../keys';
import { segmentHeaderAuthenticates } from '../segment-header';
import type { Judge } from './survey';

const newestOf = ({ changes }: Commit): number | null =>
  changes.reduce<number | null>((newest, { time }) => Math.max(newest ?? time, time), null);

/** Judges by the seals: what it finds good was written by a holder of the vault's keys. `vaultId`: 16 bytes. */
export const keyedJudge = (master: Buffer, vaultId: Buffer): Judge => ({
  trusts: (number, file, header) =>
    header.number === number &&
    header.vaultId.equals(vaultId) &&
    segmentHeaderAuthenticates(master, file, header),
  frames: (number, { salt }, task) =>
    withKey(deriveSubKey(master, salt, 'segment'), key =>
      task((header: FrameHeader, body: Buffer) => {
        const plain = openFrame({ key, salt, vaultId, number }, header, body);
        if (plain === null) return null;
        const time = newestOf(decodeCommit(plain));
        plain.fill(0);
        return { time };
      }),
    ),
});
