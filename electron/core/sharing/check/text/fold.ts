import { visibleEntity } from './entities';
import { foldCharacter, isInvisible } from './fold-character';

/**
 * A text as detectors read it: accents off, apostrophes, hyphens, spaces and digits of one shape, without characters
 * nobody sees and without the marks of markdown. Case and line ends stay.
 */
export type Folded = {
  readonly text: string;
  /** Where in the original the unit at `index` began. */
  readonly start: (index: number) => number;
  /** Where in the original the unit at `index` ended. */
  readonly end: (index: number) => number;
};

const special = /[^\n -)+-[\]-_a-}]|&(?=[#a-zA-Z])|%(?=[2-7])/g;

/** Folds `text`; the offsets it keeps lead back to the original. */
export function fold(text: string): Folded {
  special.lastIndex = 0;
  if (!special.test(text)) return { text, start: index => index, end: index => index + 1 };
  const folding = new Folding(text);
  let at = 0;
  while (at < text.length) at = folding.step(folding.plainRun(at));
  return folding.result();
}

/** Only the folded text, for names that are looked up. */
export function foldText(text: string): string {
  return fold(text).text;
}

class Folding {
  readonly #text: string;
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];
  readonly #parts: string[] = [];

  constructor(text: string) {
    this.#text = text;
  }

  /** Takes over what needs no folding from `at` on; gives where it ends. */
  plainRun(at: number): number {
    special.lastIndex = at;
    const end = special.exec(this.#text)?.index ?? this.#text.length;
    if (end === at) return at;
    for (let index = at; index < end; index++) {
      this.#starts.push(index);
      this.#ends.push(index + 1);
    }
    this.#parts.push(this.#text.slice(at, end));
    return end;
  }

  /** Folds what stands at `at`; gives where the next begins. */
  step(at: number): number {
    const text = this.#text;
    if (at >= text.length) return at;
    const unit = text.charCodeAt(at);
    if (unit < 0x80) return this.#ascii(at, unit);
    const point = text.codePointAt(at) ?? unit;
    const next = at + (point > 0xffff ? 2 : 1);
    const folded = isInvisible(point) ? '' : foldCharacter(text.slice(at, next));
    if (folded === '' && this.#ends.length > 0) this.#ends[this.#ends.length - 1] = next;
    this.#put(folded, at, next);
    return next;
  }

  #ascii(at: number, unit: number): number {
    const text = this.#text;
    const char = text.charAt(at);
    if (unit === 0x26 || unit === 0x25) return this.#escaped(at, char);
    if (unit === 0x5c && /[!-/:-@[-`{-~]/.test(text.charAt(at + 1))) {
      this.#put(text.charAt(at + 1), at, at + 2);
      return at + 2;
    }
    if (unit === 0x2a || unit === 0x60 || unit === 0x7e) {
      this.#put(isBullet(text, at) ? '-' : '', at, at + 1);
      return at + 1;
    }
    this.#put(unit < 0x20 && unit !== 0x0a ? ' ' : char, at, at + 1);
    return at + 1;
  }

  #escaped(at: number, char: string): number {
    const entity = visibleEntity(this.#text, at);
    if (entity === null) {
      this.#put(char, at, at + 1);
      return at + 1;
    }
    const point = entity.character.codePointAt(0) ?? 0;
    this.#put(isInvisible(point) ? '' : foldCharacter(entity.character), at, entity.next);
    return entity.next;
  }

  #put(folded: string, from: number, to: number): void {
    for (let index = 0; index < folded.length; index++) {
      this.#starts.push(from);
      this.#ends.push(to);
    }
    if (folded !== '') this.#parts.push(folded);
  }

  result(): Folded {
    const [starts, ends] = [this.#starts, this.#ends];
    return {
      text: this.#parts.join(''),
      start: index => starts[index] ?? this.#text.length,
      end: index => ends[index] ?? this.#text.length,
    };
  }
}

function isBullet(text: string, at: number): boolean {
  const next = text.charAt(at + 1);
  return (
    (next === ' ' || next === '\t') &&
    text.charAt(at) === '*' &&
    /(?:^|\n)[ \t>]{0,20}$/.test(text.slice(Math.max(0, at - 21), at))
  );
}
