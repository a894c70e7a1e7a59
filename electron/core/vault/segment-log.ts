import { join } from 'node:path';
import { JournalError } from '../../../shared/contract/errors';
import { sealBase } from './base-segment';
import type { Chain } from './chain';
import { type Change, encodeChange, encodeCommit } from './change';
import type { Difference } from './difference';
import { errnoOf } from './disk';
import { placeFiles, removeIfPresent } from './durable';
import type { VaultEnvironment } from './environment';
import { segmentName, segmentNumbers } from './layout';
import { applyChange, forgetRecords, liveChanges, type Records } from './records';
import type { SegmentEnd } from './segment-header';
import { examineSegment, readSegment } from './segment-reading';
import { type SegmentKeys, type SegmentWriter, startSegment } from './segment-writer';
import type { VaultStats } from './stats';

/**
 * The segments of an open vault and the records they hold. Its callers see to it that one thing happens at a time.
 * Records change only after the disk has what they say.
 */
export class SegmentLog {
  #writer: SegmentWriter | null = null;
  /** A segment whose first commit, or whose putting in place, failed. It must be gone before anything else is written. */
  #abandoned: number | null = null;
  #end: SegmentEnd | null;
  #highest: number;
  #segments: number;
  #frames: number;
  #segmentBytes: number;

  constructor(
    private readonly folder: string,
    private readonly keys: SegmentKeys,
    private readonly environment: VaultEnvironment,
    readonly records: Records,
    chain: Chain,
  ) {
    this.#end = chain.end;
    this.#highest = chain.highest;
    this.#segments = chain.links.length;
    this.#frames = chain.links.reduce((sum, link) => sum + link.end.frames, 0);
    this.#segmentBytes = chain.links.reduce((sum, link) => sum + link.bytes, 0);
  }

  /** Appends the differences as one commit. Resolves when it survives a power cut; does nothing when there are none. */
  async commit(differences: readonly Difference[], erase: boolean): Promise<void> {
    if (differences.length === 0) return;
    const { device, now } = this.environment;
    const stamp = { revision: this.records.revision + 1, device, time: now() };
    const changes = differences.map((difference): Change => ({ ...difference, ...stamp }));
    const encoded = changes.map(encodeChange);
    const plain = encodeCommit(encoded, erase);
    const bytes = await this.#append(plain).finally(() => plain.fill(0));
    changes.forEach((change, index) => {
      applyChange(this.records, change, encoded[index]?.length ?? 0);
    });
    this.records.eraseOwed ||= erase;
    this.#frames += 1;
    this.#segmentBytes += bytes;
  }

  #append(plain: Buffer): Promise<number> {
    return this.#writer === null ? this.#start(plain) : this.#continue(this.#writer, plain);
  }

  async #start(plain: Buffer): Promise<number> {
    if (this.#end === null) throw new JournalError('vault-damaged');
    const { disk } = this.environment;
    await this.#removeAbandoned();
    const number = this.#highest + 1;
    try {
      const started = await startSegment(disk, this.folder, this.keys, number, this.#end, plain);
      this.#writer = started.writer;
      this.#highest = number;
      this.#segments += 1;
      return started.bytes;
    } catch (error) {
      if (errnoOf(error) === 'EEXIST') throw new JournalError('vault-in-use');
      this.#abandoned = number;
      throw error;
    }
  }

  async #removeAbandoned(): Promise<void> {
    if (this.#abandoned === null) return;
    await removeIfPresent(this.environment.disk, join(this.folder, segmentName(this.#abandoned)));
    await this.environment.disk.syncFolder(this.folder);
    this.#abandoned = null;
  }

  /** After a failed write nothing is known about the file's tail, so the next commit starts a new segment. */
  async #continue(writer: SegmentWriter, plain: Buffer): Promise<number> {
    try {
      return await writer.append(plain);
    } catch (error) {
      await this.#finishWriter();
      throw error;
    }
  }

  async #finishWriter(): Promise<void> {
    const writer = this.#writer;
    if (writer === null) return;
    this.#writer = null;
    this.#end = writer.end();
    await writer.close();
  }

  /** Writes the live records to a fresh base and removes every segment before it. */
  async compact(): Promise<void> {
    await this.#finishWriter();
    await this.#removeAbandoned();
    const number = this.#highest + 1;
    const base = sealBase(this.keys, number, liveChanges(this.records));
    const end = this.#verify(number, base);
    await this.#placeBase(number, base);
    this.#highest = number;
    this.#end = end;
    this.#segments = 1;
    this.#frames = end.frames;
    this.#segmentBytes = base.length;
    this.records.liveBytes = base.length;
    await this.removeBefore(number);
  }

  /** When it fails the base may be there all the same, under the number that the next segment takes. */
  async #placeBase(number: number, base: Buffer): Promise<void> {
    try {
      await placeFiles(this.environment.disk, this.folder, [{ name: segmentName(number), bytes: base }]);
    } catch (error) {
      this.#abandoned = number;
      throw error;
    }
  }

  /** A base replaces everything, so it is read as a stranger would read it before anything is removed. */
  #verify(number: number, base: Buffer): SegmentEnd {
    const { master, vaultId } = this.keys;
    const segment = examineSegment(master, vaultId, number, base);
    const frames = segment.header?.origin.kind === 'base' ? segment.header.origin.frames : -1;
    const reading = readSegment(master, vaultId, segment, { kind: 'whole', frames });
    const count = reading.commits.reduce((sum, { commit }) => sum + commit.changes.length, 0);
    if (reading.findings.length > 0 || count !== this.records.count)
      throw new Error('a base does not read back');
    return reading.end;
  }

  /** Removes segments that a base replaces. Until that has worked, whatever was erased may still be on the disk. */
  async removeBefore(number: number): Promise<void> {
    const { disk } = this.environment;
    this.records.eraseOwed = true;
    const old = segmentNumbers(await disk.list(this.folder)).filter(candidate => candidate < number);
    for (const candidate of old) await removeIfPresent(disk, join(this.folder, segmentName(candidate)));
    await disk.syncFolder(this.folder);
    this.records.eraseOwed = false;
  }

  stats(): VaultStats {
    const { count, liveBytes, eraseOwed } = this.records;
    return {
      segments: this.#segments,
      frames: this.#frames,
      segmentBytes: this.#segmentBytes,
      records: count,
      liveBytes,
      eraseOwed,
    };
  }

  /** Lets go of every value. */
  forget(): void {
    forgetRecords(this.records);
  }

  async close(): Promise<void> {
    await this.#finishWriter();
  }
}
