/** One layer: which files it is, what they may import, and where a thing goes that does not fit. */
export type Layer = {
  readonly name: string;
  /** Path prefixes, from the root of the project; the first layer that fits a file is its layer. */
  readonly files: readonly string[];
  /** Path prefixes of our own code that it may import, besides itself. */
  readonly imports: readonly string[];
  readonly node: boolean;
  readonly electron: boolean;
  readonly react: boolean;
  readonly instead: string;
};

const nothing = { node: false, electron: false, react: false } as const;

export const layers: readonly Layer[] = [
  {
    name: 'domain',
    files: ['shared/domain/', 'shared/assert-never'],
    imports: ['shared/assert-never'],
    ...nothing,
    instead:
      'Rules in shared/domain are pure: pass time, randomness, disk and keys in, and put what does I/O into electron/core.',
  },
  {
    name: 'messages',
    files: ['shared/messages/'],
    imports: ['shared/contract/', 'shared/domain/'],
    ...nothing,
    instead:
      'A catalogue holds texts only: put what decides into shared/domain or the feature that shows the text.',
  },
  {
    name: 'contract',
    files: ['shared/contract/', 'shared/'],
    imports: ['shared/'],
    ...nothing,
    instead:
      'The contract says what crosses the edge: put rules into shared/domain and work into electron/core.',
  },
  {
    name: 'vault',
    files: ['electron/core/vault/'],
    imports: ['shared/contract/errors', 'shared/assert-never'],
    ...nothing,
    node: true,
    instead:
      'The vault knows collections and values, not journals: put what knows entries into electron/core/journal.',
  },
  {
    name: 'search',
    files: ['electron/core/search/'],
    imports: ['shared/'],
    ...nothing,
    node: true,
    instead:
      'The index knows documents, not vaults: tie them together in electron/core/journal/journal-search.ts.',
  },
  {
    name: 'core',
    files: ['electron/core/'],
    imports: ['shared/', 'electron/core/'],
    ...nothing,
    node: true,
    instead:
      'The core runs without a window: put what needs Electron into electron/shell and hand the core a value.',
  },
  {
    name: 'bridge',
    files: ['electron/bridge/'],
    imports: ['shared/'],
    ...nothing,
    node: true,
    instead:
      'The bridge serves both hosts: put what needs Electron into electron/shell, and the product into electron/core.',
  },
  {
    name: 'shell',
    files: ['electron/shell/'],
    imports: ['shared/', 'electron/bridge/'],
    node: true,
    electron: true,
    react: false,
    instead:
      'The shell holds windows and menus: what the product does belongs into electron/core, behind the contract.',
  },
  {
    name: 'loopback host',
    files: ['electron/serve/'],
    imports: ['shared/', 'electron/bridge/'],
    ...nothing,
    node: true,
    instead:
      'The loopback host serves the same app: what the product does belongs into electron/core, behind the contract.',
  },
  {
    name: 'composition roots',
    files: ['electron/'],
    imports: ['shared/', 'electron/', 'package.json'],
    node: true,
    electron: true,
    react: false,
    instead: 'A composition root builds and wires: it needs nothing of the renderer, the tests or the build.',
  },
  {
    name: 'ui',
    files: ['renderer/ui/'],
    imports: ['shared/domain/', 'shared/assert-never'],
    ...nothing,
    react: true,
    instead:
      'renderer/ui knows no feature: pass texts and values in as props, or move the component into its feature.',
  },
  {
    name: 'api',
    files: ['renderer/api/'],
    imports: ['shared/'],
    ...nothing,
    react: true,
    instead: 'renderer/api only talks to the host: put what is shown into a feature.',
  },
  {
    name: 'feature',
    files: ['renderer/features/'],
    imports: [
      'shared/',
      'renderer/ui/',
      'renderer/api/',
      'renderer/changes/',
      'renderer/choosers/',
      'renderer/editor/',
      'renderer/host/',
      'renderer/markdown/',
      'renderer/passphrase/',
      'renderer/pdf/',
      'renderer/plots/',
      'renderer/print/',
      'renderer/records/',
      'renderer/words/',
    ],
    ...nothing,
    react: true,
    instead:
      'Features never import each other: let renderer/app pass it in, or move what both need to renderer/ui, renderer/words or shared/domain.',
  },
  {
    name: 'what features share',
    files: [
      'renderer/changes/',
      'renderer/choosers/',
      'renderer/editor/',
      'renderer/host/',
      'renderer/markdown/',
      'renderer/passphrase/',
      'renderer/pdf/',
      'renderer/plots/',
      'renderer/print/',
      'renderer/records/',
      'renderer/words/',
    ],
    imports: [
      'shared/',
      'renderer/ui/',
      'renderer/api/',
      'renderer/editor/',
      'renderer/host/',
      'renderer/markdown/',
      'renderer/words/',
    ],
    ...nothing,
    react: true,
    instead: 'What features share may not know any of them.',
  },
  {
    name: 'app',
    files: ['renderer/'],
    imports: ['shared/', 'renderer/'],
    ...nothing,
    react: true,
    instead:
      'The renderer has no Node and no Electron: ask for it through the contract (shared/contract, renderer/api).',
  },
];
