import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cardOf } from '../../../../../electron/core/sharing/identity';
import { writeRecipient } from '../../../../../electron/core/sharing/identity/key-pairs';
import type { PackProblem } from '../../../../../electron/core/sharing/packs';
import { openPack } from '../../../../../electron/core/sharing/packs';
import { sealAge } from '../../../../../electron/core/sharing/packs/age-file';
import {
  advice,
  ben,
  by,
  byPassphrase,
  cardOfBen,
  eve,
  fileAround,
  note,
  passphrase,
  plainContent,
  png,
  sealed,
  signedAround,
  throughPassphrase,
} from './pack-fixture';

type Json = Readonly<Record<string, unknown>>;

/** What becomes of a pack with this content, signed as its sender would. */
async function problemOf(content: Uint8Array | string | Json): Promise<PackProblem | 'opened'> {
  const bytes =
    typeof content === 'string' || content instanceof Uint8Array ? content : JSON.stringify(content);
  const reading = await openPack(await fileAround(bytes), byPassphrase);
  return reading.kind === 'opened' ? reading.kind : reading.problem;
}

/** The same for a plain text that is a pack only by its looks. */
async function problemOfPlain(plain: Uint8Array | string): Promise<PackProblem | 'opened'> {
  const reading = await openPack(await sealAge(Buffer.from(plain), throughPassphrase), byPassphrase);
  return reading.kind === 'opened' ? reading.kind : reading.problem;
}

const plainNote: Json = { ...note };
const withNote = (changes: Json): Json => ({
  ...plainContent,
  document: { ...plainContent.document, notes: [{ ...plainNote, ...changes }] },
});
const attachment = { name: 'a.png', mediaType: 'image/png', bytes: png.toString('base64') };
/** The same bytes as a decoder that forgives would read. */
const looseBase64 = {
  otherAlphabet: Buffer.concat([png, Buffer.alloc(50, 0xff)]).toString('base64url'),
  otherBits: Buffer.concat([png, Buffer.alloc(1)])
    .toString('base64')
    .replace(/A=$/, 'B='),
};
const honest = signedAround(Buffer.from(JSON.stringify(plainContent))).toString('utf8');

