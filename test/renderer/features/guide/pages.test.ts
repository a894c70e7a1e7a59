import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { guidePages, linkedPage, pagesWith } from '../../../../renderer/features/guide/pages';

const docs = join(import.meta.dirname, '../../../../docs');
const files = readdirSync(join(docs, 'guide')).filter(name => name.endsWith('.md'));
const texts = Object.fromEntries(
  files.map(name => [`docs/guide/${name}`, readFileSync(join(docs, 'guide', name), 'utf8')]),
);
const pages = guidePages(texts);

it('the guide begins with its first page, and the others come as that one lists them', () => {
  const small = guidePages({
    'a/alpha.md': '# Alpha\n\nOne.\n',
    'a/index.md': '# All\n\n1. [B](beta.md): two\n2. [A](alpha.md): one\n',
    'a/beta.md': '# Beta\n\n## Of it\n\nTwo.\n',
  });
  expect(small.map(({ title }) => title)).toEqual(['All', 'Beta', 'Alpha']);
  expect(small[1]).toEqual({
    file: 'beta.md',
    title: 'Beta',
    headings: ['Of it'],
    body: '## Of it\n\nTwo.\n',
  });
});

it('every page of the guide is there, and the first one lists it', () => {
  expect(pages.map(({ file }) => file).toSorted()).toEqual(files.toSorted());
  for (const { file } of pages.slice(1)) expect(texts['docs/guide/index.md'], file).toContain(`](${file})`);
});

it('a search finds pages by the words of their headings, in any order and case', () => {
  for (const { file, headings } of pages.filter(({ headings }) => headings.length > 0)) {
    const typed = (headings.at(-1) ?? '').toUpperCase().split(/\s+/).toReversed().join(' ');
    expect(pagesWith(pages, typed).map(page => page.file)).toContain(file);
  }
  expect(pagesWith(pages, ' ')).toHaveLength(pages.length);
  expect(pagesWith(pages, 'no heading has these words')).toEqual([]);
});

it('a link leads to a page of the guide, and to nothing else', () => {
  expect(linkedPage(pages, 'sharing.md#anything')?.file).toBe('sharing.md');
  for (const address of ['../school-it.md', 'https://example.org/sharing.md', '#here', ''])
    expect(linkedPage(pages, address), address).toBeNull();
});

it('no picture is packed that the guide does not show, and none that it shows is missing', () => {
  const shown = Object.values(texts).flatMap(text =>
    [...text.matchAll(/!\[[^\]]*\]\(\.\.\/pictures\/([^)]+)\)/g)].map(([, name]) => name),
  );
  const packed = readdirSync(join(docs, 'pictures')).filter(name => name.endsWith('.png'));
  expect([...new Set(shown)].toSorted()).toEqual(packed.toSorted());
});
