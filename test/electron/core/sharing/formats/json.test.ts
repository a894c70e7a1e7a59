import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonSchema, writeFormat } from '../../../../../electron/core/sharing/formats';
import type { ShareDocument } from '../../../../../electron/core/sharing/share-document';
import { oddDocument } from './arbitrary-documents';
import { documentOf, fullDocument } from './documents';
import { labels } from './words';

async function jsonOf(document: ShareDocument): Promise<string> {
  const [file] = await writeFormat('json', document, labels);
  return Buffer.from(file?.bytes ?? []).toString('utf8');
}

/** The document that a file holds. */
function documentIn(json: string): ShareDocument {
  const { format, version, ...document } = jsonSchema.parse(JSON.parse(json));
  expect([format, version]).toEqual(['critical-friend-notes', 1]);
  const notes = document.notes.map(note => {
    const attachments = note.attachments.map(({ bytes, ...rest }) => ({
      ...rest,
      bytes: Buffer.from(bytes, 'base64'),
    }));
    return { ...note, attachments };
  });
  return { ...document, notes };
}

/** Bytes in one form, and without half characters, which UTF-8 cannot hold. */
function comparable(document: ShareDocument): unknown {
  return JSON.parse(
    JSON.stringify(document, (_key, value: unknown) => {
      if (typeof value === 'string') return value.toWellFormed();
      return value instanceof Uint8Array ? Buffer.from(value).toString('base64') : value;
    }),
  );
}

describe('the JSON file', () => {
  it('brings the whole document back', async () => {
    expect(comparable(documentIn(await jsonOf(fullDocument)))).toEqual(comparable(fullDocument));
  });

  it('brings every document back', async () => {
    await fc.assert(
      fc.asyncProperty(oddDocument, async document => {
        expect(comparable(documentIn(await jsonOf(document)))).toEqual(comparable(document));
      }),
      { numRuns: 300, seed: 7 },
    );
  });

  it('has its keys in order', async () => {
    JSON.parse(await jsonOf(fullDocument), (_key, value: unknown) => {
      if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
        expect(Object.keys(value)).toEqual(Object.keys(value).sort());
      }
      return value;
    });
  });

  it('holds nothing that a note may hold besides', async () => {
    const more = { ...documentOf({ title: 'a', ...{ audience: 'SECRET' } }), ...{ owner: 'SECRET' } };
    expect(await jsonOf(more)).not.toContain('SECRET');
  });

  it.each([
    ['another version', '"version": 1', '"version": 2'],
    ['a date that does not exist', '"2026-11-12"', '"2026-02-30"'],
    ['a status of another kind', '"open"', '"kept"'],
    ['something unknown', '"body"', '"script"'],
  ])('is not read with %s', async (_what, from, to) => {
    const json = (await jsonOf(documentOf({}))).replace(from, to);
    expect(jsonSchema.safeParse(JSON.parse(json)).success).toBe(false);
  });
});
