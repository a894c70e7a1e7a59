import { Parser } from 'htmlparser2';
import { type HtmlTargets, type HtmlText, HtmlWords } from './html-words';

/** Markdown of a page, in bounded time: nothing in it runs and nothing is fetched; pictures elsewhere stay as links. */
export function htmlToMarkdown(html: string, targets: HtmlTargets): HtmlText {
  const page = new HtmlWords(targets);
  let left = html;
  while (left !== '') left = readPart(left, page);
  return page.read();
}

/**
 * Reads until more elements are open than a person leaves open, and gives what follows: all of them are taken as closed there,
 * for what looks for the end of each would take longer with every one.
 */
function readPart(html: string, page: HtmlWords): string {
  let left = '';
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        if (page.open(name, attributes)) return;
        left = html.slice(parser.endIndex + 1);
        parser.pause();
      },
      ontext: text => page.text(text),
      onclosetag: name => page.close(name),
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  parser.write(html);
  if (left === '') parser.end();
  else page.closeAll();
  return left;
}
