import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Markdown } from '../../renderer/markdown/Markdown';
import { faultsIn } from './harmless-page';

const folder = resolve(import.meta.dirname, '../../../shared/corpora/xss');
const files = ['markdown-payloads.txt', 'html-payloads.txt'].map(name => resolve(folder, name));
const nothing = () => undefined;

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
  return faultsIn(html);
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
