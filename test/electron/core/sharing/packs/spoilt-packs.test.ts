import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPack } from '../../../../../electron/core/sharing/packs/pack-text';
import { RefusedPack } from '../../../../../electron/core/sharing/packs/problem';
import { advice, note, plainContent, png, signedAround } from './pack-fixture';

const attachments = [{ name: 'a.png', mediaType: 'image/png', bytes: png.toString('base64') }];
const honest = {
  ...plainContent,
  replaces: ['ab'.repeat(16)],
  document: { ...plainContent.document, notes: [note, { ...advice, attachments }] },
};

/** Every place in a value, as the names and numbers that lead to it. */
function placesIn(value: unknown): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [[]];
  const deeper = Object.entries(value).flatMap(([name, part]) =>
    placesIn(part).map(place => [name, ...place]),
  );
  return [[], ...deeper];
}

/** The value with another thing at a place; `undefined` takes it away. */
function spoil(value: unknown, [name, ...rest]: readonly string[], put: unknown): unknown {
  if (name === undefined) return put;
  if (Array.isArray(value))
    return value.map((part, at) => (String(at) === name ? spoil(part, rest, put) : part));
  if (typeof value !== 'object' || value === null) return value;
  return { ...value, [name]: spoil(Object.entries(value).find(([one]) => one === name)?.[1], rest, put) };
}

const places = placesIn(honest);
const strange = fc.oneof(
  fc.constantFrom<unknown>(
    undefined,
    null,
    true,
    0,
    -1,
    1e21,
    '',
    '__proto__',
    '2026-02-31',
    'passphrase',
    [],
    {},
    [[]],
  ),
  fc.string({ unit: 'binary' }),
  fc.jsonValue({ maxDepth: 3 }),
  fc
    .constantFrom(...places)
    .map(place => place.reduce<unknown>((value, name) => partOf(value, name), honest)),
);

function partOf(value: unknown, name: string): unknown {
  return Object.entries(value ?? {}).find(([one]) => one === name)?.[1];
}

function outcomeOf(bytes: Buffer): string {
  try {
    return readPack(bytes).id;
  } catch (error) {
    if (error instanceof RefusedPack) return error.problem.kind;
    throw error;
  }
}

describe('any spoilt pack that its sender signed', () => {
  it('is read or refused with a reason, whatever stands wherever', { timeout: 120_000 }, () => {
    const outcomes = new Set<string>();
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...places), strange), { minLength: 1, maxLength: 2 }),
        changes => {
          const content = changes.reduce<unknown>((value, [place, put]) => spoil(value, place, put), honest);
          outcomes.add(outcomeOf(signedAround(Buffer.from(JSON.stringify(content) ?? ''))));
        },
      ),
      { numRuns: 800, seed: 7 },
    );
    expect([...outcomes]).toEqual(expect.arrayContaining([honest.id, 'bad-content', 'malformed']));
  });

  it('is read or refused with a reason, whatever bytes are cut, swapped or put in', {
    timeout: 120_000,
  }, () => {
    const bytes = Buffer.from(JSON.stringify(honest));
    const where = fc.nat(bytes.length);
    fc.assert(
      fc.property(where, where, fc.uint8Array({ maxLength: 8 }), (one, two, put) => {
        const [from, to] = [Math.min(one, two), Math.max(one, two)];
        for (const cut of [bytes.subarray(from), bytes.subarray(to)]) {
          outcomeOf(signedAround(Buffer.concat([bytes.subarray(0, from), put, cut])));
        }
      }),
      { numRuns: 300, seed: 8 },
    );
  });
});
