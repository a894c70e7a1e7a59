import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { faultsIn } from './harmless-page';
import { renderedPage } from './rendered-page';

const folder = resolve(import.meta.dirname, '../../../shared/corpora/xss');
const files = ['markdown-payloads.txt', 'html-payloads.txt'].map(name => resolve(folder, name));
const faultsOf = (text: string) => faultsIn(renderedPage(text));

describe.skipIf(!files.every(existsSync))('hostile markdown', () => {
  it.each(files)('makes no element that could run or load anything: %s', file => {
    const text = readFileSync(file, 'utf8');
    const lines = text.split('\n').filter(line => line.trim() !== '');
    expect(lines.length).toBeGreaterThan(10);
    expect(lines.flatMap(line => faultsOf(line))).toEqual([]);
    expect(faultsOf(text)).toEqual([]);
  });
});
