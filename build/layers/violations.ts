import { isBuiltin } from 'node:module';
import { posix } from 'node:path';
import { importsOf } from './imports';
import { type Layer, layers } from './layers';

export type Violation = {
  readonly file: string;
  readonly line: number;
  readonly what: string;
  readonly instead: string;
};

/** `use-intl/core` knows no React. */
const reactPackages =
  /^(react|react-dom|react-aria-components|react-aria|use-intl(?!\/core)|@tanstack\/react-)/;

/** Where `source`, the text of `file` (from the root of the project), reaches across a layer. */
export function violationsIn(file: string, source: string): readonly Violation[] {
  const layer = layerOf(file);
  if (layer === null) return [];
  const reaching = importsOf(file, source).flatMap(({ specifier, line }) => {
    const what = objection(layer, file, specifier);
    return what === null ? [] : [{ file, line, what, instead: layer.instead }];
  });
  return [...reaching, ...strayReaders(file, source)];
}

function layerOf(file: string): Layer | null {
  return layers.find(layer => layer.files.some(prefix => file.startsWith(prefix))) ?? null;
}

function objection(layer: Layer, file: string, specifier: string): string | null {
  if (specifier.startsWith('.')) return foreignPath(layer, file, posix.join(posix.dirname(file), specifier));
  if (specifier === 'electron' || specifier.startsWith('electron/')) {
    return layer.electron ? null : `${layer.name} must not import Electron`;
  }
  if (isBuiltin(specifier)) return layer.node ? null : `${layer.name} must not import Node (${specifier})`;
  if (reactPackages.test(specifier)) return layer.react ? null : `${layer.name} must not import ${specifier}`;
  return null;
}

function foreignPath(layer: Layer, file: string, target: string): string | null {
  const within = (prefix: string) => target.startsWith(prefix) || `${target}/` === prefix;
  const own = ownFolder(layer, file);
  if (within(own) || layer.imports.some(within)) return null;
  return `${layer.name} must not import ${target}`;
}

/** A feature's own folder is `renderer/features/<feature>/`; every other layer is one folder. */
function ownFolder(layer: Layer, file: string): string {
  const prefix = layer.files.find(value => file.startsWith(value)) ?? file;
  return layer.name === 'feature' ? `${file.split('/').slice(0, 3).join('/')}/` : prefix;
}

function strayReaders(file: string, source: string): readonly Violation[] {
  if (!file.startsWith('renderer/') || file.startsWith('renderer/api/')) return [];
  return source.split('\n').flatMap((text, index) =>
    /\bwindow\.journal\b/.test(text)
      ? [
          {
            file,
            line: index + 1,
            what: 'only renderer/api reads window.journal',
            instead: 'Call `api` from renderer/api.',
          },
        ]
      : [],
  );
}
