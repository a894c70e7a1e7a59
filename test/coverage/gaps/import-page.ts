import { type Gaps, isThere } from '../gap';

/** The journal as a web page. */
export const importPageGaps: Gaps = {
  'electron/core/transfer/html-archive/facts.ts': [
    {
      line: 'return text.replace(/\\{(\\w+)\\}/g, (whole, name: string) => parts[name] ?? whole);',
      why: 'every part that a text of ours names is given',
    },
  ],
  'electron/core/transfer/html-archive/surroundings.ts': [
    {
      line: "const titleOf = (id: string) => readableLine(titles.get(id) ?? '') || texts.sharingDocument.untitled;",
      why: isThere,
    },
  ],
};
