import type { Break } from './order';
import type { FuzzedParser } from './parser';

/** The reader, broken for its tenth input. */
export function withBreak(parser: FuzzedParser, breaking: Break): FuzzedParser {
  let count = 0;
  return {
    ...parser,
    read: input => {
      count += 1;
      return count === 10 ? broken[breaking]() : parser.read(input);
    },
  };
}

const broken: Readonly<Record<Break, () => 'accepted' | Promise<'accepted'>>> = {
  hang: () => {
    for (let at = 0; at >= 0; at = (at + 1) % 1000);
    return 'accepted';
  },
  throw: () => {
    throw new TypeError('a reader that met what it did not expect');
  },
  hog: () => {
    const kept = Array.from({ length: 700 }, () => Buffer.alloc(1024 * 1024, 1));
    return kept.length > 0 ? 'accepted' : 'accepted';
  },
  pollution: () => {
    Reflect.set(Object.prototype, 'polluted', 'yes');
    return 'accepted';
  },
  silence: () => new Promise(() => undefined),
};
