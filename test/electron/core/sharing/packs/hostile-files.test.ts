import { mkdtemp, open, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lockOfPack, openPack, readPackFile } from '../../../../../electron/core/sharing/packs';
import { sealAge } from '../../../../../electron/core/sharing/packs/age-file';
import { headerLimit, packFileLimit } from '../../../../../electron/core/sharing/packs/limits';
import {
  ben,
  by,
  byPassphrase,
  cardOfBen,
  eve,
  fileAround,
  outcomeOf,
  passphrase,
  plainContent,
  sealed,
  throughPassphrase,
} from './pack-fixture';

const small = { title: '', date: '2026-11-22', notes: [] } as const;
const forPassphrase = { kind: 'passphrase', passphrase } as const;

/** Where the header of a file ends. */
const headerOf = (file: Uint8Array): number => {
  const bytes = Buffer.from(file);
  return bytes.indexOf('\n', bytes.indexOf('\n---') + 1) + 1;
};

/** How a file ends that was spoilt in each of many ways: how often each. */
async function tally(
  files: Iterable<Uint8Array>,
  key = byPassphrase,
): Promise<Readonly<Record<string, number>>> {
  const counts: Record<string, number> = {};
  for (const file of files) {
    const outcome = await outcomeOf(file, key);
    counts[outcome] = (counts[outcome] ?? 0) + 1;
  }
  return counts;
}

function* cut(file: Uint8Array): Generator<Uint8Array> {
  for (let length = 0; length < file.length; length += 1) yield file.subarray(0, length);
}

function* flipped(file: Uint8Array, from = 0, to = file.length): Generator<Uint8Array> {
  for (let at = from; at < to; at += 1) {
    for (let bit = 0; bit < 8; bit += 1) {
      const spoilt = new Uint8Array(file);
      spoilt[at] = (spoilt[at] ?? 0) ^ (1 << bit);
      yield spoilt;
    }
  }
}

describe('a pack that was cut or changed', () => {
  it('is refused when it was cut at any byte', { timeout: 120_000 }, async () => {
    const { bytes } = await sealed({ document: small, audience: forPassphrase });
    const counts = await tally(cut(bytes));
    expect(Object.keys(counts).sort()).toEqual(['damaged', 'not-a-pack']);
    const { bytes: forBen } = await sealed({ document: small });
    expect(await tally(cut(forBen), by(ben))).not.toHaveProperty('opened');
  });

  it('is refused when any one bit of it was flipped', { timeout: 120_000 }, async () => {
    const { bytes } = await sealed({ document: small, audience: forPassphrase });
    const header = await tally(flipped(bytes, 0, headerOf(bytes)));
    expect(Object.keys(header).sort()).toEqual(['damaged', 'not-a-pack', 'other-lock', 'wrong-key']);
    const payload = await tally(flipped(bytes, headerOf(bytes)));
    expect(payload).toEqual({ damaged: (bytes.length - headerOf(bytes)) * 8 });
  });

  it('is refused when any one bit of the part for members was flipped', { timeout: 120_000 }, async () => {
    const { bytes } = await sealed({ document: small });
    const counts = await tally(flipped(bytes, 0, headerOf(bytes)), by(ben));
    expect(Object.keys(counts).sort()).toEqual(['damaged', 'not-a-pack', 'wrong-key']);
  });

  it('is refused when something follows it', async () => {
    const { bytes } = await sealed();
    expect(await outcomeOf(Buffer.concat([bytes, Buffer.of(0)]), by(ben))).toBe('damaged');
    expect(await outcomeOf(Buffer.concat([bytes, bytes]), by(ben))).toBe('damaged');
  });
});

describe('the wrong key', () => {
  it('opens nothing, and the reason says what would', async () => {
    const { bytes: forBen } = await sealed();
    const { bytes: told } = await sealed({ audience: forPassphrase });
    expect(await outcomeOf(forBen, by(eve))).toBe('wrong-key');
    expect(await outcomeOf(told, { kind: 'passphrase', passphrase: `${passphrase} ` })).toBe('wrong-key');
    expect(await openPack(forBen, byPassphrase)).toEqual({
      kind: 'refused',
      problem: { kind: 'other-lock', needs: 'identity' },
    });
    expect(await openPack(told, by(ben))).toEqual({
      kind: 'refused',
      problem: { kind: 'other-lock', needs: 'passphrase' },
    });
  });
});

const ascii = (text: string) => Buffer.from(text, 'latin1');
const mac = `--- ${'A'.repeat(43)}\n`;
const salt = 'A'.repeat(22);
const body = 'A'.repeat(43);
const rest = '\u0000'.repeat(100);
const scryptFile = (factor: string) =>
  ascii(`age-encryption.org/v1\n-> scrypt ${salt} ${factor}\n${body}\n${mac}${rest}`);

