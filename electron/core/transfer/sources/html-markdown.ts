import { Parser } from 'htmlparser2';
import { type HtmlTargets, type HtmlText, HtmlWords } from './html-words';

/** Markdown of a page, in bounded time: nothing in it runs and nothing is fetched; pictures elsewhere stay as links. */
export function htmlToMarkdown(html: string, targets: HtmlTargets): HtmlText {
  const page = new HtmlWords(targets);
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        if (!page.open(name, attributes)) parser.pause();
      },
      ontext: text => page.text(text),
      onclosetag: name => page.close(name),
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  parser.write(html);
  if (!page.isTooDeep()) parser.end();
  return page.read();
}
