import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const corpora = resolve(import.meta.dirname, '../../../shared/corpora');

/** Whether public hostile data is at hand (test/corpora/README.md). */
export const hasCorpora = existsSync(corpora);

const beacon = 'https://example.org/beacon';

/** Attempts of our own to run a script from a text, to load something, or to lead away: enough where no public ones are at hand. */
const own: readonly string[] = [
  '<script>alert(1)</script>',
  `<script src="${beacon}.js"></script>`,
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '<svg/onload=alert(1)>',
  `<svg><image href="${beacon}.svg"/></svg>`,
  '<svg><animate onbegin=alert(1) attributeName=x></svg>',
  '<iframe srcdoc="<script>parent.alert(1)</script>"></iframe>',
  `<object data="${beacon}"></object>`,
  `<embed src="${beacon}">`,
  `<link rel=stylesheet href="${beacon}.css">`,
  `<style>@import "${beacon}.css";</style>`,
  `<meta http-equiv="refresh" content="0;url=${beacon}">`,
  `<base href="${beacon}/">`,
  '<details open ontoggle=alert(1)>',
  '<input autofocus onfocus=alert(1)>',
  '<form action="javascript:alert(1)"><button>Go on</button></form>',
  '<a href="javascript:alert(1)" autofocus>Go on</a>',
  '<math><mtext></mtext><mglyph><style><img src=x onerror=alert(1)>',
  '</textarea></title></style></script><script>alert(1)</script>',
  '[Go on](javascript:alert(1))',
  '[Go on](java\tscript:alert(1))',
  '[Go on](&#106;avascript:alert(1))',
  '[Go on](data:text/html,<script>alert(1)</script>)',
  `![Go on](${beacon}.png)`,
  '![Go on](x"onerror="alert(1))',
  '<javascript:alert(1)>',
  `[Go on]: javascript:alert(1)\n\n[Go on]`,
  '{{constructor.constructor("alert(1)")()}}',
  '`-alert(1)-`',
];

/** Every hostile text that is at hand, well-formed and none of them empty. */
export function hostileTexts(): readonly string[] {
  return [...own, ...(hasCorpora ? publicTexts() : [])]
    .map(text => text.toWellFormed())
    .filter(text => text.trim() !== '');
}

function publicTexts(): readonly string[] {
  const read = (...path: readonly string[]) => readFileSync(join(corpora, ...path), 'utf8');
  const lines = ['html-payloads.txt', 'markdown-payloads.txt'].flatMap(name =>
    read('xss', name).split(/\r?\n/),
  );
  const naughty: unknown = JSON.parse(read('strings', 'blns.json'));
  const strings = Array.isArray(naughty) ? naughty.filter(text => typeof text === 'string') : [];
  const json = readdirSync(join(corpora, 'json')).map(name => read('json', name));
  return [...lines, ...strings, ...json.filter(text => text.length < 2000)];
}
