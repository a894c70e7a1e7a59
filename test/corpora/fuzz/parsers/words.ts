import { createSearchIndex } from '../../../../electron/core/search';
import { readBlocks } from '../../../../electron/core/sharing/formats/blocks';
import { serverWire } from '../../../../electron/serve/server-wire';
import { JournalError } from '../../../../shared/contract/errors';
import { coreMethodNames, hostMethodNames } from '../../../../shared/contract/methods';
import { parseInput } from '../../../../shared/contract/schemas';
import { inlineMarks } from '../../../../shared/domain/inline';
import { formatQuery, parseQuery } from '../../../../shared/domain/query';
import { entry } from '../../../electron/core/search/journal-entries';
import { entryOf } from '../../../electron/core/transfer/journals';
import { faultsIn } from '../../harmless-page';
import { renderedPage } from '../../rendered-page';
import { bytesOf, type FuzzedParser, promise, textOf } from '../parser';

const searched = createSearchIndex();
searched.addMany(
  Array.from({ length: 40 }, (_, at) =>
    entry(`entry-${at}`, {
      title: `Visit ${at} to Oakfield`,
      body: 'What would you do about attendance, follow-up and the quiet after assembly?',
      tags: ['attendance'],
      people: ['Mary Jones'],
    }),
  ),
);

const query: FuzzedParser = {
  name: 'search query',
  share: 5,
  reads: ['strings', 'payloads'],
  samples: async () =>
    [
      'attendance "quiet after" -tag:x #attendance @Mary kind:question is:open',
      'before:yesterday after:2026-01-01 on:2026-11-22 has:attachment',
      'person:"Mary Jones" theme:"Challenge and support" follow-up -"not this"',
    ].map(bytesOf),
  read: input => {
    // As much as the schemas let through.
    const text = textOf(input).slice(0, 2000);
    const parsed = parseQuery(text);
    promise(parseQuery(formatQuery(parsed)).parts.length >= 0, 'cannot be written and read again');
    const { hits, total } = searched.search(text, { limit: 20, today: '2026-11-22' });
    promise(hits.length <= 20 && total <= 40, 'more was found than there is');
    return parsed.parts.length === 0 ? 'refused' : 'accepted';
  },
};

const page = [
  '# Heading\n\nText *with* **marks**, `code`, [a link](https://example.org) and @Mary #tag [[Other]].\n\n- [ ] box\n- [x] done\n  - deeper\n\n> quote\n> > more\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n```js\ncode\n```\n\n![picture](picture.png)\n',
  '1. one\n2. two\n\n---\n\n<b>raw</b> &amp; ~~gone~~ <https://example.org>\n\n[def]: https://example.org "title"\n[def]\n',
];
const rendering: FuzzedParser = {
  name: 'markdown on the screen',
  share: 4,
  reads: ['payloads', 'strings', 'notes'],
  samples: async () => page.map(bytesOf),
  read: input => {
    promise(
      faultsIn(renderedPage(textOf(input))).length === 0,
      'an element that could run or load something',
    );
    return 'accepted';
  },
};

const leaving: FuzzedParser = {
  name: 'markdown on its way out',
  share: 4,
  reads: ['payloads', 'strings', 'notes'],
  samples: async () => page.map(bytesOf),
  read: input => {
    const text = textOf(input);
    readBlocks(text, () => null);
    inlineMarks(text);
    return 'accepted';
  },
};

const methods = [...coreMethodNames, ...hostMethodNames];
const { id, createdAt, updatedAt, revision, links, mentions, trail, binnedAt, ...content } = entryOf();
const requests: readonly unknown[] = [
  { method: 'createEntry', input: content },
  { method: 'saveEntry', input: { id, base: 3, changes: content } },
  { method: 'search', input: { query: 'attendance', limit: 20 } },
  { method: 'unlockVault', input: { secret: { kind: 'passphrase', passphrase: 'x' } } },
  { method: 'eraseEntries', input: { ids: [id] } },
  { method: 'addAttachment', input: { entry: id, name: 'a.png', bytes: { $bytes: 'iVBORw0KGgo=' } } },
];

const request: FuzzedParser = {
  name: 'requests of a page (wire, schemas)',
  share: 5,
  reads: ['json', 'strings'],
  samples: async () => requests.map(one => bytesOf(JSON.stringify(one))),
  read: input => {
    const value = decoded(textOf(input));
    if (value === undefined) return 'refused';
    const asked = memberOf(value, 'input') ?? value;
    // Every method is tried with a part of the inputs, so that no schema goes without.
    const outcomes = methods
      .filter((_, at) => at % 16 === input.length % 16)
      .map(method => taken(method, asked));
    const named = methods.find(method => method === memberOf(value, 'method'));
    return (named === undefined ? outcomes.includes(true) : taken(named, asked)) ? 'accepted' : 'refused';
  },
};

function decoded(text: string): unknown {
  try {
    return serverWire.decode(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function memberOf(value: unknown, name: string): unknown {
  return Object.entries(Object(value)).find(([one]) => one === name)?.[1];
}

function taken(method: (typeof methods)[number], value: unknown): boolean {
  try {
    parseInput(method, value);
    return true;
  } catch (error) {
    if (error instanceof JournalError && ['bad-input', 'text-too-large'].includes(error.code)) return false;
    throw error;
  }
}

export const wordParsers = [query, rendering, leaving, request] as const;
