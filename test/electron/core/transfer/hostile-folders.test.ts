import { symlink, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { attachmentLimit, bodyLimit } from '../../../../shared/domain/entry';
import { readFiles, readFolder, withFolder, writeFiles } from './folders';
import { sampleBytes } from './journals';

const note = (file: string, problem: string, leftOut: boolean) => ({ file, problem, leftOut });

describe('a hostile folder', () => {
  it('never leads outside: links are not followed and paths upwards are not opened', async () => {
    await withFolder(async outside => {
      await writeFiles(outside, { 'secret.md': 'secret', 'secret.png': sampleBytes['image/png'] });
      await withFolder(async folder => {
        await writeFiles(folder, {
          'a.md': `![](../${outside.split('/').at(-1)}/secret.png) ![](${outside}/secret.png)`,
        });
        await symlink(join(outside, 'secret.md'), join(folder, 'link.md'));
        await symlink(outside, join(folder, 'linked'));
        await symlink(folder, join(folder, 'loop'));
        const { entries, notes } = await readFolder(folder);
        expect(entries.map(entry => [entry.file, entry.attachments])).toEqual([['a.md', []]]);
        expect(notes).toEqual([
          note('link.md', 'link-outside', true),
          note('linked', 'link-outside', true),
          note('loop', 'link-outside', true),
          note('a.md', 'attachment-missing', false),
          note('a.md', 'link-outside', false),
        ]);
      });
    });
  });

  it('leaves out what lies too deep', async () => {
    const deep = Array.from({ length: 33 }, (_, index) => `d${index}`).join('/');
    const { entries, notes } = await readFiles({ [`${deep}/a.md`]: 'x', 'd0/b.md': 'x' });
    expect(entries.map(entry => entry.file)).toEqual(['d0/b.md']);
    expect(notes).toEqual([note(deep, 'too-deep', true)]);
  });

  it('leaves out a text that is too large, without reading a gigantic one', async () => {
    await withFolder(async folder => {
      await writeFiles(folder, { 'large.md': 'x'.repeat(bodyLimit + 1), 'gigantic.md': '' });
      await truncate(join(folder, 'gigantic.md'), 5 * 1024 ** 3);
      const { entries, notes } = await readFolder(folder);
      expect(entries).toEqual([]);
      expect(notes).toEqual([
        note('gigantic.md', 'text-too-large', true),
        note('large.md', 'text-too-large', true),
      ]);
    });
  });

  it('leaves out an attachment over the limit', async () => {
    await withFolder(async folder => {
      await writeFiles(folder, { 'a.md': '![](p.png)', 'p.png': sampleBytes['image/png'] });
      await truncate(join(folder, 'p.png'), attachmentLimit + 1);
      expect((await readFolder(folder)).notes).toEqual([note('p.png', 'attachment-too-large', true)]);
    });
  });

  it('reads UTF-16 and windows-1252, and leaves out what is no text', async () => {
    const { entries, notes } = await readFiles({
      'a.md': Buffer.from('\ufeffcafé', 'utf16le'),
      'b.md': Buffer.from('\ufeffcafé', 'utf16le').swap16(),
      'c.md': Buffer.from('caf\xe9 \x80\x93', 'latin1'),
      'd.md': Buffer.from([0x63, 0xff, 0x00, 0x01]),
      'e.md': Buffer.from('\ufeffcafé', 'utf8'),
      'f.md': Buffer.from('\ufeff \n'),
    });
    expect(entries.map(entry => entry.content.body)).toEqual(['café', 'café', 'café €“', 'café']);
    expect(notes).toEqual([
      note('c.md', 'not-utf8', false),
      note('d.md', 'not-utf8', true),
      note('f.md', 'empty', true),
    ]);
  });

  it('passes over hidden folders and names them', async () => {
    const { entries, notes } = await readFiles({
      '.obsidian/app.json': '{}',
      '.trash/a.md': 'x',
      'b.md': 'x',
      '.DS_Store': '',
    });
    expect(entries.map(entry => entry.file)).toEqual(['b.md']);
    expect(notes).toEqual([note('.obsidian', 'not-markdown', true), note('.trash', 'not-markdown', true)]);
  });

  it.each([
    ['aliases that grow', `a: &a [1]\nb: &b [*a,*a]\nc: [*b,*b]`],
    ['deep brackets', `a: ${'['.repeat(40_000)}`],
    ['deep dashes', `a:\n  ${'- '.repeat(20_000)}x`],
    ['endless quotes', `a: ${'"'.repeat(60_000)}`],
    ['a huge front matter', `a: ${'x'.repeat(2_000_000)}`],
    ['tags of types', 'a: !!js/function x\nb: !!binary aGk=\nc: [}'],
  ])('takes front matter with %s as text', async (_name, yaml) => {
    const text = `---\n${yaml}\n---\nbody`;
    const { entries, notes } = await readFiles({ 'a.md': text });
    expect(entries[0]?.content.body).toBe(text);
    expect(notes.map(one => one.problem)).toEqual(['front-matter-unreadable']);
  });

  it('takes no harm from keys that mean something to JavaScript', async () => {
    const { entries } = await readFiles({
      'a.md': '---\n__proto__: {polluted: 1}\nconstructor: x\n---\nbody',
    });
    expect(entries[0]?.content.body).toContain('__proto__');
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  it('reads millions of brackets, backticks and parentheses in good time', async () => {
    for (const piece of ['](', '![', '](<', '[[', '`', '](a(', '](???/', '# ']) {
      const { entries } = await readFiles({ 'a.md': piece.repeat(200_000) });
      expect(entries.length).toBe(1);
    }
  });

  it('fails with words the app knows when the folder is gone, and stops when asked', async () => {
    await expect(readFolder('/nowhere/at/all')).rejects.toMatchObject({ code: 'folder-missing' });
    await withFolder(async folder => {
      await writeFiles(folder, { 'b.md': 'x' });
      await expect(readFolder(folder, { signal: AbortSignal.abort() })).rejects.toMatchObject({
        code: 'cancelled',
      });
    });
  });
});
