import { createCipheriv, createDecipheriv, createHash } from 'node:crypto';
import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { examine } from '../../../../build/doctor/examine';
import { createSecretTries } from '../../../../electron/core/session/secret-tries';
import { seenIn } from '../../../../electron/core/session/seen-store';
import { readVaultLocation } from '../../../../electron/core/session/vault-location';
import { inspectVault, nodeDisk, openVault, systemEnvironment } from '../../../../electron/core/vault';
import { parseJson } from '../../../../electron/core/vault/parse-json';
import { deviceUnlocking } from '../../../../electron/shell/device-unlock/device-unlock';
import { systemKeychain } from '../../../../electron/shell/device-unlock/keychain';
import { sealedSecretsIn } from '../../../../electron/shell/device-unlock/sealed-secrets';
import { JournalError } from '../../../../shared/contract/errors';
import { unsyncedDisk } from '../../../torture/disks/broken';
import { bytesOf, type FuzzedParser, promise } from '../parser';
import { fileFolder, refusedWith } from './vault';

/** What lies beside a journal or under the doctor's eyes: spoilt, it keeps nobody out and takes nothing along. */

const environment = systemEnvironment('device');
const vault = 'ab'.repeat(16);

/** A copy of a frozen vault for this process, made once, and the recovery key that opens it. */
const frozenCopies = new Map<string, Promise<{ readonly folder: string; readonly recoveryKey: string }>>();
const frozen = (root: string, name: string) => {
  const made = frozenCopies.get(name) ?? copyFrozen(join(root, 'test/fixtures/vaults'), name);
  frozenCopies.set(name, made);
  return made;
};

async function copyFrozen(vaults: string, name: string) {
  const folder = join(await fileFolder, name.replace('/', '-'));
  await cp(join(vaults, name), folder, { recursive: true });
  const keys = await readFile(join(vaults, name, '..', 'recovery-keys.txt'), 'utf8');
  const line = keys.split('\n').find(one => one.startsWith(`${name} `)) ?? '';
  return { folder, recoveryKey: line.slice(name.length + 1).trim() };
}

const OLDER = 'format-2/older-state';
const keys = z.object({ number: z.number(), folder: z.string() });
const whichMark = z.object({ vault: z.string(), epoch: keys, mac: z.string() });
const markIn = (bytes: Uint8Array) =>
  whichMark.safeParse(parseJson(Buffer.from(bytes).toString('utf8'))).data ?? null;

const remembered: { mark: ReturnType<typeof markIn> } = { mark: null };

const seen: FuzzedParser = {
  name: 'how far a journal was seen',
  share: 1,
  reads: ['json'],
  samples: async root => {
    await frozen(root, OLDER);
    const bytes = await readFile(join(root, 'test/fixtures/vaults', `${OLDER}.seen`));
    remembered.mark = markIn(bytes);
    return [bytes];
  },
  read: async input => {
    const { folder, recoveryKey } = await frozen('', OLDER);
    const { mark } = remembered;
    const store = seenIn(unsyncedDisk, await fileFolder);
    await store.write(mark?.vault ?? '', Buffer.from(input));
    const secret = { kind: 'recovery-key', recoveryKey } as const;
    const empty = { notes: {}, tags: {} };
    const open = await openVault({ folder, secret, environment, empty, seen: store, readOnly: true });
    const kinds = open.opened.findings.map(({ kind }) => kind);
    const notes = Object.keys(open.db.data.notes).sort().join();
    await open.close();
    promise(notes === 'a,b,base,c', 'words are gone for what was remembered of them');
    promise(
      kinds.every(kind => kind === 'older-state'),
      'damage is said where none is',
    );
    const found = markIn(input);
    // What is said to have been sealed with other keys cannot be checked, and is believed.
    const isBelieved = found?.mac === mark?.mac || !isDeepStrictEqual(found?.epoch, mark?.epoch);
    promise(kinds.length === 0 || isBelieved, 'what nobody remembered is said to have been there');
    return kinds.length > 0 ? 'accepted' : 'refused';
  },
};

const wrongSecrets: FuzzedParser = {
  name: 'wrong secrets that were counted',
  share: 1,
  reads: ['json'],
  samples: async () => [
    bytesOf(JSON.stringify({ [vault]: { wrong: 5, at: 1000 } })),
    bytesOf(JSON.stringify({ unknown: { wrong: 2, at: 5 }, [vault]: { wrong: 30, at: 900 } })),
    bytesOf(JSON.stringify({ [vault]: { wrong: 4, at: 9_000_000 } })),
  ],
  read: async input => {
    const folder = await fileFolder;
    await writeFile(join(folder, 'wrong-secrets.json'), input);
    const clock = { now: 1000 };
    const tries = () => createSecretTries(unsyncedDisk, folder, () => clock.now);
    const wrong = () => Promise.reject(new JournalError('wrong-passphrase'));
    const [first] = await Promise.allSettled([tries().attempt(vault, wrong)]);
    if (first.status === 'fulfilled') throw new Error('a wrong secret opens');
    refusedWith(['wrong-passphrase', 'too-soon'], first.reason);
    const seconds = Number(Object(first.reason).details?.seconds);
    promise(seconds >= 0 && seconds <= 60, 'somebody has to wait longer than a minute');
    clock.now += 60_000;
    const then = await tries().attempt(vault, async () => 'open');
    promise(then === 'open', 'the right secret opens nothing');
    const again = await tries().attempt(vault, async () => 'open at once');
    promise(again === 'open at once', 'who gave the right secret has to wait');
    return seconds > 0 ? 'accepted' : 'refused';
  },
};

