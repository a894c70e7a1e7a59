import {
  isJsxAttribute,
  isJsxExpression,
  isJsxText,
  isNoSubstitutionTemplateLiteral,
  isStringLiteral,
  type Node,
} from 'typescript/unstable/ast';
import { type CheckedFile, nodesIn } from './project';

/** A text that a person reads and that is in no catalogue. */
export type PlainText = { readonly path: string; readonly text: string };

/** Attributes whose value is read or heard. */
const spoken = new Set([
  'alt',
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'aria-valuetext',
  'description',
  'label',
  'placeholder',
  'title',
]);

/** Texts in JSX that are written there themselves: between tags, as an expression, or as a name that is read aloud. */
export function plainTextsIn({ path, source }: CheckedFile): readonly PlainText[] {
  return nodesIn(source).flatMap(node => {
    const text = plainText(node);
    return text !== null && /\p{L}{2}/u.test(text) ? [{ path, text: text.trim() }] : [];
  });
}

function plainText(node: Node): string | null {
  if (isJsxText(node)) return node.text;
  if (isJsxAttribute(node)) {
    const { name, initializer } = node;
    if (!spoken.has(name.getText()) || initializer === undefined) return null;
    return literal(isJsxExpression(initializer) ? initializer.expression : initializer);
  }
  // A value of another attribute is a name for the program.
  if (isJsxExpression(node) && !isJsxAttribute(node.parent)) return literal(node.expression);
  return null;
}

function literal(node: Node | undefined): string | null {
  if (node === undefined) return null;
  return isStringLiteral(node) || isNoSubstitutionTemplateLiteral(node) ? node.text : null;
}
