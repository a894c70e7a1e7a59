import { HtmlTable } from './html-table';
import { MarkdownWriter } from './markdown-writer';

/** What a page names that only its source can find: gives markdown for it, or `null` for nothing. */
export type HtmlTargets = {
  readonly picture: (source: string, words: string) => string | null;
  /** `<en-media>` of Evernote, by the hash of what it shows. */
  readonly media: (hash: string) => string | null;
};

export type HtmlText = { readonly title: string; readonly body: string };

/** Never words of a page. */
const silent = new Set([
  'script',
  'style',
  'template',
  'iframe',
  'object',
  'noscript',
  'svg',
  'math',
  'select',
]);
const blocks = new Set(
  'p div section article header footer main aside nav figure table ul ol dl dt dd form address center hr'.split(
    ' ',
  ),
);
const marks: ReadonlyMap<string, string> = new Map([
  ['b', '**'],
  ['strong', '**'],
  ['i', '*'],
  ['em', '*'],
  ['s', '~~'],
  ['del', '~~'],
  ['strike', '~~'],
]);
/** What breaks a line, which a row of a table cannot have: there it stands as a space. */
const breaking = /^(?:br|hr|h[1-6]|li|pre|blockquote|ul|ol)$/;
const opened = /^(?:https?:|mailto:)/i;
const linkLimit = 2000;
/** Open elements at a time; a page that opens more was not written by a person. */
const openLimit = 2000;

/** Writes a page down as its elements come. */
export class HtmlWords {
  private readonly writer = new MarkdownWriter();
  private readonly lists: number[] = [];
  private readonly hrefs: (string | null)[] = [];
  private title = '';
  private silence = 0;
  private depth = 0;
  private isTitle = false;
  private isPre = false;
  private readonly table: HtmlTable;

  constructor(private readonly targets: HtmlTargets) {
    this.table = new HtmlTable(this.writer);
  }

  read(): HtmlText {
    return { title: this.title.replace(/\s+/g, ' ').trim(), body: this.writer.text() };
  }

  text(text: string): void {
    if (this.isTitle) this.title += text;
    else if (this.silence === 0 && this.isPre) this.writer.lines(text);
    else if (this.silence === 0) this.writer.words(text, this.table.isInRow());
  }

  /** Whether the page may go on; where it may not, `closeAll` comes next. What is never shown is read to its end first. */
  open(name: string, attributes: Readonly<Record<string, string>>): boolean {
    this.depth += 1;
    if (silent.has(name)) this.silence += 1;
    if (name === 'title') this.isTitle = true;
    if (this.silence === 0) this.openShown(name, attributes);
    return this.depth <= (this.silence === 0 ? openLimit : 2 * openLimit);
  }

  /** Takes everything as closed that is open. */
  closeAll(): void {
    while (this.hrefs.length > 0) this.closeLink();
    if (this.isPre) this.closePre();
    this.table.closeRow();
    this.writer.leaveAll();
    this.lists.length = 0;
    this.depth = 0;
    this.silence = 0;
    this.isTitle = false;
  }

  close(name: string): void {
    this.depth -= 1;
    if (name === 'title') this.isTitle = false;
    if (silent.has(name)) this.silence -= 1;
    else if (this.silence === 0) this.closeShown(name);
  }

  private openShown(name: string, attributes: Readonly<Record<string, string>>): void {
    const { writer } = this;
    const isInRow = this.table.isInRow();
    const heading = /^h([1-6])$/.exec(name)?.[1];
    const mark = marks.get(name);
    if (blocks.has(name) && !isInRow) writer.block(this.isTight(name) ? 1 : 2);
    if (isInRow && breaking.test(name)) writer.words(' ');
    else if (heading !== undefined) this.openHeading(Number(heading));
    else if (mark !== undefined) writer.open(mark);
    else if (name === 'br') writer.block(1);
    else if (name === 'hr') this.rule();
    else if (name === 'a') this.openLink(attributes['href'] ?? '');
    else if (name === 'img')
      this.shown(this.targets.picture(attributes['src'] ?? '', wordsOf(attributes['alt'])));
    else if (name === 'en-media') this.shown(this.targets.media(attributes['hash'] ?? ''));
    else if (name === 'en-todo') this.task(attributes['checked'] === 'true');
    else this.openBlock(name, attributes);
  }

  private openBlock(name: string, attributes: Readonly<Record<string, string>>): void {
    const { writer } = this;
    if (name === 'blockquote') writer.enter('> ');
    else if (name === 'ul') this.lists.push(0);
    else if (name === 'ol')
      this.lists.push(Math.max(1, Number.parseInt(attributes['start'] ?? '1', 10) || 1));
    else if (name === 'li') this.openItem();
    else if (name === 'pre') this.openPre();
    else if (name === 'code' && !this.isPre) writer.open('`');
    else if (name === 'table') this.table.begin();
    else if (name === 'tr') this.table.openRow();
    else if (name === 'td' || name === 'th') this.table.openCell();
  }

  private closeShown(name: string): void {
    const { writer } = this;
    const mark = marks.get(name);
    if (this.table.isInRow() && breaking.test(name)) writer.words(' ');
    else if (/^h[1-6]$/.test(name)) writer.block();
    else if (mark !== undefined) writer.close(mark);
    else if (name === 'a') this.closeLink();
    else if (name === 'blockquote') writer.leave();
    else if (name === 'ul' || name === 'ol') this.lists.pop();
    else if (name === 'li') writer.leave();
    else if (name === 'pre') this.closePre();
    else if (name === 'code' && !this.isPre) writer.close('`');
    else if (name === 'tr') this.table.closeRow();
    if (blocks.has(name) && !this.table.isInRow()) writer.block(this.isTight(name) ? 1 : 2);
  }

  private isTight(name: string): boolean {
    return name === 'div' || (this.lists.length > 0 && (name === 'ul' || name === 'ol'));
  }

  private openHeading(level: number): void {
    this.writer.block();
    this.writer.open(`${'#'.repeat(level)} `);
  }

  private rule(): void {
    this.writer.piece('---');
    this.writer.block();
  }

  private task(isDone: boolean): void {
    if (this.lists.length === 0) {
      this.writer.block(1);
      this.writer.piece('- ');
    }
    this.writer.piece(isDone ? '[x] ' : '[ ] ');
  }

  private shown(markdown: string | null): void {
    if (markdown !== null) this.writer.piece(markdown);
  }

  private openItem(): void {
    const number = this.lists.at(-1) ?? 0;
    if (number > 0) this.lists[this.lists.length - 1] = number + 1;
    const bullet = number === 0 ? '- ' : `${number}. `;
    this.writer.enter(' '.repeat(bullet.length), bullet);
  }

  private openPre(): void {
    this.writer.block();
    this.writer.piece('```\n');
    this.isPre = true;
  }

  private closePre(): void {
    this.writer.lines('\n```');
    this.isPre = false;
    this.writer.block();
  }

  private openLink(href: string): void {
    const kept = opened.test(href.trim()) && href.length <= linkLimit ? href.trim() : null;
    this.hrefs.push(kept);
    if (kept !== null) this.writer.open('[');
  }

  private closeLink(): void {
    const href = this.hrefs.pop() ?? null;
    if (href !== null) this.writer.closeAs('[', `](<${href.replace(/[<>\s]/g, encodeURIComponent)}>)`);
  }
}

function wordsOf(text: string | undefined): string {
  return (text ?? '')
    .replace(/[[\]\n\r]+/g, ' ')
    .trim()
    .slice(0, 300);
}
