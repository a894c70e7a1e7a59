import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatRecoveryKey, parseRecoveryKey } from '../../../../electron/core/vault/recovery-key';

const keys = fc.uint8Array({ minLength: 20, maxLength: 20 });

describe('a recovery key', () => {
  it('is ten groups of four characters that nobody confuses', () => {
    fc.assert(
      fc.property(keys, key => {
        expect(formatRecoveryKey(key)).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){9}[0-9A-HJKMNP-TV-Z]{4}$/);
      }),
    );
  });

  it('stays the same for ever', () => {
    const key = Buffer.from(Array.from({ length: 20 }, (_, at) => at * 13));
    expect(formatRecoveryKey(key)).toBe('006H-M9SM-8575-PT3N-GA7S-SADP-RF8D-VTQQ-2645-SAY2');
  });

  it('is read back however it is typed', () => {
    fc.assert(
      fc.property(keys, fc.constantFrom('', ' ', ' - ', '\n', '–', '.'), (key, between) => {
        const typed = formatRecoveryKey(key)
          .toLowerCase()
          .replaceAll('-', between)
          .replaceAll('0', 'o')
          .replaceAll('1', 'l');
        expect(parseRecoveryKey(` ${typed} `)).toEqual(Buffer.from(key));
      }),
    );
  });

  it('notices any one character mistyped, two swapped, and one too many or too few', () => {
    fc.assert(
      fc.property(keys, fc.nat(39), fc.nat(30), (key, at, shift) => {
        const characters = Array.from(formatRecoveryKey(key).replaceAll('-', ''));
        const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
        const right = characters[at] ?? '';
        const wrong = alphabet.charAt((alphabet.indexOf(right) + 1 + shift) % 32);
        const refused = (typed: readonly string[]) =>
          expect(() => parseRecoveryKey(typed.join(''))).toThrow('recovery-key-mistyped');
        refused(characters.with(at, wrong));
        refused(characters.toSpliced(at, 1));
        refused(characters.toSpliced(at, 0, right));
        const next = characters[at + 1];
        if (next !== undefined && next !== right) refused(characters.with(at, next).with(at + 1, right));
      }),
    );
  });

  it.each(['', 'hello', 'U'.repeat(40), '🦉'.repeat(20), 'É'.repeat(40)])('refuses %j', typed => {
    expect(() => parseRecoveryKey(typed)).toThrow('recovery-key-mistyped');
  });
});