const location: FuzzedParser = {
  name: 'where the journal is',
  share: 1,
  reads: ['json', 'strings'],
  samples: async () =>
    ['/somewhere/journal', 'C:\\Users\\Head\\journal'].map(folder =>
      bytesOf(`${JSON.stringify({ folder, lastOpenedAt: 1000 })}\n`),
    ),
  read: async input => {
    const folder = await fileFolder;
    const file = join(folder, 'vault-location.json');
    await writeFile(file, input);
    const found = await readVaultLocation(nodeDisk, folder);
    if (found !== null) {
      promise(found.folder !== '', 'a journal is nowhere');
      const { state } = await inspectVault(found.folder, environment);
      promise(state !== 'present', 'a journal is found where none is');
    }
    promise((await readFile(file)).equals(input), 'what was noted is gone');
    return found === null ? 'refused' : 'accepted';
  },
};

const key = createHash('sha256').update('keychain').digest();
const iv = Buffer.alloc(12, 7);

/** A keychain as the system has them: it opens what it sealed, and nothing else. */
const keychain = systemKeychain(
  {
    isEncryptionAvailable: () => true,
    getSelectedStorageBackend: () => 'gnome_libsecret',
    encryptString: plain => {
      const cipher = createCipheriv('aes-256-gcm', key, iv);
      const body = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()]);
      return Buffer.concat([Buffer.from('v11'), cipher.getAuthTag(), body]);
    },
    decryptString: sealed => {
      const opening = createDecipheriv('aes-256-gcm', key, iv).setAuthTag(sealed.subarray(3, 19));
      return opening.update(sealed.subarray(19), undefined, 'utf8') + opening.final('utf8');
    },
  },
  'linux',
);
const deviceSecret = Buffer.alloc(32, 9).toString('base64');

const sealedSecret: FuzzedParser = {
  name: 'what lets a computer in',
  share: 1,
  reads: [],
  samples: async () => [keychain.seal(deviceSecret)],
  read: async input => {
    const folder = await fileFolder;
    await mkdir(join(folder, 'device-unlock'), { recursive: true });
    const file = join(folder, 'device-unlock', `${vault}.sealed`);
    await writeFile(file, input);
    const given: unknown[] = [];
    const call = async (name: string, asked: unknown) => {
      if (name === 'unlockByDevice') given.push(asked);
      return { ok: true, value: name === 'deviceState' ? { vault, letsIn: true } : null } as const;
    };
    const parts = { core: { call }, keychain, secrets: sealedSecretsIn(folder), randomBytes: Buffer.alloc };
    const [opened] = await Promise.allSettled([deviceUnlocking(parts).openWithDevice(undefined, undefined)]);
    promise((await readFile(file)).equals(input), 'what the keychain sealed is gone');
    if (opened.status === 'rejected')
      return refusedWith(['keychain-refused', 'device-refused'], opened.reason);
    promise(Object(given[0]).secret === deviceSecret, 'another secret than was sealed is tried');
    return 'accepted';
  },
};

const NEWEST = '0000005.segment';
const SEGMENTS = ['0000003.segment', '0000004.segment', NEWEST] as const;
const GOOD = 'format-2/good';
/** Each segment as it is when it is sound. */
const sound = new Map<string, Buffer>();
const digestOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const doctor: FuzzedParser = {
  name: "doctor's survey",
  share: 1,
  reads: [],
  samples: async root => {
    const { folder } = await frozen(root, GOOD);
    const samples = await Promise.all(SEGMENTS.map(name => readFile(join(folder, name))));
    for (const [at, bytes] of samples.entries()) sound.set(SEGMENTS[at] ?? '', bytes);
    return samples;
  },
  read: async input => {
    const { folder } = await frozen('', GOOD);
    const request = { folder, json: true, secret: null, repairInto: null } as const;
    for (const name of SEGMENTS) {
      await writeFile(join(folder, name), input);
      const before = await contentOf(folder);
      const report = await examine({ request, environment, askSecret: async () => null });
      const segment = report.folder?.survey.segments.find(one => one.segment === Number.parseInt(name, 10));
      promise((await contentOf(folder)) === before, 'what was only looked at is changed');
      if (segment === undefined) throw new Error('a segment is not spoken of');
      const isWhole = segment.damaged.length + segment.framesMissing + segment.unfinishedBytes === 0;
      const good = sound.get(name) ?? Buffer.alloc(0);
      await writeFile(join(folder, name), good);
      promise(isWhole || !good.equals(input), 'damage is said where none is');
      // What comes after all that was written takes nothing from it.
      const holdsAll = withoutMac(good).equals(withoutMac(Buffer.from(input).subarray(0, good.length)));
      // Where the newest ends, nothing says how far it went.
      if (name !== NEWEST) promise(holdsAll || !isWhole, 'nothing is said of damage');
    }
    return Array.from(sound.values()).some(good => good.equals(input)) ? 'accepted' : 'refused';
  },
};

/** A segment but for the MAC of its head, bytes 112 to 143: no check that needs no key covers it. */
function withoutMac(bytes: Buffer): Buffer {
  return Buffer.concat([bytes.subarray(0, 112), bytes.subarray(144)]);
}

async function contentOf(folder: string): Promise<string> {
  const names = (await readdir(folder)).sort();
  const files = await Promise.all(names.map(name => readFile(join(folder, name))));
  return names.map((name, at) => `${name} ${digestOf(files[at] ?? Buffer.alloc(0))}`).join();
}

export const besideParsers = [seen, wrongSecrets, location, sealedSecret, doctor] as const;
