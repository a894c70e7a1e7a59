import fc from 'fast-check';

/** Pieces that have broken readers before. */
const pieces: readonly Buffer[] = [
  ...[
    ...['__proto__', 'constructor', '"__proto__":{"polluted":"yes"},', '{"__proto__":{"polluted":"yes"}}'],
    ...['__proto__:\n  polluted: yes\n', '"constructor":{"prototype":{"polluted":"yes"}},', '"a":1,"a":2,'],
    ...['1e999', '-0', '9'.repeat(400), '-1', '0.1e-400', '99999999999999999999', '01', 'NaN'],
    ...[
      '"\\ud800"',
      '\\u0000',
      '\\',
      '"',
      "'",
      '{',
      '}',
      '[',
      ']',
      '&a *a',
      '<<: *a',
      '!!js/function x',
      '%',
      '\t',
    ],
    ...[
      '---\n',
      '...\n',
      '\n\n',
      '\r',
      '\r\n',
      '\u2028',
      '\u202e',
      '\ufeff',
      '\u0000',
      '\u00a0',
      '#',
      ': ',
      '- ',
    ],
    ...[
      'BEGIN:VCARD\r\n',
      'END:VCARD\r\n',
      '=\r\n',
      '=ZZ',
      ';CHARSET=UTF-16:',
      'AGENT:\r\n',
      '\r\n ',
      ';;;;',
      ',',
    ],
    ...[
      '<script>',
      '<!--',
      ']]>',
      '[x](javascript:1)',
      '![](../../x)',
      '@[',
      '[[',
      '#tag',
      '- [ ] ',
      '|-|-|\n',
    ],
    ...['-> scrypt ', '\n--- ', 'kind:', 'before:yesterday ', '-"', 'is:', '../', 'CON', 'a'.repeat(300)],
    ...['['.repeat(3000), '{"a":'.repeat(3000), '>'.repeat(3000), '- '.repeat(1500), '*a **b '.repeat(800)],
    ...[
      '`'.repeat(3000),
      '![['.repeat(900),
      '(('.repeat(1500),
      'é'.repeat(3000),
      ' '.repeat(20_000),
      '\n'.repeat(5000),
    ],
    ...[
      'a'.repeat(60_000),
      '<'.repeat(3000),
      '"'.repeat(3000),
      '0,'.repeat(6000),
      '-'.repeat(5000),
      '_a'.repeat(1500),
    ],
  ].map(text => Buffer.from(text)),
  Buffer.of(0xed, 0xa0, 0x80),
  Buffer.of(0xc0, 0x80),
  Buffer.of(0xff, 0xff, 0xff, 0xff),
  Buffer.of(0xff, 0xfe),
  Buffer.of(0xfe, 0xff),
  Buffer.of(0xf4, 0x90, 0x80, 0x80),
  Buffer.alloc(64),
];

/** Bytes; nothing grows beyond by being repeated. */
const sizeLimit = 256 * 1024;
/** A place in an input, as a part of its length. */
const place = fc.nat(9999).map(at => at / 10_000);

type Change = (bytes: Buffer) => Buffer;

const stretch = fc.tuple(place, fc.oneof(fc.nat(16), fc.nat(400)));
const within = (bytes: Buffer, at: number): number => Math.floor(at * (bytes.length + 1));

const flip = fc.tuple(place, fc.nat(7)).map(
  ([at, bit]): Change =>
    bytes => {
      const flipped = Buffer.from(bytes);
      const index = Math.floor(at * bytes.length);
      const byte = flipped[index];
      if (byte !== undefined) flipped[index] = byte ^ (1 << bit);
      return flipped;
    },
);

const cut = stretch.map(
  ([at, length]): Change =>
    bytes => {
      const from = within(bytes, at);
      return Buffer.concat([bytes.subarray(0, from), bytes.subarray(from + length)]);
    },
);

const cutOff = place.map(
  (at): Change =>
    bytes =>
      bytes.subarray(0, within(bytes, at)),
);

const put = fc
  .tuple(
    place,
    fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...pieces) }, fc.uint8Array({ maxLength: 12 })),
  )
  .map(
    ([at, piece]): Change =>
      bytes => {
        const from = within(bytes, at);
        return Buffer.concat([bytes.subarray(0, from), piece, bytes.subarray(from)]);
      },
  );

