import type { MarkdownWriter } from './markdown-writer';

/** Columns that get a rule under the first row. */
const columnsLimit = 100;

/** The rows of a table, as a table of markdown: the first is its head. */
export class HtmlTable {
  private cells = 0;
  private rows = 0;

  constructor(private readonly writer: MarkdownWriter) {}

  isInRow(): boolean {
    return this.cells > 0;
  }

  begin(): void {
    this.rows = 0;
  }

  openRow(): void {
    this.writer.block(this.rows === 0 ? 2 : 1);
    this.cells = 0;
  }

  openCell(): void {
    this.writer.piece(this.cells === 0 ? '|' : ' |');
    this.cells += 1;
    this.writer.words(' ');
  }

  closeRow(): void {
    if (this.cells === 0) return;
    this.writer.piece(' |');
    if (this.rows === 0) {
      this.writer.block(1);
      this.writer.piece(`|${' --- |'.repeat(Math.min(this.cells, columnsLimit))}`);
    }
    this.rows += 1;
    this.cells = 0;
  }
}
