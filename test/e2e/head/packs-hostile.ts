import { createHash } from 'node:crypto';
import type { ShareNote } from '../../../electron/core/sharing/share-document';
import { pictureOf } from '../../electron/core/sharing/formats/documents';
import { note } from './packs-made';

/**
 * Notes for packs with hostile texts in every member that holds one, many a note, so that all of them can be read in a window:
 * every text of `texts` stands in a page, plainly and within marks, and as much of them elsewhere as fits.
 */
export function hostileNotes(texts: readonly string[]): {
  /** A few texts a title, a quarter of them all. */
  readonly titles: readonly ShareNote[];
  /** Many texts a note; each ends with its `closingOf`. */
  readonly pages: readonly ShareNote[];
  /** The same notes, each with other texts than before. */
  readonly laterPages: readonly ShareNote[];
} {
  const groups = grouped(texts, Math.ceil(texts.length / 30));
  return {
    titles: joined(
      texts.filter((_, at) => at % 4 === 0),
      480,
    ).map((title, at) => note(`title-${at}`, { title })),
    pages: groups.map((group, at) => pageOf(group, at)),
    laterPages: groups.map((_, at) => pageOf(groups[(at + 1) % groups.length] ?? [], at)),
  };
}

/** The last words of the page at a place, counted from 0: one of them stands in no other. */
export function closingOf(at: number): string {
  const digits = createHash('sha256').update(String(at)).digest('hex').slice(0, 10);
  return `Closing ${digits.replace(/\d/g, digit => String.fromCharCode(0x67 + Number(digit)))}.`;
}

/** A note whose every member holds some of these texts, as far as they fit. */
function pageOf(texts: readonly string[], at: number): ShareNote {
  const lines = texts.map(oneLine);
  const from = (limit: number, count: number) => [
    ...new Set(lines.filter(line => line.length <= limit).slice(0, count)),
  ];
  return note(`page-${at}`, {
    kind: at % 3 === 0 ? 'question' : at % 3 === 1 ? 'advice' : 'practice',
    status: at % 3 === 0 ? 'open' : at % 3 === 1 ? 'received' : 'seen',
    title: `${at}. ${(lines[0] ?? '').slice(0, 400)}`,
    body: [...texts, closingOf(at)].join('\n\n'),
    outcome: texts.map(inMarks).join('\n\n'),
    themes: from(100, 20),
    tags: from(200, 20),
    people: from(200, 20).reverse(),
    seenAt: lines[1]?.slice(0, 500) ?? null,
    answers: at % 3 === 1 ? ['page-0'.padEnd(16, '_')] : [],
    attachments: from(250, 5).map(name => pictureOf(name, 1, 1)),
  });
}

/** Every form that a text can have in markdown, and those of our own. */
const forms: readonly ((text: string) => string)[] = [
  text => `- ${text}`,
  text => `> ${text}`,
  text => `| ${text} |\n| --- |\n| ${text} |`,
  text => `# ${text}`,
  text => `[${text}](${text})`,
  text => `![${text}](${text})`,
  text => `\`${text}\``,
  text => `\`\`\`${text}\n${text}\n\`\`\``,
  text => `@[${text}]`,
  text => `[[${text}]]`,
  text => `#${text}`,
  text => `<${text}>`,
  text => `- [ ] **${text}**`,
];

function inMarks(text: string, at: number): string {
  return forms[at % forms.length]?.(text) ?? text;
}

function grouped(texts: readonly string[], size: number): readonly (readonly string[])[] {
  return Array.from({ length: Math.ceil(texts.length / size) }, (_, at) =>
    texts.slice(at * size, (at + 1) * size),
  );
}

/** Texts one after the other in lines of at most so many characters. */
function joined(texts: readonly string[], limit: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const text of texts.map(oneLine)) {
    if (line.length + text.length + 1 > limit) {
      lines.push(line);
      line = '';
    }
    line = `${line} ${text}`.trim().slice(0, limit);
  }
  return [...lines, line].filter(each => each !== '');
}

function oneLine(text: string): string {
  return text.replace(/[\r\n\u2028\u2029]+/g, ' ').trim();
}
