import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openInstallation } from '../../../../electron/bridge/installation';
import { encodeContents, readContents } from '../../../../electron/core/backups/contents';
import { nothingNoted, readPlaceNote, writePlaceNote } from '../../../../electron/core/backups/place-note';
import { nodeDisk, systemEnvironment } from '../../../../electron/core/vault';
import {
  attachmentSalt,
  openAttachment,
  sealAttachment,
} from '../../../../electron/core/vault/attachment-file';
import { readChain } from '../../../../electron/core/vault/chain';
import { encodeChange, encodeCommit } from '../../../../electron/core/vault/change';
import { sealFrame } from '../../../../electron/core/vault/frame';
import { readHeader } from '../../../../electron/core/vault/header';
import { deriveSubKey } from '../../../../electron/core/vault/keys';
import { lockHolder } from '../../../../electron/core/vault/lock';
import { formatRecoveryKey, parseRecoveryKey } from '../../../../electron/core/vault/recovery-key';
import { encodeSegmentHeader } from '../../../../electron/core/vault/segment-header';
import { JournalError } from '../../../../shared/contract/errors';
import { asId } from '../../../../shared/domain/ids';
import { bytesOf, type FuzzedParser, type Outcome, promise, textOf } from '../parser';

/** 32 bytes that are the same in every run. */
const fixed = (name: string): Buffer => createHash('sha256').update(name).digest();
const master = fixed('master');
const salt = fixed('salt');
const vaultId = fixed('vault').subarray(0, 16);
const environment = systemEnvironment('device');

/** Refused only as the vault refuses. */
export function refusedWith(codes: readonly string[], error: unknown): Outcome {
  if (error instanceof JournalError && codes.includes(error.code)) return 'refused';
  throw error;
}

/** A folder of the process, for readers of files. */
export const fileFolder = mkdtemp(join(tmpdir(), 'fuzzed-'));

const header: FuzzedParser = {
  name: 'vault header',
  share: 3,
  reads: ['json'],
  samples: root =>
    Promise.all(
      ['format-2/good', 'format-2/device-slot', 'format-2/renewed', 'format-1/good'].map(name =>
        readFile(join(root, 'test/fixtures/vaults', name, 'vault.json')),
      ),
    ),
  read: input => {
    try {
      return readHeader(Buffer.from(input)).kind === 'intact' ? 'accepted' : 'refused';
    } catch (error) {
      return refusedWith(['newer-format'], error);
    }
  },
};

const bodies = ['one', 'two', 'three'].map(value =>
  encodeCommit(
    [
      encodeChange({
        collection: 'notes',
        id: value,
        revision: 1,
        device: 'device',
        time: 1,
        content: { kind: 'value', value },
      }),
    ],
    false,
  ),
);
const ids: ReadonlySet<string> = new Set(['one', 'two', 'three']);

function segment(): Buffer {
  const head = encodeSegmentHeader(master, {
    format: 1,
    number: 1,
    dataVersion: 1,
    vaultId,
    salt,
    origin: { kind: 'base', frames: bodies.length },
  });
  const key = deriveSubKey(master, salt, 'segment');
  const frames = bodies.map((body, at) => sealFrame({ key, salt, vaultId, number: 1 }, at, body));
  return Buffer.concat([head, ...frames]);
}

const segments: FuzzedParser = {
  name: 'segments and frames',
  share: 4,
  reads: [],
  samples: async () => [segment()],
  read: input => {
    try {
      const chain = readChain({ master, vaultId, dataVersion: 1 }, new Map([[1, Buffer.from(input)]]));
      const read = chain.links.flatMap(link => link.commits.flatMap(({ commit }) => commit.changes));
      promise(
        read.every(({ id }) => ids.has(id)),
        'a change that nobody made was read',
      );
      promise(read.length >= ids.size || chain.findings.length > 0, 'work is gone and nothing is said');
      return chain.findings.length === 0 ? 'accepted' : 'refused';
    } catch (error) {
      return refusedWith(['newer-format'], error);
    }
  },
};

const attachmentContext = { key: fixed('attachment'), vaultId, id: 'ab'.repeat(16) };
const plainAttachment = Buffer.alloc(70_000, 'attached');

