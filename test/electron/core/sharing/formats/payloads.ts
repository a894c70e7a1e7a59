import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { ShareDocument, ShareNote } from '../../../../../electron/core/sharing/share-document';
import { documentOf, pictureOf } from './documents';

const folder = resolve(import.meta.dirname, '../../../../../../shared/corpora/xss');
const files = ['markdown-payloads.txt', 'html-payloads.txt'].map(name => resolve(folder, name));

/** Attempts to run a script from a text, one a line; public where they are at hand, otherwise a few of our own. */
export const payloads: readonly string[] = files.every(existsSync)
  ? files.flatMap(file =>
      readFileSync(file, 'utf8')
        .split('\n')
        .filter(line => line.trim() !== ''),
    )
  : [
      '<script>alert(1)</script>',
      '"><img src=x onerror=alert(1)>',
      '[a](javascript:alert(1))',
      '![a](https://example.org/beacon.png)',
      '</style><script>alert(1)</script>',
      '<svg/onload=alert(1)>',
      '\' onmouseover="alert(1)',
      '<meta http-equiv="refresh" content="0;url=https://example.org/">',
    ];

/** Whether the public ones are at hand. */
export const hasCorpora = files.every(existsSync);

/** Documents with every payload in every field that holds a text, and in every form a text can have. */
export function hostileDocuments(): readonly ShareDocument[] {
  return inGroups(250, (payload, at) => ({
    key: `k${at}`,
    title: payload,
    body: `${payload}\n\n- ${payload}\n\n> ${payload}\n\n| ${payload} |\n| --- |\n| ${payload} |\n\n# ${payload}\n\n![${payload}](x.png)`,
    outcome: payload,
    themes: [payload],
    tags: [payload],
    people: [payload],
    seenAt: payload,
    answers: [`k${at}`],
    attachments: [pictureOf('x.png', 1, 1), pictureOf(payload, 1, 1)],
  }));
}

/** Documents with every payload as a title, a text and a name. */
export function hostileTexts(): readonly ShareDocument[] {
  return inGroups(500, (payload, at) => ({
    key: `k${at}`,
    title: payload,
    body: payload,
    people: [payload],
  }));
}

function inGroups(
  size: number,
  noteWith: (payload: string, at: number) => Partial<ShareNote>,
): readonly ShareDocument[] {
  return Array.from({ length: Math.ceil(payloads.length / size) }, (_, at) => {
    const group = payloads.slice(at * size, (at + 1) * size);
    return { ...documentOf(...group.map(noteWith)), title: group[0] ?? '' };
  });
}
