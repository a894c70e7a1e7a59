import type { Finding } from '../../../../electron/core/vault';

/** The notes of the frozen vaults that hold notes. */
export const allNotes = ['base', 'a', 'b', 'c', 'd', 'e'];
const without = (...gone: readonly string[]) => allNotes.filter(id => !gone.includes(id));

/** What opening a frozen vault says, for ever. */
export interface Frozen {
  readonly findings: readonly Finding[];
  readonly access: 'writable' | 'damaged';
  readonly notes: readonly string[];
}

const whole = (...findings: readonly Finding[]): Frozen => ({
  findings,
  access: 'writable',
  notes: allNotes,
});
const damaged = (notes: readonly string[], ...findings: readonly Finding[]): Frozen => ({
  findings,
  access: 'damaged',
  notes,
});

/** By the name of its folder. */
const inEveryFormat: Readonly<Record<string, Frozen>> = {
  good: whole(),
  'torn-tail': { ...whole({ kind: 'torn-tail', segment: 5, bytes: 104 }), notes: without('e') },
  unstarted: { ...whole({ kind: 'torn-tail', segment: 5, bytes: 60 }), notes: without('d', 'e') },
  'header-recovered': whole({ kind: 'header-recovered', from: 'copy' }),
  'header-remains': whole({ kind: 'header-recovered', from: 'remains' }),
  'header-copy-renewed': whole({ kind: 'header-copy-renewed' }),
  'stray-files': whole({ kind: 'stray-files', count: 1 }),
  'frames-damaged': damaged(without('a'), { kind: 'frames-damaged', segment: 4, frames: 1, atLeast: false }),
  'segment-truncated': damaged(without('c'), { kind: 'segment-truncated', segment: 4, frames: 1 }),
  'segment-header-damaged': damaged(allNotes, {
    kind: 'segment-header-damaged',
    segment: 4,
    framesRead: 3,
  }),
  'segment-missing': damaged(without('a', 'b', 'c'), { kind: 'segment-missing', segment: 4 }),
  'base-missing': damaged(without('base'), { kind: 'segment-missing', segment: 3 }),
  'chain-broken': damaged(allNotes, { kind: 'segment-header-damaged', segment: 6, framesRead: 0 }),
};

/** Those that let a computer in. */
const withDevice: Readonly<Record<string, Frozen>> = {
  'device-slot': whole(),
  'device-slot-copy-missing': whole({ kind: 'header-copy-renewed' }),
  'device-slot-recovered': whole({ kind: 'header-recovered', from: 'copy' }),
  'device-slot-flipped': whole({ kind: 'header-recovered', from: 'remains' }),
};

const inFormatTwo: Readonly<Record<string, Frozen>> = {
  renewed: whole(),
  'renewed-keys-missing': damaged([], { kind: 'segment-missing', segment: 1 }),
  'older-state': { ...whole({ kind: 'older-state' }), notes: without('d', 'e') },
  ...withDevice,
};

/** Every frozen vault of notes that opens. */
export const frozenNotes = [
  ...Object.entries(inEveryFormat).flatMap(([name, frozen]) =>
    ['format-1', 'format-2'].map(format => ({ name: `${format}/${name}`, frozen })),
  ),
  ...Object.entries(inFormatTwo).map(([name, frozen]) => ({ name: `format-2/${name}`, frozen })),
];

/** The same few words in every data version that a program of the format wrote. */
export const frozenJournals = [
  ...[1, 2, 3].map(dataVersion => ({ name: `format-1/data-${dataVersion}`, dataVersion })),
  ...[1, 2, 3, 4].map(dataVersion => ({ name: `format-2/data-${dataVersion}`, dataVersion })),
];

/** Written by the whole app of their time. */
export const livedJournals = [
  ...[1, 2, 3].map(dataVersion => ({ name: `format-1/lived-${dataVersion}`, dataVersion })),
  { name: 'format-2/lived-4', dataVersion: 4 },
];
