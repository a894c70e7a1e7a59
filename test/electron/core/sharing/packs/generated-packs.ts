import fc from 'fast-check';
import { planMerge } from '../../../../../electron/core/sharing/merge';
import { readPack } from '../../../../../electron/core/sharing/packs/pack-text';
import { RefusedPack } from '../../../../../electron/core/sharing/packs/problem';
import { advice, note, plainContent, png, signedAround } from './pack-fixture';

const attachments = [{ name: 'a.png', mediaType: 'image/png', bytes: png.toString('base64') }];
/** The content of a pack with something in every member. */
export const honest = {
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

/** Every place in the content of a pack. */
export const places = placesIn(honest);

/** The value with another thing at a place; `undefined` takes it away. */
export function spoil(value: unknown, [name, ...rest]: readonly string[], put: unknown): unknown {
  if (name === undefined) return put;
  if (Array.isArray(value))
    return value.map((part, at) => (String(at) === name ? spoil(part, rest, put) : part));
  if (typeof value !== 'object' || value === null) return value;
  return { ...value, [name]: spoil(Object.entries(value).find(([one]) => one === name)?.[1], rest, put) };
}

/** What stands at a place. */
export function partAt(place: readonly string[]): unknown {
  return place.reduce<unknown>(
    (value, name) => Object.entries(value ?? {}).find(([one]) => one === name)?.[1],
    honest,
  );
}

/** Stands for bytes that no JSON writer would write. */
const hole = 'hole-for-raw-bytes';

/** The content of a pack with raw bytes at a place. */
export function withBytesAt(place: readonly string[], put: Uint8Array): Buffer {
  const [before = '', after = ''] = JSON.stringify(spoil(honest, place, hole)).split(`"${hole}"`);
  return Buffer.concat([Buffer.from(before), put, Buffer.from(after)]);
}

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
  fc.constantFrom(...places).map(partAt),
);

const raw = fc.oneof(
  fc.constantFrom(
    'NaN',
    '-0',
    '1e999',
    '01',
    '"\\ud800"',
    '"\\u0000"',
    '{"__proto__":{"kind":"advice"}}',
    '{"constructor":1}',
    '{"a":1,"a":2}',
    '{"a":1,"\\u0061":2}',
    '[]]',
    '"x","more":1',
    '["x" "y"]',
    '\ufeff""',
    '/**/""',
    "'x'",
  ),
  fc.nat(10_000).map(depth => '['.repeat(depth)),
  fc.nat(40).map(depth => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`),
  fc.nat(12_000).map(count => `[${'0,'.repeat(count)}0]`),
  fc.integer({ min: 1, max: 10_000 }).map(size => `"${'é'.repeat(size)}"`),
);

const bytes = Buffer.from(JSON.stringify(honest));
const where = fc.nat(bytes.length);

/** Content of a pack that its sender signed: other things in its members, raw bytes in their place, bytes cut and swapped. */
export const spoiltContent: fc.Arbitrary<Buffer> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc
      .array(fc.tuple(fc.constantFrom(...places), strange), { minLength: 1, maxLength: 3 })
      .map(changes => changes.reduce<unknown>((value, [place, put]) => spoil(value, place, put), honest))
      .map(content => Buffer.from(JSON.stringify(content) ?? '')),
  },
  {
    weight: 3,
    arbitrary: fc
      .tuple(
        fc.constantFrom(...places),
        fc.oneof(
          raw.map(text => Buffer.from(text)),
          fc.uint8Array(),
        ),
      )
      .map(([place, put]) => withBytesAt(place, put)),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(where, where, fc.uint8Array({ maxLength: 8 }))
      .map(([from, to, put]) => Buffer.concat([bytes.subarray(0, from), put, bytes.subarray(to)])),
  },
);

const emptyJournal = {
  provenance: [],
  packs: [],
  entry: () => undefined,
  ownKey: null,
  fits: () => true,
} as const;

/** What becomes of a pack with this content, signed by its sender: why it is refused, or that it was opened and its merge planned. */
export function endOf(content: Uint8Array): string {
  try {
    planMerge(readPack(signedAround(content)), emptyJournal);
    return 'opened';
  } catch (error) {
    if (error instanceof RefusedPack) return error.problem.kind;
    throw error;
  }
}

/** Reads so many spoilt packs: how often each end was come to, and the longest that one took, in milliseconds of a processor. */
export function readMany(
  count: number,
  seed: number,
): { readonly ends: ReadonlyMap<string, number>; readonly longest: number } {
  const ends = new Map<string, number>();
  let longest = 0;
  fc.assert(
    fc.property(spoiltContent, content => {
      const before = process.cpuUsage();
      const end = endOf(content);
      longest = Math.max(longest, process.cpuUsage(before).user / 1000);
      ends.set(end, (ends.get(end) ?? 0) + 1);
    }),
    { numRuns: count, seed },
  );
  return { ends, longest };
}
