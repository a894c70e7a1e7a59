/** What is done to the values and files of a vault, or to its passphrase. */
export const operationKinds = [
  'save',
  'patch',
  'several',
  'purge',
  'compact',
  'passphrase',
  'import',
  'restore',
  'attach',
  'detach',
] as const;

/** What lets an installation in by its keychain, and out again. */
export const deviceKinds = ['let-in', 'drop-device'] as const;

/** `renew`: everything is sealed with new keys, the recovery key is another one. `go-back`: all is as a backup has it. */
export const everyKind = [...operationKinds, ...deviceKinds, 'renew', 'go-back'] as const;
export type OperationKind = (typeof everyKind)[number];

const waysIn: ReadonlySet<OperationKind> = new Set(['passphrase', ...deviceKinds, 'renew']);

/** Whether an operation changes what opens the vault. */
export const opensOtherwise = ({ kind }: { readonly kind: OperationKind }): boolean => waysIn.has(kind);

type Shares = Readonly<Partial<Record<OperationKind, number>>>;

const plain: Shares = {
  save: 30,
  patch: 22,
  several: 10,
  purge: 7,
  compact: 6,
  passphrase: 4,
  import: 5,
  restore: 6,
  attach: 6,
  detach: 4,
};

const mixed: Shares = { ...plain, 'let-in': 4, 'drop-device': 3, renew: 3, 'go-back': 2 };

const drawFrom = (shares: Shares, random: () => number): OperationKind => {
  const all = everyKind.map(kind => ({ kind, share: shares[kind] ?? 0 }));
  let left = random() * all.reduce((sum, { share }) => sum + share, 0);
  for (const { kind, share } of all) {
    left -= share;
    if (left < 0) return kind;
  }
  return 'save';
};

/** Draws one that needs nothing but the vault, and leaves its recovery key. */
export const drawPlain = (random: () => number): OperationKind => drawFrom(plain, random);

/** Draws any. */
export const drawAny = (random: () => number): OperationKind => drawFrom(mixed, random);

/** What people call what was going on. */
export const describeKind = (kind: OperationKind): string => {
  switch (kind) {
    case 'renew':
      return 'renewing all keys';
    case 'go-back':
      return 'a restore from a backup';
    case 'let-in':
    case 'drop-device':
      return `a device slot (${kind})`;
    default:
      return kind;
  }
};
