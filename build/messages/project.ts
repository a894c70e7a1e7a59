import type { Node, SourceFile } from 'typescript/unstable/ast';
import { API } from 'typescript/unstable/sync';

/** A program as its compiler sees it. */
export type CheckedProject = {
  readonly checker: ReturnType<API['updateSnapshot']> extends { getProjects(): readonly (infer Project)[] }
    ? Project extends { readonly checker: infer Checker }
      ? Checker
      : never
    : never;
  /** Files of the project itself whose path from `root` begins with one of `folders`; paths with `/`. */
  readonly files: (folders: readonly string[]) => readonly CheckedFile[];
};

export type CheckedFile = { readonly path: string; readonly source: SourceFile };

/** Opens the TypeScript project at `root`, an absolute path, for as long as `use` takes. */
export function withProject<Result>(root: string, use: (project: CheckedProject) => Result): Result {
  const api = new API({ cwd: root });
  try {
    const [project] = api.updateSnapshot({ openProjects: [`${root}/tsconfig.json`] }).getProjects();
    if (project === undefined) throw new Error('There is no project to check.');
    const { program, checker } = project;
    return use({
      checker,
      files: folders =>
        program.getSourceFileNames().flatMap(name => {
          const path = name.startsWith(`${root}/`) ? name.slice(root.length + 1) : '';
          const source = folders.some(folder => path.startsWith(folder))
            ? program.getSourceFile(name)
            : undefined;
          return source === undefined ? [] : [{ path, source }];
        }),
    });
  } finally {
    api.close();
  }
}

/** Every node of a file, in order. */
export function nodesIn(source: SourceFile): readonly Node[] {
  const nodes: Node[] = [];
  const add = (node: Node): void => {
    nodes.push(node);
    node.forEachChild(child => {
      add(child);
    });
  };
  add(source);
  return nodes;
}
