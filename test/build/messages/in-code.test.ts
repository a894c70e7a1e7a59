import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { plainTextsIn } from '../../../build/messages/plain-text';
import { withProject } from '../../../build/messages/project';
import { type Usage, usedKeys } from '../../../build/messages/usage';

const page = `
export type Translator<Values, Space> = {
  (key: string, values?: Values): string;
  rich(key: string, values?: Values): string;
  readonly space?: Space;
};
declare function useTranslations<Space extends string>(space: Space): Translator<object, Space>;
declare const side: 'left' | 'right';
declare const other: { readonly t: (key: string) => string };
export function Page(t: Translator<object, 'given'>) {
  const own = useTranslations('page');
  own('title');
  own(\`side.\${side}\` as const);
  own.rich('name');
  t(side === 'left' ? 'kind.a' : 'kind.b');
  other.t('ignored');
}
export function Loose(say: Translator<object, 'loose'>, key: string) {
  return say(key);
}
`;

const view = `
export const View = (props: { readonly name: string }) => (
  <section aria-label="Spoken name" data-testid="program name" title={\`Whole title\`}>
    Words between tags {'Words in braces'} {props.name} · 12
    <img alt="" className={'a-class'} />
  </section>
);
`;

let root = '';
let found: { readonly usage: Usage; readonly plain: readonly string[] };

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'critical-friend-messages-'));
  await mkdir(join(root, 'src'));
  await writeFile(join(root, 'src', 'page.ts'), page);
  await writeFile(join(root, 'src', 'view.tsx'), view);
  const compilerOptions = { strict: true, jsx: 'preserve', noEmit: true, types: [], target: 'ES2022' };
  await writeFile(join(root, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['src'] }));
  found = withProject(root, project => {
    const files = project.files(['src/']);
    return {
      usage: usedKeys(project, files),
      plain: files.flatMap(plainTextsIn).map(({ text }) => text),
    };
  });
});

afterAll(() => rm(root, { recursive: true, force: true }));

describe('the check of what code says', () => {
  it('finds keys that are written out, put together or chosen, in the namespace of their translator', () => {
    for (const key of ['page.title', 'page.side.left', 'page.side.right', 'page.name', 'given.kind.a']) {
      expect(found.usage.keys).toContain(key);
    }
  });

  it('does not count what other functions are given', () => {
    expect([...found.usage.keys].filter(key => key.endsWith('ignored'))).toEqual([]);
  });

  it('names who says whatever it is given', () => {
    expect(found.usage.unclear).toEqual(['src/page.ts:loose']);
  });

  it('finds texts that stand in the code, and no names for the program', () => {
    expect(found.plain).toEqual(['Spoken name', 'Whole title', 'Words between tags', 'Words in braces']);
  });
});
