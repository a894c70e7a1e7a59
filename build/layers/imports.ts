import { parseSync } from 'vite';

export type Import = { readonly specifier: string; readonly line: number };

/** Everything a module imports or re-exports, types and `import()` of plain strings included. */
export function importsOf(file: string, source: string): readonly Import[] {
  const { module, errors } = parseSync(file, source);
  if (errors.length > 0) throw new Error(`${file} cannot be parsed`);
  const lineAt = (offset: number) => source.slice(0, offset).split('\n').length;
  const fixed = [...module.staticImports, ...module.staticExports.flatMap(value => value.entries)].flatMap(
    value => {
      const request = value.moduleRequest;
      return request === null || request === undefined
        ? []
        : [{ specifier: request.value, line: lineAt(request.start) }];
    },
  );
  const dynamic = module.dynamicImports.flatMap(value => {
    const text = source.slice(value.moduleRequest.start, value.moduleRequest.end);
    return /^['"`][^'"`$]*['"`]$/.test(text)
      ? [{ specifier: text.slice(1, -1), line: lineAt(value.start) }]
      : [];
  });
  return [...fixed, ...dynamic];
}
