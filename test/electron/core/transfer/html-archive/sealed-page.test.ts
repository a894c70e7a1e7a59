import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type ExportDisk, nodeExportDisk } from '../../../../../electron/core/transfer/export-disk';
import { asId } from '../../../../../shared/domain/ids';
import { withFolder } from '../folders';
import { countedIds, entryOf, journalOf } from '../journals';
import { readSealed } from './read-sealed';
import { pageOf, writePageTo } from './written-page';

const passphrase = 'eleven quiet geese by the boiler room';
const newId = countedIds();
/** More than one part: several thousand words a note. */
const long = 'The corridor was quiet after the bell. '.repeat(4000);
const journal = journalOf(
  Array.from({ length: 20 }, (_, at) =>
    entryOf({ id: asId.entry(newId()), title: `Kingfisher ${at}`, body: long }),
  ),
);
const bodyOf = (html: string): string => /<body>\n([\s\S]*?)<script>/.exec(html)?.[1] ?? '';

describe('a sealed page', () => {
  it('is opened by its passphrase and what its README says, and by nothing else', async () => {
    const { html } = await pageOf(journal, { passphrase });
    expect(html).not.toMatch(/Kingfisher|corridor/);
    expect(html.match(/data-part>/g)?.length).toBeGreaterThan(2);
    expect(await readSealed(html, passphrase)).toBe(bodyOf((await pageOf(journal)).html));
    await expect(readSealed(html, `${passphrase}s`)).rejects.toThrow();
  });

  it('is opened by its passphrase however its accents are typed', async () => {
    const { html } = await pageOf(journalOf([]), { passphrase: 'pe\u0302l-droed yn y glaw heno' });
    for (const typed of ['p\u00eal-droed yn y glaw heno', 'pe\u0302l-droed yn y glaw heno'])
      await expect(readSealed(html, typed)).resolves.toContain('No entries');
  });

  it('does not open when parts change places, are missing, or were cut off', async () => {
    const { html } = await pageOf(journal, { passphrase });
    const parts = [...html.matchAll(/<script type="text\/plain" data-part>.*?<\/script>\n/g)].map(
      ([part]) => part,
    );
    const [first = '', second = ''] = parts;
    const last = parts.at(-1) ?? '';
    const swapped = html.replace(first + second, second + first);
    const fewer = html.replace(last, '').replace(`"parts":${parts.length}`, `"parts":${parts.length - 1}`);
    const changed = html.replace(first, first.replace(/>(....)/, '>AAAA'));
    for (const spoilt of [swapped, fewer, changed]) {
      expect(spoilt).not.toBe(html);
      await expect(readSealed(spoilt, passphrase)).rejects.toThrow();
    }
  });

  it('is sealed anew every time', async () => {
    const [one, other] = await Promise.all([
      pageOf(journal, { passphrase }),
      pageOf(journal, { passphrase }),
    ]);
    const saltOf = (html: string) => /"salt":"([^"]+)"/.exec(html)?.[1];
    expect(saltOf(one.html)).not.toBe(saltOf(other.html));
  });
});

describe('writing a page', () => {
  it('leaves what is in the folder alone, and takes a name that is free', async () => {
    await withFolder(async folder => {
      await writeFile(join(folder, 'Journal 2026-11-23.html'), 'not ours');
      const { name } = await writePageTo(folder, journal);
      expect(name).toBe('Journal 2026-11-23 (2).html');
      expect(await readFile(join(folder, 'Journal 2026-11-23.html'), 'utf8')).toBe('not ours');
    });
  });

  it.each(['writeFile', 'claimName', 'syncFolder'] as const)(
    'leaves nothing behind when the disk is full at %s',
    async method => {
      const full = () => Promise.reject(Object.assign(new Error('no space'), { code: 'ENOSPC' }));
      const disk: ExportDisk = { ...nodeExportDisk, [method]: full };
      await withFolder(async folder => {
        await expect(writePageTo(folder, journal, { disk })).rejects.toMatchObject({ code: 'disk-full' });
        expect(await readdir(folder)).toEqual([]);
      });
    },
  );

  it('leaves nothing behind when it is stopped half-way', async () => {
    const stop = new AbortController();
    const disk: ExportDisk = {
      ...nodeExportDisk,
      writeFile: async (path, content) => {
        const pieces = content instanceof Uint8Array ? [content] : content;
        await nodeExportDisk.writeFile(path, stopAfterFirst(pieces, stop));
      },
    };
    await withFolder(async folder => {
      const writing = writePageTo(folder, journal, { disk, signal: stop.signal });
      await expect(writing).rejects.toMatchObject({ code: 'cancelled' });
      expect(await readdir(folder)).toEqual([]);
    });
  });

  it('says so when the folder has gone', async () => {
    await withFolder(async folder => {
      await expect(writePageTo(join(folder, 'gone'), journal)).rejects.toMatchObject({
        code: 'folder-missing',
      });
    });
  });
});

async function* stopAfterFirst(
  pieces: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
  stop: AbortController,
) {
  for await (const piece of pieces) {
    yield piece;
    stop.abort();
  }
}