const repeat = fc.tuple(stretch, fc.oneof(fc.nat(4), fc.nat(3000))).map(
  ([[at, length], times]): Change =>
    bytes => {
      const from = within(bytes, at);
      const part = bytes.subarray(from, from + length);
      const fitting = Math.min(times, Math.floor(sizeLimit / Math.max(1, part.length)));
      const repeated = Array.from({ length: fitting }, () => part);
      return Buffer.concat([bytes.subarray(0, from), ...repeated, bytes.subarray(from)]);
    },
);

const move = fc.tuple(stretch, place).map(
  ([[at, length], to]): Change =>
    bytes => {
      const from = within(bytes, at);
      const part = bytes.subarray(from, from + length);
      const rest = Buffer.concat([bytes.subarray(0, from), bytes.subarray(from + length)]);
      const into = within(rest, to);
      return Buffer.concat([rest.subarray(0, into), part, rest.subarray(into)]);
    },
);

/** A line again somewhere: members, keys and properties that stand there twice. */
const twice = fc.tuple(place, place).map(
  ([which, to]): Change =>
    bytes => {
      const lines = bytes.toString('latin1').split('\n');
      const line = lines[Math.floor(which * lines.length)] ?? '';
      lines.splice(Math.floor(to * (lines.length + 1)), 0, line);
      return Buffer.from(lines.join('\n'), 'latin1');
    },
);

const lineEnds = fc.constantFrom('\r\n', '\r', '\n\r', '\u2028', '\r\n\n').map(
  (end): Change =>
    bytes => {
      let count = 0;
      return Buffer.from(
        bytes.toString('latin1').replace(/\n/g, () => (count++ % 3 === 0 ? '\n' : end)),
        'latin1',
      );
    },
);

const numbers = fc
  .tuple(
    fc.nat(8),
    fc.constantFrom('4294967295', '4294967296', '-1', '1e400', '9007199254740993', '0', '20', '1.5'),
  )
  .map(
    ([which, number]): Change =>
      bytes => {
        let count = 0;
        const spoilt = bytes
          .toString('latin1')
          .replace(/\d+/g, found => (count++ === which ? number : found));
        return Buffer.from(spoilt, 'latin1');
      },
  );

const otherCoding = fc.constantFrom<Change>(
  bytes => Buffer.concat([Buffer.of(0xef, 0xbb, 0xbf), bytes]),
  bytes => Buffer.from(`\ufeff${bytes.toString('utf8')}`, 'utf16le'),
  bytes => Buffer.from(`\ufeff${bytes.toString('utf8')}`, 'utf16le').swap16(),
  bytes => Buffer.from(bytes.toString('latin1'), 'utf8'),
  bytes => Buffer.from(bytes.toString('utf8'), 'latin1'),
);

const change: fc.Arbitrary<Change> = fc.oneof(
  { weight: 4, arbitrary: flip },
  { weight: 3, arbitrary: cut },
  { weight: 1, arbitrary: cutOff },
  { weight: 6, arbitrary: put },
  { weight: 2, arbitrary: repeat },
  { weight: 2, arbitrary: move },
  { weight: 2, arbitrary: twice },
  { weight: 1, arbitrary: lineEnds },
  { weight: 2, arbitrary: numbers },
  { weight: 1, arbitrary: otherCoding },
);

/** Inputs that are nearly right: valid samples with a few things wrong, now and then one as it is, and some noise. */
export function spoiltFrom(samples: readonly Uint8Array[]): fc.Arbitrary<Buffer> {
  const sample = fc.constantFrom(...samples).map((bytes): Buffer => Buffer.from(bytes));
  const spoilt = fc
    .tuple(sample, fc.array(change, { minLength: 1, maxLength: 5 }))
    .map(([bytes, changes]) =>
      changes.reduce<Buffer>((found, one) => one(found).subarray(0, sizeLimit), bytes),
    );
  const noise = fc.oneof(
    fc.uint8Array({ maxLength: 2000 }).map((bytes): Buffer => Buffer.from(bytes)),
    fc.string({ unit: 'binary', maxLength: 500 }).map((text): Buffer => Buffer.from(text)),
  );
  return fc.oneof(
    { weight: 20, arbitrary: spoilt },
    { weight: 1, arbitrary: sample },
    { weight: 2, arbitrary: noise },
  );
}

/** The input of that number: the same for one seed, whatever came before it. */
export function inputAt(inputs: fc.Arbitrary<Buffer>, seed: number, index: number): Buffer {
  const [input = Buffer.alloc(0)] = fc.sample(inputs, { seed: (seed + index * 7919) | 0, numRuns: 1 });
  return input;
}
