import { isCallExpression, isPropertyAccessExpression, type Node } from 'typescript/unstable/ast';
import type { Type } from 'typescript/unstable/sync';
import { type CheckedFile, type CheckedProject, nodesIn } from './project';

/** Keys that code says; a key may be said by several calls. */
export type Usage = {
  readonly keys: ReadonlySet<string>;
  /** Calls whose key is any text at all, as `path:namespace`: what they say is not known. */
  readonly unclear: readonly string[];
};

/** The type of what `useTranslations` and `createTranslator` give. */
const translatorType = 'Translator';

/** Finds every key that is given to a translator, however it is put together, by the types of the arguments. */
export function usedKeys(project: CheckedProject, files: readonly CheckedFile[]): Usage {
  const keys = new Set<string>();
  const unclear: string[] = [];
  for (const file of files) {
    for (const { namespaces, said } of callsIn(project, file)) {
      if (said === null) unclear.push(`${file.path}:${namespaces.join(',')}`);
      else for (const namespace of namespaces) for (const key of said) keys.add(joined(namespace, key));
    }
  }
  return { keys, unclear };
}

type Said = { readonly namespaces: readonly string[]; readonly said: readonly string[] | null };

function callsIn({ checker }: CheckedProject, { source }: CheckedFile): readonly Said[] {
  return nodesIn(source).flatMap(node => {
    if (!isCallExpression(node)) return [];
    const [key] = node.arguments;
    const type = translatorOf(checker, node.expression);
    if (key === undefined || type === null) return [];
    const [, namespace] = type.getAliasTypeArguments();
    const namespaces = namespace === undefined ? null : literals(namespace);
    const given = checker.getTypeAtLocation(key);
    return [{ namespaces: namespaces ?? [''], said: given === undefined ? null : literals(given) }];
  });
}

/** Of `t`, and of `t.rich` and its like. */
function translatorOf(checker: CheckedProject['checker'], callee: Node): Type | null {
  const candidates = isPropertyAccessExpression(callee) ? [callee.expression, callee] : [callee];
  const types = candidates.map(node => checker.getTypeAtLocation(node));
  return types.find(type => type?.getAliasSymbol()?.name === translatorType) ?? null;
}

/** The texts of a type that is one or a few; `null` for any other. */
function literals(type: Type): readonly string[] | null {
  if (type.isStringLiteralType()) return [type.value];
  if (!type.isUnionType()) return null;
  const each = type.getTypes().map(literals);
  return each.includes(null) ? null : each.flatMap(texts => texts ?? []);
}

const joined = (namespace: string, key: string): string => (namespace === '' ? key : `${namespace}.${key}`);
