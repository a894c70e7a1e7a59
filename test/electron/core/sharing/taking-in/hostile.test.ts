import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cardOf } from '../../../../../electron/core/sharing/identity';
import type { ShareNote } from '../../../../../electron/core/sharing/share-document';
import type { Journal } from '../../../../../shared/domain/journal';
import {
  ada,
  eve,
  fileAround,
  note,
  ben as otherBen,
  passphrase,
  plainContent,
  png,
} from '../packs/pack-fixture';
import {
  dataOf,
  entriesOf,
  entryTitled,
  failureOf,
  type Head,
  newHead,
  openBytes,
  packFor,
  takeIn,
} from './head';

let ben: Head;
let before: Journal;

beforeEach(async () => {
  ben = await newHead();
  await ben.ask('createEntry', { kind: 'reflection', template: null, content: { title: 'Mine' } });
  before = await dataOf(ben);
}, 60_000);
afterEach(() => ben.end());

const fromBytes = (bytes: Uint8Array, key: string | null = null) => ({
  source: { kind: 'bytes', bytes },
  passphrase: key,
});

/** The reason for which bytes are refused; nothing may have changed. */
async function problemOf(bytes: Uint8Array, key: string | null = null): Promise<unknown> {
  const { code, details } = await failureOf(ben, 'openPack', fromBytes(bytes, key));
  expect(code).toBe('pack-refused');
  return details['problem'];
}

/** What a pack for the passphrase says in place of what an honest one does. */
const saying = (changes: object) => fileAround(JSON.stringify({ ...plainContent, ...changes }));

