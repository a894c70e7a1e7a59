import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Markdown } from '../../renderer/markdown/Markdown';

const folder = resolve(import.meta.dirname, '../../../shared/corpora/xss');
const files = ['markdown-payloads.txt', 'html-payloads.txt'].map(name => resolve(folder, name));
const nothing = () => undefined;

/** Every element the page may be made of; none of them can run or load anything. */
const harmless = new Set(
  'div p h3 h4 h5 h6 strong em del code pre ul ol li blockquote table thead tbody tr th td hr br button span input'.split(
    ' ',
  ),
);
const harmlessAttributes = new Set(['class', 'type', 'title', 'start', 'aria-label', 'disabled', 'checked']);

function faultsOf(text: string): readonly string[] {
  const html = renderToStaticMarkup(
    <Markdown
      text={text}
      onAddress={nothing}
      onLink={nothing}
      onMention={nothing}
      onTag={nothing}
      onCheck={undefined}
      picture={() => null}
      remotePicture={name => name}
      checkLabel="Done"
    />,
  );
  return [...html.matchAll(/<([a-z][a-z0-9]*)((?:\s+[a-z-]+(?:="[^"]*")?)*)\s*\/?>/gi)].flatMap(
    ([, element = '', attributes = '']) => {
      const names = [...attributes.matchAll(/([a-z-]+)(?:="[^"]*")?/gi)].map(([, name = '']) => name);
      const bad = names.filter(name => !harmlessAttributes.has(name));
      return harmless.has(element) && bad.length === 0 ? [] : [`${element} ${bad.join(' ')}`];
    },
  );
}

describe.skipIf(!files.every(existsSync))('hostile markdown', () => {
  it.each(files)('makes no element that could run or load anything: %s', file => {
    const text = readFileSync(file, 'utf8');
    const lines = text.split('\n').filter(line => line.trim() !== '');
    expect(lines.length).toBeGreaterThan(10);
    expect(lines.flatMap(line => faultsOf(line))).toEqual([]);
    expect(faultsOf(text)).toEqual([]);
  });
});