describe('a header', () => {
  it.each(['19', '22', '30', '63', '1073741824'])(
    'that asks for 2^%s rounds is refused before the first one',
    async factor => {
      const began = process.cpuUsage();
      expect(await openPack(scryptFile(factor), byPassphrase)).toEqual({
        kind: 'refused',
        problem: { kind: 'too-much-work', found: Number(factor), limit: 18 },
      });
      expect(process.cpuUsage(began).user).toBeLessThan(1_000_000);
    },
  );

  it.each(['0', '-1', '01', '1e9', '1.5', '', '99999999999', ' 2', '٣'])(
    'that asks for %j rounds is none',
    async factor => {
      expect(await outcomeOf(scryptFile(factor))).toMatch(/^(damaged|not-a-pack)$/);
    },
  );

  it.each([
    ['nothing', '', 'not-a-pack'],
    ['another file', '\x89PNG\r\n\x1a\n', 'not-a-pack'],
    ['a later age', 'age-encryption.org/v2\n', 'not-a-pack'],
    ['no end', 'age-encryption.org/v1\n-> X25519 a\n', 'damaged'],
    [
      'no end for a long time',
      `age-encryption.org/v1\n${`-> X25519 a\n${body}\n`.repeat(100_000)}`,
      'not-a-pack',
    ],
    ['one endless line', `age-encryption.org/v1\n-> ${'a'.repeat(10_000_000)}`, 'not-a-pack'],
    [
      'a passphrase among members',
      `age-encryption.org/v1\n-> scrypt ${salt} 1\n${body}\n-> X25519 a\n\n${mac}${rest}`,
      'damaged',
    ],
    [
      'two passphrases',
      `age-encryption.org/v1\n${`-> scrypt ${salt} 1\n${body}\n`.repeat(2)}${mac}${rest}`,
      'damaged',
    ],
    ['control characters', `age-encryption.org/v1\n-> X25519 \u0007\n${body}\n${mac}${rest}`, 'damaged'],
    ['other line ends', `age-encryption.org/v1\r\n-> X25519 a\r\n${body}\r\n${mac}`, 'not-a-pack'],
    ['a short MAC', `age-encryption.org/v1\n-> X25519 a\n${body}\n--- AAAA\n${rest}`, 'damaged'],
    ['nobody it is for', `age-encryption.org/v1\n${mac}${rest}`, 'wrong-key'],
    ['an unknown kind of key', `age-encryption.org/v1\n-> grease a\n${body}\n${mac}${rest}`, 'wrong-key'],
    [
      'a key of small order',
      `age-encryption.org/v1\n-> X25519 ${'A'.repeat(43)}\n${body}\n${mac}${rest}`,
      'damaged',
    ],
    [
      'a body of another length',
      `age-encryption.org/v1\n-> X25519 ${'B'.repeat(42)}A\nAAAA\n${mac}${rest}`,
      'damaged',
    ],
  ])('with %s is refused', async (_what, text, expected) => {
    expect(await outcomeOf(ascii(text), by(ben))).toBe(expected);
    expect(lockOfPack(ascii(text).subarray(0, 50)).kind).toBe('refused');
  });

  it('as long as may be is searched, and no further', async () => {
    const many = `-> X25519 ${'B'.repeat(42)}A\n${body}\n`;
    const fits = Math.floor(headerLimit / many.length) - 1;
    const file = (count: number) => ascii(`age-encryption.org/v1\n${many.repeat(count)}${mac}${rest}`);
    expect(await outcomeOf(file(fits), by(ben))).toBe('wrong-key');
    expect(await outcomeOf(file(fits + 2), by(ben))).toBe('not-a-pack');
  });
});

describe('a file on the disk', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'packs-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('is read whole', async () => {
    const bytes = await fileAround(JSON.stringify(plainContent));
    await writeFile(join(folder, 'whole.age'), bytes);
    const read = await readPackFile(join(folder, 'whole.age'));
    expect(Buffer.from(read).equals(bytes)).toBe(true);
  });

  it('of 4 GB never gets into memory', async () => {
    const large = await open(join(folder, 'large.age'), 'w');
    await large.write('age-encryption.org/v1\n');
    await large.truncate(4 * 1024 ** 3);
    await large.close();
    const before = process.memoryUsage().rss;
    await expect(readPackFile(join(folder, 'large.age'))).rejects.toMatchObject({ code: 'file-too-large' });
    expect(process.memoryUsage().rss - before).toBeLessThan(512 * 1024 * 1024);
  });

  it('that is none is said to be unreadable', async () => {
    for (const path of [folder, join(folder, 'missing.age'), '/dev/zero']) {
      await expect(readPackFile(path)).rejects.toMatchObject({ code: 'unreadable-file' });
    }
  });

  it('larger than any pack is refused before anything is opened', async () => {
    const { bytes } = await sealed({ audience: { kind: 'members', cards: [cardOfBen] } });
    const padded = Buffer.concat([bytes, Buffer.alloc(packFileLimit)]);
    expect(await outcomeOf(padded, by(ben))).toBe('too-large');
  });

  it('that holds something else than a pack is none', async () => {
    expect(await outcomeOf(await sealAge(Buffer.from('Dear Ben'), throughPassphrase))).toBe('not-a-pack');
    expect(await outcomeOf(await sealAge(new Uint8Array(), throughPassphrase))).toMatch(/damaged|not-a-pack/);
  });
});
