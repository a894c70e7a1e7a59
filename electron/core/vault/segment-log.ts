import { join } from 'node:path';
import { JournalError } from '../../../shared/contract/errors';
import type { Chain } from './chain';
import { type Change, encodeChange, encodeCommit } from './change';
import type { Difference } from './difference';
import { errnoOf } from './disk';
import { placeFiles, removeIfPresent } from './durable';
import type { VaultEnvironment } from './environment';
import { inPieces, type Pieces } from './in-pieces';
import { segmentName, segmentNumbers } from './layout';
import { applyChange, forgetRecords, type Records } from './records';
import type { SegmentEnd } from './segment-header';
import { type SegmentKeys, type SegmentWriter, startSegment } from './segment-writer';
import type { VaultStats } from './stats';
import { sealVerifiedBase } from './verified-base';

/** Where a log goes on. */
export interface LogStart {
  readonly end: SegmentEnd | null;
  readonly highest: number;
  readonly segments: number;
  readonly frames: number;
  readonly bytes: number;
  readonly identity: Buffer;
}

export const logStart = ({ end, highest, links }: Chain): LogStart => ({
  end,
  highest,
  segments: links.length,
  frames: links.reduce((sum, link) => sum + link.end.frames, 0),
  bytes: links.reduce((sum, link) => sum + link.bytes, 0),
  identity: links.at(-1)?.identity ?? Buffer.alloc(0),
});

/** How far a log has got with what was acknowledged: frames of a segment, and which one. */
export interface Reach {
  readonly segment: number;
  readonly frames: number;
  readonly identity: Buffer;
}

/** One commit may have thousands of changes. */
function* encodeEach(changes: readonly Change[]): Pieces<readonly string[]> {
  const encoded: string[] = [];
  for (const change of changes) {
    encoded.push(encodeChange(change));
    yield;
  }
  return encoded;
}

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
  #identity: Buffer;

  /** `folder`: of the epoch. */
  constructor(
    private readonly folder: string,
    private readonly keys: SegmentKeys,
    private readonly environment: VaultEnvironment,
    readonly records: Records,
    start: LogStart,
  ) {
    this.#end = start.end;
    this.#highest = start.highest;
    this.#segments = start.segments;
    this.#frames = start.frames;
    this.#segmentBytes = start.bytes;
    this.#identity = start.identity;
  }

  /** The highest number in use. */
  get highest(): number {
    return this.#highest;
  }

  /** Null when there is no segment at all. */
  reach(): Reach | null {
    const end = this.#writer?.end() ?? this.#end;
    return end && { segment: end.number, frames: end.frames, identity: this.#identity };
  }

  /** Appends the differences as one commit. Resolves when it survives a power cut; does nothing when there are none. */
  async commit(differences: readonly Difference[], erase: boolean): Promise<void> {
    if (differences.length === 0) return;
    const { device, now } = this.environment;
    const stamp = { revision: this.records.revision + 1, device, time: now() };
    const changes = differences.map((difference): Change => ({ ...difference, ...stamp }));
    const encoded = await inPieces(encodeEach(changes));
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
      this.#identity = started.writer.identity;
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
    const base = sealVerifiedBase(this.keys, number, this.records);
    await this.#assertUntaken(number);
    await this.#placeBase(number, base.bytes);
    this.#highest = number;
    this.#end = base.end;
    this.#identity = base.identity;
    this.#segments = 1;
    this.#frames = base.end.frames;
    this.#segmentBytes = base.bytes.length;
    this.records.liveBytes = base.bytes.length;
    await this.removeBefore(number);
  }

  /** A base would take the place of a segment that somebody wrote who took the folder over while this process slept. */
  async #assertUntaken(number: number): Promise<void> {
    const numbers = segmentNumbers(await this.environment.disk.list(this.folder));
    if (numbers.some(taken => taken >= number)) throw new JournalError('vault-in-use');
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
