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
  if (isPlain(text)) return { text, start: index => index, end: index => index + 1 };
  return folding(text).result();
}

/** Only the folded text, for names that are looked up. */
export function foldText(text: string): string {
  return isPlain(text) ? text : folding(text).text();
}

function isPlain(text: string): boolean {
  special.lastIndex = 0;
  return !special.test(text);
}

function folding(text: string): Folding {
  const begun = new Folding(text);
  let at = 0;
  while (at < text.length) at = begun.step(begun.plainRun(at));
  return begun;
}

/** Units of the folded text that come from one place of the original. */
type Piece = {
  /** Where it begins in the folded text. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
  /** Each unit is one of the original; otherwise all of them stand for all of it. */
  readonly plain: boolean;
  /** Where the last unit ends: what is not seen behind it belongs to it. */
  end: number;
};

class Folding {
  readonly #text: string;
  readonly #pieces: Piece[] = [];
  #folded = '';

  constructor(text: string) {
    this.#text = text;
  }

  /** Takes over what needs no folding from `at` on; gives where it ends. */
  plainRun(at: number): number {
    special.lastIndex = at;
    // What it matches is one unit.
    const end = special.test(this.#text) ? special.lastIndex - 1 : this.#text.length;
    if (end === at) return at;
    this.#pieces.push({ at: this.#folded.length, from: at, to: end, plain: true, end });
    this.#folded += this.#text.slice(at, end);
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
    const last = this.#pieces.at(-1);
    if (folded === '' && last !== undefined) last.end = next;
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
    if (folded === '') return;
    this.#pieces.push({ at: this.#folded.length, from, to, plain: false, end: to });
    this.#folded += folded;
  }

  text(): string {
    return this.#folded;
  }

  result(): Folded {
    const [pieces, original, folded] = [this.#pieces, this.#text, this.#folded];
    const isThere = (index: number): boolean => index >= 0 && index < folded.length;
    const start = (index: number): number => {
      const piece = isThere(index) ? pieces[pieceAt(pieces, index)] : undefined;
      if (piece === undefined) return original.length;
      return piece.plain ? piece.from + index - piece.at : piece.from;
    };
    const end = (index: number): number => {
      const found = isThere(index) ? pieceAt(pieces, index) : -1;
      const piece = pieces[found];
      if (piece === undefined) return original.length;
      if (index === (pieces[found + 1]?.at ?? folded.length) - 1) return piece.end;
      return piece.plain ? piece.from + index - piece.at + 1 : piece.to;
    };
    return { text: folded, start, end };
  }
}

/** The piece in which the unit at `index` is; pieces are in order and the first begins at 0. */
function pieceAt(pieces: readonly Piece[], index: number): number {
  let [low, high] = [0, pieces.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if ((pieces[middle]?.at ?? 0) <= index) low = middle;
    else high = middle - 1;
  }
  return low;
}

function isBullet(text: string, at: number): boolean {
  const next = text.charAt(at + 1);
  return (
    (next === ' ' || next === '\t') &&
    text.charAt(at) === '*' &&
    /(?:^|\n)[ \t>]{0,20}$/.test(text.slice(Math.max(0, at - 21), at))
  );
}