describe('a signature', () => {
  it('that is there and fits lets a pack in', async () => {
    expect(await problemOf(plainContent)).toBe('opened');
    expect(await problemOfPlain(honest)).toBe('opened');
  });

  it.each([
    ['no signature', honest.replace(/"signature":"[^"]*",/, '')],
    ['an empty one', honest.replace(/"signature":"[^"]*"/, '"signature":""')],
    ['none of base64', honest.replace(/"signature":"[^"]*"/, `"signature":"${'*'.repeat(88)}"`)],
    ['no key', honest.replace(/"signed-by":"[^"]*",/, '')],
    ['a key that is none', honest.replace(/"signed-by":"[^"]*"/, `"signed-by":"${'='.repeat(44)}"`)],
    ['another order', honest.replace(/("signed-by":"[^"]*"),("signature":"[^"]*")/, '$2,$1')],
    ['spaces before it', honest.replace(',"content"', ', "content"')],
    ['nothing after it', honest.slice(0, -2)],
    ['nothing but the version', '{"critical-friend-pack":1}\n'],
  ])('of which there is %s is missing', async (_what, plain) => {
    expect(await problemOfPlain(plain)).toEqual({ kind: 'unsigned' });
  });

  it.each([
    ['the title was changed', honest.replace('For the cohort', 'For the world!')],
    ['the id was changed', honest.replace(plainContent.id, 'f'.repeat(32))],
    ['the recipients were changed', honest.replace('"passphrase"', `["${cardOfBen.recipient}"]`)],
    ['a space was added', honest.replace('{"id"', '{ "id"')],
    ['it was made by somebody else', signedAsAda()],
    ['the sender is somebody else', impersonation()],
  ])('does not fit when %s', async (_what, plain) => {
    expect(await problemOfPlain(plain)).toEqual({ kind: 'forged' });
  });

  it('is wanted of a key of small order too, and never makes anybody another', async () => {
    const small = `${'A'.repeat(43)}=`;
    const plain = honest
      .replace(/"signed-by":"[^"]*"/, `"signed-by":"${small}"`)
      .replace(/"signature":"[^"]*"/, `"signature":"${'A'.repeat(86)}=="`);
    expect(await problemOfPlain(plain)).toEqual({ kind: 'forged' });
  });
});

/** Eve signs, and writes Ada's key above it. */
function signedAsAda(): string {
  const { verifyingKey } = plainContent.sender;
  const forged = signedAround(Buffer.from(JSON.stringify(plainContent)), eve).toString('utf8');
  return forged.replace(/"signed-by":"[^"]*"/, `"signed-by":"${verifyingKey}"`);
}

/** Eve signs, truly, a pack that says it is from Ada. */
function impersonation(): Buffer {
  return signedAround(Buffer.from(JSON.stringify(plainContent)), eve);
}

describe('a pack of a later version', () => {
  it.each([2, 3, 999_999_999])('%d is not guessed at', async version => {
    const later = `{"critical-friend-pack":${version},"anything":"else"}\n`;
    expect(await problemOfPlain(later)).toEqual({ kind: 'newer-version', found: version, known: 1 });
  });

  it.each(['0', '-1', '1.5', '01', '"1"', '1e3', '12345678901'])('%s is no version', async version => {
    const plain = honest.replace('"critical-friend-pack":1', `"critical-friend-pack":${version}`);
    expect(await problemOfPlain(plain)).toMatchObject({ kind: expect.stringMatching(/not-a-pack|unsigned/) });
  });
});

describe('a pack that was passed on', () => {
  it('to somebody it was not made for is refused', async () => {
    const forBen = signedAround(
      Buffer.from(JSON.stringify({ ...plainContent, recipients: [cardOfBen.recipient] })),
    );
    const recipients = [cardOf(eve, 'Eve').recipient];
    const resealed = await sealAge(forBen, { kind: 'recipients', recipients });
    expect(await openPack(resealed, by(eve))).toEqual({ kind: 'refused', problem: { kind: 'not-for-you' } });
  });

  it('under a passphrase that its sender never told is refused', async () => {
    const { bytes } = await sealed();
    expect((await openPack(bytes, by(ben))).kind).toBe('opened');
    const forBen = JSON.stringify({ ...plainContent, recipients: [cardOfBen.recipient] });
    expect(await problemOf(forBen)).toEqual({ kind: 'not-for-you' });
    const told = signedAround(Buffer.from(JSON.stringify(plainContent)));
    const resealed = await sealAge(told, { kind: 'recipients', recipients: [cardOfBen.recipient] });
    expect(await openPack(resealed, by(ben))).toEqual({ kind: 'refused', problem: { kind: 'not-for-you' } });
  });
});

describe('JSON that is not strict', () => {
  const text = JSON.stringify(plainContent);

  it.each([
    ['twice-the-same-name', text.replace('"madeOn"', '"id":"x","madeOn"')],
    ['reserved-name', text.replace('"madeOn"', '"__proto__":{"admin":true},"madeOn"')],
    ['reserved-name', text.replace('"madeOn"', '"constructor":{"prototype":{}},"madeOn"')],
    ['too-deep', text.replace('"open"', `${'['.repeat(10_000)}${']'.repeat(10_000)}`)],
    ['too-deep', text.replace('"open"', '{"a":'.repeat(10_000))],
    ['syntax', text.replace('"2026-11-22"', 'NaN')],
    ['number-out-of-range', text.replace('"2026-11-22"', '1e999')],
    ['half-a-character', text.replace('two', '\\ud83d')],
    ['byte-order-mark', `\ufeff${text}`],
    ['not-utf-8', Buffer.from(text.replace('two', '\u00ff'), 'latin1')],
    ['syntax', `${text},"content":${text}`],
    ['syntax', `${text} ${text}`],
    ['syntax', ''],
    ['too-many-values', text.replace('"replaces":[]', `"replaces":[${'{},'.repeat(1_000_000)}{}]`)],
  ])('is refused: %s', async (fault, content) => {
    expect(await problemOf(content)).toEqual({ kind: 'malformed', fault });
  });

  it('leaves every object of ours as it was', async () => {
    await problemOf(text.replace('"madeOn"', '"__proto__":{"admin":true},"madeOn"'));
    expect('admin' in {}).toBe(false);
  });
});

describe('content that no journal writes', () => {
  it.each<[string, Json]>([
    ['id', { ...plainContent, id: '../../etc/passwd' }],
    ['id', { ...plainContent, id: 'F'.repeat(32) }],
    ['madeOn', { ...plainContent, madeOn: '2026-02-30' }],
    ['madeOn', { ...plainContent, madeOn: 20261122 }],
    ['', { ...plainContent, more: 1 }],
    ['', { ...plainContent, replaces: [plainContent.id] }],
    ['replaces', { ...plainContent, replaces: ['ab'.repeat(16), 'ab'.repeat(16)] }],
    ['sender', { ...plainContent, sender: { ...plainContent.sender, secretKey: 'x' } }],
    ['sender.name', { ...plainContent, sender: { ...plainContent.sender, name: 'Ada\u202e' } }],
    ['sender.recipient', { ...plainContent, sender: { ...plainContent.sender, recipient: 'age1' } }],
    [
      'sender.recipient',
      { ...plainContent, sender: { ...plainContent.sender, recipient: writeRecipient(Buffer.alloc(32)) } },
    ],
    ['recipients', { ...plainContent, recipients: [] }],
    ['recipients', { ...plainContent, recipients: 'everybody' }],
    ['document', { ...plainContent, document: { ...plainContent.document, audience: 'open' } }],
    ['document.notes', { ...plainContent, document: { ...plainContent.document, notes: {} } }],
    ['document.notes.0', { ...plainContent, document: { ...plainContent.document, notes: [null] } }],
    [
      'document.notes.1.key',
      { ...plainContent, document: { ...plainContent.document, notes: [plainNote, plainNote] } },
    ],
  ])('is refused at %j', async (field, content) => {
    expect(await problemOf(content)).toEqual({ kind: 'bad-content', field });
  });

  it.each<[string, Json]>([
    ['key', { key: '' }],
    ['key', { key: '__proto__' }],
    ['key', { key: 'a/../b-0000000000000000' }],
    ['kind', { kind: 'reflection', status: null }],
    ['status', { status: 'sleeping' }],
    ['', { status: 'kept' }],
    ['title', { title: 'one\ntwo' }],
    ['title', { title: 'x'.repeat(501) }],
    ['date', { date: '2025-02-29' }],
    ['date', { date: '0000-01-01' }],
    ['date', { date: null }],
    ['body', { body: ['a'] }],
    ['body', { body: 'x'.repeat(8 * 1024 * 1024 + 1) }],
    ['themes', { themes: Array.from({ length: 101 }, () => 'a') }],
    ['tags.0', { tags: ['x'.repeat(201)] }],
    ['people', { people: Array.from({ length: 1001 }, () => 'a') }],
    ['seenAt', { seenAt: 7 }],
    ['answers.0', { answers: ['constructor'] }],
    ['', { audience: { kind: 'open' } }],
    ['attachments.0.bytes', { attachments: [{ ...attachment, mediaType: 'image/gif' }] }],
    ['attachments.0.mediaType', { attachments: [{ ...attachment, mediaType: 'text/html' }] }],
    ['attachments.0.bytes', { attachments: [{ ...attachment, bytes: `${attachment.bytes} ` }] }],
    ['attachments.0.bytes', { attachments: [{ ...attachment, bytes: looseBase64.otherAlphabet }] }],
    ['attachments.0.bytes', { attachments: [{ ...attachment, bytes: looseBase64.otherBits }] }],
    ['attachments.0.bytes', { attachments: [{ ...attachment, bytes: '' }] }],
    ['attachments.0.name', { attachments: [{ ...attachment, name: 'a\nb' }] }],
    ['attachments', { attachments: Array.from({ length: 201 }, () => attachment) }],
  ])('of a note is refused at %j', async (field, changes) => {
    expect(await problemOf(withNote(changes))).toEqual({
      kind: 'bad-content',
      field: ['document.notes.0', field].join(field === '' ? '' : '.'),
    });
  });

  it('never shows in the reason what the pack said', async () => {
    const problem = await problemOf({ ...plainContent, 'Mary told me': { secret: 'Mary told me' } });
    expect(JSON.stringify(problem)).not.toContain('Mary');
  });
});

describe('scripts in every field', () => {
  const script = '<script>alert(1)</script><img src=x onerror=alert(1)>';

  it('are carried as the text they are', async () => {
    const spoilt = {
      ...advice,
      title: script,
      body: `${script}\n[x](javascript:alert(1))`,
      outcome: script,
      themes: [script],
      tags: [script],
      people: [script],
      seenAt: script,
      attachments: [{ name: `../../${script}.png`, mediaType: 'image/png', bytes: new Uint8Array(png) }],
    } as const;
    const document = { title: script, date: '2026-11-22', notes: [spoilt] } as const;
    const { bytes } = await sealed({ document, senderName: script });
    expect(await openPack(bytes, by(ben))).toMatchObject({
      kind: 'opened',
      pack: { document, sender: { name: script } },
    });
  });
});

const corpora = resolve(import.meta.dirname, '../../../../../../shared/corpora');
const folder = resolve(corpora, 'json');
const slow = { timeout: 120_000 };
const files = existsSync(folder) ? readdirSync(folder) : [];

describe('the public corpora', () => {
  it('are there, or their tests are left out', context => {
    if (files.length === 0) context.skip('no corpora beside the checkout');
  });

  it.skipIf(files.length === 0)('in place of the content are refused, each with a reason', slow, async () => {
    for (const name of files) {
      const bytes = readFileSync(resolve(folder, name));
      const inside = await problemOf(bytes);
      expect(inside, name).toMatchObject({ kind: expect.stringMatching(/^(malformed|bad-content)$/) });
      if (name.startsWith('n_')) expect(inside, name).toMatchObject({ kind: 'malformed' });
      expect(await problemOfPlain(bytes), name).toMatchObject({ kind: 'not-a-pack' });
    }
  });

  it.skipIf(files.length === 0)('of scripts come out of a pack as they went in', slow, async () => {
    const lines = ['xss/html-payloads.txt', 'xss/markdown-payloads.txt'].flatMap(name =>
      readFileSync(resolve(corpora, name), 'utf8').split(/[\r\n\u2028\u2029]+/),
    );
    const notes = lines.map((line, index) => ({
      ...advice,
      key: `payload-${String(index).padStart(8, '0')}`,
      title: line.slice(0, 500).toWellFormed(),
      body: line,
      outcome: line,
      tags: [line.slice(0, 200).toWellFormed()],
      attachments: [],
    }));
    const document = { title: 'x', date: '2026-11-22', notes: notes.slice(0, 10_000) } as const;
    const { bytes } = await sealed({ document, audience: { kind: 'passphrase', passphrase } });
    const reading = await openPack(bytes, byPassphrase);
    expect(reading).toMatchObject({ kind: 'opened' });
    if (reading.kind === 'opened') expect(reading.pack.document).toEqual(document);
  });
});
