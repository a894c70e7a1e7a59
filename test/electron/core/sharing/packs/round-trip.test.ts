import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cardOf } from '../../../../../electron/core/sharing/identity';
import { lockOfPack, openPack } from '../../../../../electron/core/sharing/packs';
import { readPack, writePack } from '../../../../../electron/core/sharing/packs/pack-text';
import type { ShareDocument, ShareNote } from '../../../../../electron/core/sharing/share-document';
import { JournalError } from '../../../../../shared/contract/errors';
import { statusesOf } from '../../../../../shared/domain/status';
import { addDays } from '../../../../../shared/domain/time';
import {
  ada,
  ben,
  by,
  byPassphrase,
  cardOfBen,
  document,
  eve,
  note,
  order,
  passphrase,
  plainContent,
  png,
  sealed,
} from './pack-fixture';

/** Why something failed; a pack of many megabytes is nothing to print. */
const codeOf = (made: Promise<unknown>): Promise<unknown> =>
  made.then(
    () => 'made',
    error => (error instanceof JournalError ? error.code : error),
  );

describe('a pack', () => {
  it('for members opens for each of them as it was made', async () => {
    const cards = [cardOfBen, cardOf(eve, 'Eve')];
    const replaces = ['ab'.repeat(16)];
    const { id, bytes } = await sealed({ audience: { kind: 'members', cards }, replaces });
    for (const identity of [ben, eve]) {
      expect(await openPack(bytes, by(identity))).toEqual({
        kind: 'opened',
        pack: {
          id,
          madeOn: '2026-11-22',
          sender: cardOf(ada, 'Ada Hill'),
          recipients: cards.map(card => card.recipient),
          replaces,
          document,
        },
      });
    }
    expect(lockOfPack(bytes)).toEqual({ kind: 'locked', lock: 'identity' });
  });

  it('for a passphrase opens with it, however its letters are composed', async () => {
    const audience = { kind: 'passphrase', passphrase: 'un caf\u00e9 noir pour moi' } as const;
    const { bytes } = await sealed({ audience });
    const reading = await openPack(bytes, { kind: 'passphrase', passphrase: 'un cafe\u0301 noir pour moi' });
    expect(reading).toMatchObject({ kind: 'opened', pack: { document, recipients: 'passphrase' } });
    expect(lockOfPack(bytes)).toEqual({ kind: 'locked', lock: 'passphrase' });
  });

  it('shows nothing of what it holds, and is another file each time', async () => {
    const [one, two] = [await sealed(), await sealed()];
    expect(one.bytes).not.toEqual(two.bytes);
    const seen = Buffer.from(one.bytes).toString('latin1');
    // Long enough that sealed bytes never happen to spell one.
    for (const secret of ['Ada Hill', 'Stand at the gate', 'critical-friend', cardOfBen.recipient, one.id]) {
      expect(seen).not.toContain(secret);
    }
  });

  it('makes half a character whole, which no file can hold', async () => {
    const broken = { ...document, notes: [{ ...note, body: 'a\ud83d' }] };
    const { bytes } = await sealed({ document: broken });
    const reading = await openPack(bytes, by(ben));
    expect(reading).toMatchObject({ pack: { document: { notes: [{ body: 'a\ufffd' }] } } });
  });

  it('is never made of a reflection', async () => {
    const notes: readonly ShareNote[] = [{ ...note, kind: 'reflection', status: null }];
    await expect(sealed({ document: { ...document, notes } })).rejects.toMatchObject({ code: 'not-allowed' });
  });

  it('is never made for nobody, or behind no passphrase', async () => {
    await expect(sealed({ audience: { kind: 'members', cards: [] } })).rejects.toMatchObject({
      code: 'bad-input',
    });
    await expect(sealed({ audience: { kind: 'passphrase', passphrase: '' } })).rejects.toMatchObject({
      code: 'passphrase-too-weak',
    });
  });

  it('is never made of what nobody could open again', { timeout: 120_000 }, async () => {
    const twice = { ...document, notes: [note, note] };
    await expect(sealed({ document: twice })).rejects.toMatchObject({
      code: 'bad-input',
      details: { field: 'document.notes.1.key' },
    });
    const bytes = Buffer.concat([png, Buffer.alloc(13 * 1024 * 1024)]);
    const attachments = Array.from(
      { length: 50 },
      () => ({ name: 'a', mediaType: 'image/png', bytes }) as const,
    );
    const large = { ...document, notes: [{ ...note, attachments }] };
    expect(await codeOf(sealed({ document: large }))).toBe('file-too-large');
    const escaped = { ...document, notes: [{ ...note, body: '\u0001'.repeat(8 * 1024 * 1024) }] };
    expect(await codeOf(sealed({ document: escaped }))).toBe('file-too-large');
  });
});

const words = fc.array(fc.string({ unit: 'grapheme', maxLength: 20 }).map(oneLine), { maxLength: 4 });
const key = fc.stringMatching(/^[\w-]{16,64}$/);
const date = fc.nat(40_000).map(days => addDays('1990-01-01', days));
const text = fc.string({
  unit: fc.constantFrom('a', '\n', '"', '\\', '<', '\u0000', '\u2028', '\u202e', 'é', '🌧️'),
});

function oneLine(value: string): string {
  return value.replace(/[\r\n\u2028\u2029]/g, ' ');
}

const notes: fc.Arbitrary<ShareNote> = fc.constantFrom('question', 'advice', 'practice').chain(kind =>
  fc.record({
    key,
    kind: fc.constant(kind),
    status: fc.constantFrom(...statusesOf[kind]),
    title: text.map(oneLine),
    date,
    body: text,
    outcome: text,
    themes: words,
    tags: words,
    people: words,
    seenAt: fc.option(text.map(oneLine)),
    answers: fc.array(key, { maxLength: 3 }),
    attachments: fc.array(
      fc.record({
        name: text.map(oneLine),
        mediaType: fc.constant('image/png'),
        bytes: fc.uint8Array({ maxLength: 50 }).map(more => new Uint8Array(Buffer.concat([png, more]))),
      }),
      { maxLength: 2 },
    ),
  }),
);

const documents: fc.Arbitrary<ShareDocument> = fc.record({
  title: text.map(oneLine),
  date,
  notes: fc.uniqueArray(notes, { selector: one => one.key, maxLength: 6 }),
});

describe('any document', () => {
  it('comes out of the signed text as it went in', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(documents, generated => {
        const pack = {
          ...plainContent,
          recipients: 'passphrase',
          madeOn: order.madeOn,
          document: generated,
        } as const;
        expect(readPack(writePack(pack, ada))).toEqual(pack);
      }),
      { numRuns: 300, seed: 20_26 },
    );
  });

  it('comes out of a sealed file as it went in', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(documents, async generated => {
        const { bytes } = await sealed({ document: generated, audience: { kind: 'passphrase', passphrase } });
        expect(await openPack(bytes, byPassphrase)).toMatchObject({ pack: { document: generated } });
      }),
      { numRuns: 40, seed: 20_27 },
    );
  });
});
