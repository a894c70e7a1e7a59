import type { FindingKind, Mark } from './finding';

/** These hold others: what stands inside them is decided by itself, for the head may keep the one and not the other. */
const holds: ReadonlySet<FindingKind['kind']> = new Set([
  'private-link',
  'front-matter',
  'hidden-text',
  'hidden-characters',
  'pointing',
  'safeguarding',
  'metadata',
  'attachment-content',
]);

/** Whether what stands inside `mark` is decided by itself. */
export function isHolder({ kind }: Mark): boolean {
  return holds.has(kind.kind);
}

/** When two say something of the very same span, the first of these is the better name for it. */
const order: readonly FindingKind['kind'][] = [
  'email',
  'known-person',
  'known-school',
  'birth-date',
  'phone',
  'identifier',
  'postcode',
  'web-address',
  'address',
  'likely-school',
  'class-name',
  'likely-name',
  'handle',
  'age',
  'initials',
];

/** Marks of which none is said twice: the longest is kept, and what is left of one that crosses it. */
export function withoutOverlaps(marks: readonly Mark[], text: string): readonly Mark[] {
  const holders = distinct(marks.filter(isHolder));
  const pointing = holders.filter(({ kind }) => kind.kind === 'pointing');
  const plain = marks
    .filter(mark => !isHolder(mark) && !(isPartOfPointing(mark) && pointing.some(one => contains(one, mark))))
    .sort((a, b) => a.from - b.from);
  return [...holders, ...groups(plain).flatMap(group => settled(group, text))].sort(
    (a, b) => a.from - b.from || b.to - a.to,
  );
}

/** Marks sorted by their beginning, parted where no mark reaches over. */
function groups(marks: readonly Mark[]): readonly (readonly Mark[])[] {
  const parted: Mark[][] = [];
  let end = -1;
  for (const mark of marks) {
    if (mark.from >= end) parted.push([]);
    parted.at(-1)?.push(mark);
    end = Math.max(end, mark.to);
  }
  return parted;
}

function settled(group: readonly Mark[], text: string): readonly Mark[] {
  if (group.length === 1) return group;
  const kept = new Intervals();
  for (const mark of [...group].sort((a, b) => b.to - b.from - (a.to - a.from) || rank(a) - rank(b))) {
    for (const rest of kept.free(mark)) {
      if (rest === mark || /[\p{L}\p{N}]{2}/u.test(text.slice(rest.from, rest.to))) kept.add(rest);
    }
  }
  return kept.all();
}

function isPartOfPointing({ kind }: Mark): boolean {
  return kind.kind === 'class-name' || kind.kind === 'age';
}

function contains(outer: Mark, inner: Mark): boolean {
  return outer.from <= inner.from && outer.to >= inner.to;
}

/** An identifier that checks goes before one that does not. */
function rank({ kind, sure }: Mark): number {
  const place = order.indexOf(kind.kind);
  const checked = kind.kind !== 'identifier' ? 0 : kind.checks ? -place : 20;
  return place + checked + (sure === 'possible' ? 0.5 : 0);
}

/** Of holders of one kind, those that lie in or cross another are one with it. */
function distinct(marks: readonly Mark[]): readonly Mark[] {
  const kept: Mark[] = [];
  for (const mark of [...marks].sort((a, b) => a.from - b.from || b.to - a.to)) {
    const at = kept.findLastIndex(
      one => one.kind.kind === mark.kind.kind && one.kind.kind !== 'safeguarding' && mark.from < one.to,
    );
    const last = kept[at];
    if (last === undefined) kept.push(mark);
    else if (mark.to > last.to || isSmaller(mark, last))
      kept[at] = {
        ...(isSmaller(mark, last) ? mark : last),
        from: last.from,
        to: Math.max(last.to, mark.to),
      };
  }
  return kept;
}

function isSmaller(mark: Mark, than: Mark): boolean {
  return (
    mark.kind.kind === 'pointing' && mark.kind.small && than.kind.kind === 'pointing' && !than.kind.small
  );
}

/** Marks that do not overlap, found by where they begin. */
class Intervals {
  #marks: Mark[] = [];

  /** The parts of `mark` that nothing else has; `mark` itself when that is all of it. */
  free(mark: Mark): readonly Mark[] {
    let at = this.#firstEndingAfter(mark.from);
    const parts: Mark[] = [];
    let from = mark.from;
    for (; at < this.#marks.length; at++) {
      const other = this.#marks[at];
      if (other === undefined || other.from >= mark.to) break;
      if (other.from > from) parts.push({ ...mark, from, to: other.from });
      from = Math.max(from, other.to);
    }
    if (parts.length === 0 && from === mark.from) return [mark];
    return from < mark.to ? [...parts, { ...mark, from }] : parts;
  }

  add(mark: Mark): void {
    this.#marks.splice(this.#firstEndingAfter(mark.from), 0, mark);
  }

  all(): readonly Mark[] {
    return this.#marks;
  }

  #firstEndingAfter(position: number): number {
    let [low, high] = [0, this.#marks.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#marks[middle]?.to ?? 0) <= position) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
