import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readStrictJson } from '../../../../../electron/core/sharing/packs/strict-json';

const limits = { depth: 12, members: 1000, values: 2000 };
const read = (text: string | Buffer) => readStrictJson(Buffer.from(text), limits);
const fault = (text: string | Buffer) => {
  const reading = read(text);
  return reading.kind === 'refused' ? reading.fault : reading.kind;
};

describe('reading JSON of strangers', () => {
  it('reads what JSON.parse reads, in any spelling', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 5 }), fc.nat(4), (json, indent) => {
        const text = JSON.stringify(JSON.parse(json), null, indent);
        const reserved = /"(__proto__|constructor|prototype)"\s*:/.test(text);
        fc.pre(!reserved && text.isWellFormed() && !/\\ud[89a-f]/i.test(text) && !/\de\+?\d{2}/.test(text));
        expect(read(text)).toEqual({ kind: 'json', value: JSON.parse(text) });
      }),
      { numRuns: 500, seed: 4 },
    );
  });

  it.each([
    ['{"a":1,"a":2}', 'twice-the-same-name'],
    ['{"a":1,"\\u0061":2}', 'twice-the-same-name'],
    ['{"__proto__":{}}', 'reserved-name'],
    ['{"\\u005f_proto__":{}}', 'reserved-name'],
    ['[{"constructor":1}]', 'reserved-name'],
    ['{"prototype":1}', 'reserved-name'],
    ['[1e400]', 'number-out-of-range'],
    ['[-1e400]', 'number-out-of-range'],
    ['[9007199254740993]', 'number-out-of-range'],
    [`[${'1'.repeat(100_000)}]`, 'number-out-of-range'],
    ['[NaN]', 'syntax'],
    ['[Infinity]', 'syntax'],
    ['[01]', 'syntax'],
    ['[+1]', 'syntax'],
    ['[1.]', 'syntax'],
    ['[1,]', 'syntax'],
    ['{"a":1,}', 'syntax'],
    ['{"a" 1}', 'syntax'],
    ["{'a':1}", 'syntax'],
    ['[1]//', 'syntax'],
    ['[1] [2]', 'syntax'],
    ['"\t"', 'syntax'],
    ['"\\x41"', 'syntax'],
    ['"\\', 'syntax'],
    ['', 'syntax'],
    ['tru', 'syntax'],
    ['"\\ud800"', 'half-a-character'],
    ['{"\\udc00":1}', 'half-a-character'],
    ['\ufeff{}', 'byte-order-mark'],
    [Buffer.from('22ff22', 'hex'), 'not-utf-8'],
    [Buffer.from('22eda08022', 'hex'), 'not-utf-8'],
    [Buffer.from('22c08022', 'hex'), 'not-utf-8'],
    [`${'['.repeat(12)}${']'.repeat(12)}`, 'json'],
    [`${'['.repeat(13)}${']'.repeat(13)}`, 'too-deep'],
    ['['.repeat(1_000_000), 'too-deep'],
    ['{"a":'.repeat(1_000_000), 'too-deep'],
    [`[${'1,'.repeat(1000)}1]`, 'too-many-values'],
    [`[${'[1,1,1],'.repeat(600)}1]`, 'too-many-values'],
  ])('says of %.40j: %s', (text, expected) => {
    expect(fault(text)).toBe(expected);
  });

  it('gives objects that have nothing but what was written', () => {
    const reading = read('{"toString":1,"hasOwnProperty":2}');
    expect(reading).toEqual({ kind: 'json', value: { toString: 1, hasOwnProperty: 2 } });
  });
});

const corpus = resolve(import.meta.dirname, '../../../../../../shared/corpora/json');
const files = existsSync(corpus) ? readdirSync(corpus) : [];

describe.skipIf(files.length === 0)('the public JSON test suite', () => {
  it('must be read where it is JSON, save for a name that stands twice', () => {
    const good = files.filter(name => name.startsWith('y_'));
    const refused = good.filter(name => fault(readFileSync(resolve(corpus, name))) !== 'json');
    expect(good.length).toBeGreaterThan(90);
    expect(refused).toEqual(['y_object_duplicated_key.json', 'y_object_duplicated_key_and_value.json']);
  });

  it('must be refused where it is not', () => {
    const bad = files.filter(name => name.startsWith('n_'));
    expect(bad.length).toBeGreaterThan(180);
    expect(bad.filter(name => fault(readFileSync(resolve(corpus, name))) === 'json')).toEqual([]);
  });
});
