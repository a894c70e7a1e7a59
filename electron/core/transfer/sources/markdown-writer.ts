/** Marks, quotes and lists that may stand in one another; what lies deeper is written without a mark of its own. */
const depthLimit = 12;

/** Writes markdown piece by piece, in time that grows with its length alone. */
export class MarkdownWriter {
  private readonly out: string[] = [];
  /** What stands before a line at each depth, all that is around it included. */
  private readonly prefixes: string[] = [];
  private readonly opening: string[] = [];
  private bullet: string | null = null;
  private breaks = 0;
  private space = false;

  /** Words in which white space means nothing; in a row of a table, where a stroke would end the cell. */
  words(text: string, isInRow = false): void {
    const plain = text.replace(/\s+/g, ' ');
    if (plain.startsWith(' ')) this.space = true;
    if (plain.trim() === '') return;
    const isFirst = this.isLineStart();
    const words = escaped(plain.trim(), isFirst);
    this.piece(isInRow ? words.replaceAll('|', '\\|') : words);
    this.space = plain.endsWith(' ');
  }

  /** Text of which every space and line counts, inside a fence. */
  lines(text: string): void {
    this.piece(text.replaceAll('\n', `\n${this.prefix()}`));
  }

  /** Stands as it is. */
  piece(text: string): void {
    this.flush();
    this.out.push(text);
  }

  open(mark: string): void {
    this.opening.push(mark);
  }

  /** Ends what `open` began; a mark around nothing is not written. */
  close(mark: string): void {
    this.closeAs(mark, mark);
  }

  /** As `close`, for what ends in another way than it begins. */
  closeAs(mark: string, end: string): void {
    if (this.opening.at(-1) === mark) this.opening.pop();
    else this.out.push(end);
  }

  /** What follows stands `lines` line ends further down. */
  block(lines: 1 | 2 = 2): void {
    this.breaks = Math.max(this.breaks, lines);
    this.space = false;
  }

  enter(prefix: string, bullet: string | null = null): void {
    this.block(bullet === null ? 2 : 1);
    const around = this.prefix();
    if (bullet !== null) this.bullet = `${around}${bullet}`;
    this.prefixes.push(this.prefixes.length < depthLimit ? `${around}${prefix}` : around);
  }

  leave(): void {
    this.prefixes.pop();
    this.bullet = null;
    this.block(1);
  }

  /** Leaves whatever was entered. */
  leaveAll(): void {
    this.prefixes.length = 0;
    this.opening.length = 0;
    this.bullet = null;
    this.block();
  }

  isLineStart(): boolean {
    return this.out.length === 0 || this.breaks > 0 || this.bullet !== null;
  }

  text(): string {
    return this.out.join('').trim();
  }

  private prefix(): string {
    return this.prefixes.at(-1) ?? '';
  }

  private flush(): void {
    const prefix = this.prefix();
    const isStart = this.isLineStart();
    const breaks = this.out.length === 0 ? 0 : this.breaks;
    if (breaks === 2) this.out.push(`\n${prefix.trimEnd()}`);
    if (breaks > 0) this.out.push('\n');
    if (isStart) this.out.push(this.bullet ?? prefix);
    else if (this.space) this.out.push(' ');
    this.out.push(...this.opening.splice(0));
    this.breaks = 0;
    this.bullet = null;
    this.space = false;
  }
}

/** Characters that would be a mark of markdown get a backslash. */
function escaped(text: string, isFirst: boolean): string {
  const marks = text.replace(/[\\`*]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\$&');
  return isFirst
    ? marks.replace(/^(?:#{1,6}(?= )|[>+-](?= )|-{3,}$|\d{1,9}(?=[.)] ))/, '\\$&').replace(/^\\(\d+)/, '$1\\')
    : marks;
}
