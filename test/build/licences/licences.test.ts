import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { build } from 'vite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { projectPath } from '../../../build/bundles';
import { bundledPackages, packedAsTheyAre } from '../../../build/licences/bundled-packages';
import { electronLicences } from '../../../build/licences/electron-licence';
import { packageLicence } from '../../../build/licences/package-licence';
import { licencesOf } from '../../../build/licences/write-texts';
import { packaging } from '../../../build/packaging';

let folder: string;
beforeEach(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'licences-')));
});
afterEach(() => rm(folder, { recursive: true }));

const put = async (path: string, text: string): Promise<void> => {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), text);
};
const packageAt = (path: string, about: object, files: Readonly<Record<string, string>> = {}) =>
  Promise.all(
    Object.entries({ 'package.json': JSON.stringify({ version: '1.2.3', ...about }), ...files }).map(
      ([name, text]) => put(`${path}/${name}`, text),
    ),
  );

describe('what a package says of its licence', () => {
  it('is its name, its version, the licence and the licence’s own text, all files of it', async () => {
    await packageAt(
      'kind',
      { name: '@of/kind', license: 'MIT' },
      { LICENSE: 'Permission\r\nis granted.\n', 'NOTICE.md': 'Made by us.', 'README.md': '# Kind' },
    );
    expect(await packageLicence(join(folder, 'kind'))).toEqual({
      name: '@of/kind',
      version: '1.2.3',
      licence: 'MIT',
      text: 'Permission\nis granted.\n\nMade by us.',
    });
  });

  it('may stand at the end of its README', async () => {
    const readme = '# Old\n\n## Use\n\nAs it is.\n\n## License\n\n(MIT)\n\nPermission is granted.\n';
    await packageAt('old', { name: 'old', license: 'MIT' }, { 'README.md': readme });
    expect((await packageLicence(join(folder, 'old'))).text).toBe('(MIT)\n\nPermission is granted.');
  });

  it.each<readonly [what: string, about: object, files: Readonly<Record<string, string>>, said: string]>([
    ['names none', {}, { LICENSE: 'Permission is granted.' }, 'does not say what it is licensed under'],
    ['has no text of it', { license: 'MIT' }, {}, 'without the text of its licence'],
    ['has an empty one', { license: 'MIT' }, { LICENSE: '\n' }, 'without the text of its licence'],
    [
      'only names it in its README',
      { license: 'MIT' },
      { 'README.md': '## License\n\nMIT\n' },
      'without the text of its licence',
    ],
  ])('is missed, with the package’s name, when it %s', async (_what, about, files, said) => {
    await packageAt('bare', { name: 'bare', ...about }, files);
    await expect(packageLicence(join(folder, 'bare'))).rejects.toThrow(said);
    await expect(packageLicence(join(folder, 'bare'))).rejects.toThrow('bare');
  });
});

describe('the licences of a build', () => {
  it('are one for each package, however often it was bundled; one that is missing ends it, by name', async () => {
    await packageAt('kind', { name: 'kind', license: 'MIT' }, { LICENSE: 'Permission' });
    await packageAt('again/kind', { name: 'kind', license: 'MIT' }, { LICENSE: 'Permission' });
    await packageAt('bare', { name: 'bare', license: 'MIT' });
    await packageAt('mute', { name: 'mute' });
    const at = (...names: readonly string[]) => names.map(name => join(folder, name));
    expect((await licencesOf(at('kind', 'again/kind'))).map(({ name }) => name)).toEqual(['kind']);
    await expect(licencesOf(at('kind', 'bare', 'mute'))).rejects.toThrow(/bare.*mute/);
  });

  it('are of what the bundler really put in: code that is used, fonts, and a package within a package', async () => {
    await put('index.html', '<script type="module" src="./main.js"></script>');
    await put(
      'main.js',
      "import { used } from '@of/used';\nimport './main.css';\nimport 'empty';\nimport { never } from 'shaken';\nconsole.log(used);\n",
    );
    await put('main.css', "@font-face { font-family: f; src: url('lettering/f.woff2') }");
    await packageAt(
      'node_modules/@of/used',
      { name: '@of/used', type: 'module', sideEffects: false },
      { 'index.js': "import inner from 'inner';\nexport const used = inner();\n" },
    );
    const inner = 'node_modules/@of/used/node_modules/inner';
    await packageAt(
      inner,
      { name: 'inner', type: 'module' },
      { 'index.js': 'export default () => document.title;' },
    );
    await packageAt('node_modules/empty', { name: 'empty' }, { 'index.js': '' });
    await packageAt(
      'node_modules/shaken',
      { name: 'shaken', type: 'module', sideEffects: false },
      { 'index.js': 'export const never = 1;' },
    );
    await packageAt('node_modules/lettering', { name: 'lettering' }, { 'f.woff2': 'letters' });
    expect(await bundled()).toEqual([
      join(folder, 'node_modules/@of/used'),
      join(folder, inner),
      join(folder, 'node_modules/lettering'),
    ]);
  });

  it('are of the bundler too where it put in code of its own, and never of ours', () => {
    const moduleIds = ['\0rolldown/runtime.js', '\0/x/node_modules/react/index.js?exports', '/x/app/main.ts'];
    expect(bundledPackages([{ type: 'chunk', moduleIds }], folder)).toEqual([
      projectPath('node_modules/rolldown'),
      '/x/node_modules/react',
    ]);
  });

  it('are also of what is packed as it is', () => {
    const packed = JSON.stringify(packaging.files);
    for (const name of packedAsTheyAre) {
      const [scope = '', short = ''] = name.split('/');
      expect(packed).toContain(`node_modules/${scope}`);
      expect(packed).toContain(short);
    }
    const scopes = [...packed.matchAll(/"node_modules\/(@?[^/]+)\//g)].map(([, scope]) => scope);
    expect(new Set(scopes)).toEqual(new Set(packedAsTheyAre.map(name => name.split('/')[0])));
  });

  it('begin with Electron’s own, of the runtime that is packed, and say where Chromium’s are', async () => {
    await put('version', '33.2.1\n');
    const [electron, chromium] = await electronLicences(folder);
    expect(electron).toMatchObject({ name: 'Electron', version: '33.2.1', licence: 'MIT' });
    expect(electron?.text).toContain('Permission is hereby granted');
    expect(chromium?.text).toContain('LICENSES.chromium.html');
  });
});

/** The packages that Vite bundles the page in `folder` from, as the app's own build does. */
async function bundled(): Promise<readonly string[]> {
  const made = await build({
    configFile: false,
    root: folder,
    logLevel: 'error',
    build: { write: false, assetsInlineLimit: 0, modulePreload: { polyfill: false } },
  });
  if (!('output' in made)) throw new Error('one page makes one build');
  return [...bundledPackages(made.output, folder)].sort();
}
