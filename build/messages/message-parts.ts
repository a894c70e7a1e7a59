import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';

/** A plural within a message: what is counted, and the forms it has, such as `one`, `other` and `=0`. */
export type PluralPart = { readonly argument: string; readonly forms: readonly string[] };

/** What a message needs from whoever says it. */
export type MessageParts = {
  /** Names of values, and of tags as `<b>`; each once, in order. */
  readonly needs: readonly string[];
  readonly plurals: readonly PluralPart[];
};

/** Reads an ICU message. Throws a `SyntaxError` when it is none. */
export function partsOf(message: string): MessageParts {
  const found = partsIn(parse(message, { ignoreTag: false }));
  return { needs: [...new Set(found.needs)].sort(), plurals: found.plurals };
}

function partsIn(elements: readonly MessageFormatElement[]): MessageParts {
  const all = elements.map(partsInElement);
  return { needs: all.flatMap(({ needs }) => needs), plurals: all.flatMap(({ plurals }) => plurals) };
}

function partsInElement(element: MessageFormatElement): MessageParts {
  switch (element.type) {
    case TYPE.literal:
    case TYPE.pound:
      return { needs: [], plurals: [] };
    case TYPE.tag: {
      const { needs, plurals } = partsIn(element.children);
      return { needs: [`<${element.value}>`, ...needs], plurals };
    }
    case TYPE.plural:
    case TYPE.select: {
      const inside = Object.values(element.options).map(option => partsIn(option.value));
      const own = { argument: element.value, forms: Object.keys(element.options) };
      const plurals = inside.flatMap(parts => parts.plurals);
      return {
        needs: [element.value, ...inside.flatMap(({ needs }) => needs)],
        plurals: element.type === TYPE.plural ? [own, ...plurals] : plurals,
      };
    }
    default:
      return { needs: [element.value], plurals: [] };
  }
}
