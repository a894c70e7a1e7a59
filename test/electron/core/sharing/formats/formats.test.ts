import { execFileSync } from 'node:child_process';
import { hostname, userInfo } from 'node:os';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FormatFile, shareFormats, writeFormat } from '../../../../../electron/core/sharing/formats';
import { safeFileName } from '../../../../../electron/core/transfer/file-names';
import { oddDocument } from './arbitrary-documents';
import { documentOf, fullDocument } from './documents';
import { readZip } from './read-zip';
import { labels } from './words';

const inTheClear = (files: readonly FormatFile[]) =>
  files.map(({ path, bytes }) =>
    path.endsWith('.docx')
      ? readZip(bytes)
          .map(entry => entry.bytes.toString('utf8'))
          .join('\n')
      : Buffer.from(bytes).toString('utf8'),
  );

describe.each(shareFormats)('every format: %s', format => {
  it('gives the same bytes for the same document', async () => {
    const first = await writeFormat(format, fullDocument, labels);
    await writeFormat(format, documentOf({ body: '[a](https://e.org)' }), labels);
    const second = await writeFormat(format, structuredClone(fullDocument), labels);
    expect(second.map(({ path }) => path)).toEqual(first.map(({ path }) => path));
    const equal = first.map(({ bytes }, at) => Buffer.compare(bytes, second[at]?.bytes ?? new Uint8Array()));
    expect(equal.every(order => order === 0)).toBe(true);
  });

  it('says nothing of this machine, of who uses it, or of the hour', async () => {
    const texts = inTheClear(await writeFormat(format, fullDocument, labels)).join('\n');
    const year = new Date().getUTCFullYear();
    // A short name, such as "vm", is part of many words.
    for (const name of [hostname(), userInfo().username].filter(({ length }) => length > 4))
      expect(texts).not.toContain(name);
    expect(texts).not.toMatch(new RegExp(`${year}-\\d\\d-\\d\\dT(?!00:00:00Z)`));
  });

  it('writes to names that every system takes, and nowhere else', async () => {
    await fc.assert(
      fc.asyncProperty(oddDocument, async document => {
        const paths = (await writeFormat(format, document, labels)).map(({ path }) => path);
        expect(new Set(paths.map(path => path.toLowerCase())).size).toBe(paths.length);
        for (const part of paths.flatMap(path => path.split('/'))) expect(safeFileName(part, '')).toBe(part);
      }),
      { numRuns: format === 'docx' ? 30 : 200, seed: 8 },
    );
  });

  it('writes a document without notes', async () => {
    const files = await writeFormat(format, { ...documentOf(), title: '' }, labels);
    expect(files.length).toBe(format === 'markdown-folder' ? 0 : format === 'csv' ? 2 : 1);
  });
});

describe('the Word document', () => {
  it('is the same on the other side of the world', { timeout: 60_000 }, async () => {
    const script = `
      import { createHash } from 'node:crypto';
      import { writeFormat } from './electron/core/sharing/formats';
      import { fullDocument } from './test/electron/core/sharing/formats/documents';
      import { labels } from './test/electron/core/sharing/formats/words';
      void writeFormat('docx', fullDocument, labels).then(([file]) =>
        console.log(createHash('sha256').update(file?.bytes ?? '').digest('hex')));`;
    const hashIn = (zone: string) =>
      execFileSync(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', script], {
        cwd: new URL('../../../../..', import.meta.url).pathname,
        env: { ...process.env, TZ: zone },
        encoding: 'utf8',
      });
    const hash = hashIn('Pacific/Kiritimati');
    expect(hash).toMatch(/^[0-9a-f]{64}\n$/);
    expect(hashIn('America/Los_Angeles')).toBe(hash);
  });
});