const attachments: FuzzedParser = {
  name: 'sealed attachment',
  share: 1,
  reads: [],
  samples: async () => [
    sealAttachment(attachmentContext, salt, plainAttachment),
    sealAttachment(attachmentContext, salt, bytesOf('short')),
  ],
  read: input => {
    const sealed = Buffer.from(input);
    const plain = attachmentSalt(sealed) === null ? null : openAttachment(attachmentContext, sealed);
    if (plain === null) return 'refused';
    promise(plain.equals(plainAttachment) || plain.toString() === 'short', 'other bytes than were sealed');
    return 'accepted';
  },
};

const lock: FuzzedParser = {
  name: 'lock file',
  share: 1,
  reads: ['json'],
  samples: async () => [bytesOf(JSON.stringify({ pid: 1, host: 'ab'.repeat(8), id: 'cd'.repeat(16) }))],
  read: async input => {
    const folder = await fileFolder;
    await writeFile(join(folder, 'vault.lock'), input);
    return (await lockHolder(folder, environment)) === null ? 'refused' : 'accepted';
  },
};

const contents: FuzzedParser = {
  name: "backup's contents",
  share: 2,
  reads: ['json'],
  samples: async () => [
    encodeContents(
      {
        format: 1,
        vault: 'ab'.repeat(16),
        id: asId.backup('20261122-120000-000001'),
        madeAt: Date.UTC(2026, 10, 22, 12),
        reason: 'asked',
        epoch: { number: 1, folder: '' },
        mark: 'mark',
        size: 4000,
        attachments: [['cd'.repeat(16), 200]],
      },
      master,
    ),
  ],
  read: input => (readContents(Buffer.from(input)) === null ? 'refused' : 'accepted'),
};

const placeNote: FuzzedParser = {
  name: "backups' note of their place",
  share: 1,
  reads: ['json'],
  samples: async () => {
    const note = {
      ...nothingNoted,
      place: '/somewhere',
      changedAt: 5,
      problem: { code: 'disk-full', at: 1 },
    } as const;
    await writePlaceNote(nodeDisk, await fileFolder, 'vault', note);
    return [await readFile(join(await fileFolder, 'backups-vault.json'))];
  },
  read: async input => {
    const folder = await fileFolder;
    await writeFile(join(folder, 'backups-vault.json'), input);
    return (await readPlaceNote(nodeDisk, folder, 'vault')) === nothingNoted ? 'refused' : 'accepted';
  },
};

const preferences: FuzzedParser = {
  name: 'preferences of the installation',
  share: 1,
  reads: ['json'],
  samples: async () => {
    const folder = await fileFolder;
    await rm(join(folder, 'preferences.json'), { force: true });
    await opened(folder);
    return [await readFile(join(folder, 'preferences.json'))];
  },
  read: async input => {
    const folder = await fileFolder;
    const damaged = join(folder, 'preferences-damaged-1.json');
    await rm(damaged, { force: true });
    await writeFile(join(folder, 'preferences.json'), input);
    const { device } = await opened(folder);
    if (device !== fresh) return 'accepted';
    promise((await readFile(damaged)).equals(input), 'what was not understood was not kept');
    return 'refused';
  },
};
const fresh = 'ffffffff-ffff-4fff-8fff-ffffffffffff';
/** The file there first is from another installation, so that one who was refused is told from one who was read. */
let made = 0;
const opened = (folder: string) => {
  made += 1;
  const device = made === 1 ? '11111111-1111-4111-8111-111111111111' : fresh;
  return openInstallation({ folder, now: () => 1, newDevice: () => device });
};

const recoveryKey: FuzzedParser = {
  name: 'recovery key',
  share: 1,
  reads: ['strings'],
  samples: async () => [bytesOf(formatRecoveryKey(fixed('recovery').subarray(0, 20)))],
  read: input => {
    try {
      parseRecoveryKey(textOf(input));
      return 'accepted';
    } catch (error) {
      return refusedWith(['recovery-key-mistyped'], error);
    }
  },
};

export const vaultParsers = [
  header,
  segments,
  attachments,
  lock,
  contents,
  placeNote,
  preferences,
  recoveryKey,
] as const;