describe('a pack that is not what it seems', () => {
  afterEach(async () => {
    expect(await dataOf(ben)).toEqual(before);
  });

  it('is refused when it is for somebody else', async () => {
    const { bytes } = await packFor(ben, [note], {
      audience: { kind: 'members', cards: [cardOf(otherBen, 'Ben')] },
    });
    expect(await problemOf(bytes)).toBe('wrong-key');
    expect(await problemOf(bytes, passphrase)).toBe('other-lock');
  });

  it('is refused for another passphrase, and for none', async () => {
    const bytes = await saying({});
    expect(await problemOf(bytes, 'another passphrase')).toBe('wrong-key');
    expect(await problemOf(bytes)).toBe('other-lock');
    expect(await failureOf(ben, 'openPack', fromBytes(bytes))).toEqual({
      code: 'pack-refused',
      details: { problem: 'other-lock', needs: 'passphrase' },
    });
  });

  it('is refused wherever it is cut', async () => {
    const { bytes } = await packFor(ben, [note]);
    for (let length = 0; length < bytes.length; length += 61) {
      expect(['not-a-pack', 'damaged']).toContain(await problemOf(bytes.subarray(0, length)));
    }
  });

  it('is refused with any of its bits turned', async () => {
    const { bytes } = await packFor(ben, [note]);
    for (let bit = 0; bit < 8 * bytes.length; bit += 487) {
      const turned = Uint8Array.from(bytes);
      turned[bit >> 3] = (turned[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      expect(['not-a-pack', 'damaged', 'wrong-key', 'too-much-work']).toContain(await problemOf(turned));
    }
  });

  it('is refused in a later version, malformed, with content of no journal', async () => {
    expect(await problemOf(await saying({ more: 1 }), passphrase)).toBe('bad-content');
    expect(await problemOf(await fileAround('{"id":1,"id":2}'), passphrase)).toBe('malformed');
    expect(await problemOf(await fileAround('{"__proto__":1}'), passphrase)).toBe('malformed');
    const notes = [{ ...note, date: 'NaN' }];
    const document = { ...plainContent.document, notes };
    expect(await failureOf(ben, 'openPack', fromBytes(await saying({ document }), passphrase))).toEqual({
      code: 'pack-refused',
      details: { problem: 'bad-content', field: 'document.notes.0.date' },
    });
  });

  it('is refused when somebody passed it on', async () => {
    const { recipient } = cardOf(otherBen, 'Ben');
    expect(await problemOf(await saying({ recipients: [recipient] }), passphrase)).toBe('not-for-you');
  });

  it('is not merged by a name that no pack has', async () => {
    const { id } = await openBytes(ben, (await packFor(ben, [note])).bytes);
    expect(await ben.fail('mergePack', { pack: id, take: ['nobodys-note-00001'] })).toBe('not-found');
    await ben.ask('closePack', { pack: id });
    expect(await ben.fail('mergePack', { pack: id, take: [] })).toBe('not-found');
    expect(await ben.fail('packNote', { pack: id, key: note.key })).toBe('not-found');
  });
});

describe('a pack that anybody may send', () => {
  const script =
    '<script>document.title="x"</script><img src=x onerror=alert(1)> [a](javascript:alert(1)) [[Mine]]';
  const line = script.slice(0, 90);

  it('brings scripts in as the text they are', async () => {
    const scripted: ShareNote = {
      ...note,
      kind: 'practice',
      status: 'seen',
      title: script,
      body: script,
      outcome: script,
      themes: [line],
      tags: [script],
      people: [script],
      seenAt: script,
      attachments: [{ name: `../../${script}`, mediaType: 'image/png', bytes: new Uint8Array(png) }],
    };
    await takeIn(
      ben,
      await packFor(ben, [scripted], {
        senderName: line,
        document: { title: script, date: '2026-11-22', notes: [scripted] },
      }),
    );
    const entry = await entryTitled(ben, script);
    expect(entry).toMatchObject({ outcome: script, tags: [script, line], people: [script], seenAt: null });
    expect(entry.body).toBe(`${script}\n\nSeen at ${script}.`);
    expect(entry.audience).toEqual({ kind: 'only-me' });
  });

  it('overwrites nothing of ours, whatever ids it brings', async () => {
    const mine = await entryTitled(ben, 'Mine');
    await takeIn(ben, await packFor(ben, [{ ...note, key: mine.id, title: 'Theirs', answers: [] }]));
    expect((await dataOf(ben)).entries[mine.id]).toEqual(mine);
    expect((await entryTitled(ben, 'Theirs')).id).not.toBe(mine.id);
  });

  it('never takes the place of another sender’s note', async () => {
    await takeIn(ben, await packFor(ben, [note]));
    const forged = { ...note, body: 'Forged.' };
    await takeIn(ben, await packFor(ben, [forged], { identity: eve, senderName: 'Ada Hill' }));
    expect((await entriesOf(ben)).map(({ body }) => body)).toContain(note.body);
    expect(await entriesOf(ben)).toHaveLength(3);
  });

  it('may be as costly to keep as a note can be, and no more', async () => {
    const body = 'x'.repeat(8 * 1024 * 1024);
    const view = await openBytes(
      ben,
      (await packFor(ben, [{ ...note, kind: 'practice', status: 'seen', body, seenAt: 'Elm Road' }])).bytes,
    );
    expect(view.notes).toMatchObject([{ plan: 'refused', why: 'too-large' }]);
    expect(await ben.ask('mergePack', { pack: view.id, take: [note.key] })).toMatchObject({
      created: 0,
      leftOut: 1,
    });
    expect((await dataOf(ben)).entries).toEqual(before.entries);
  });

  it('may hold ten thousand notes', { timeout: 120_000 }, async () => {
    const many = Array.from(
      { length: 10_000 },
      (_, at): ShareNote => ({
        ...note,
        key: `note-${String(at).padStart(12, '0')}`,
        title: `Note ${at}`,
        body: `${note.body} See [[Note ${at + 1}]] and @Mary. #tag${at % 50} ${'word '.repeat(60)}`,
        answers: at % 3 === 0 && at > 0 ? [`note-${String(at - 1).padStart(12, '0')}`] : [],
      }),
    );
    const { bytes } = await packFor(ben, many, { identity: ada });
    const view = await openBytes(ben, bytes);
    const take = view.notes.map(({ key }) => key);
    expect(await ben.ask('mergePack', { pack: view.id, take })).toMatchObject({ created: 10_000 });
    expect((await ben.ask('search', { query: '#tag49 word', limit: 5 })).total).toBe(200);
    expect(await ben.ask('undoMerge')).toEqual({ removed: 10_000, restored: 0, kept: 0 });
    expect((await dataOf(ben)).entries).toEqual(before.entries);
  });
});
