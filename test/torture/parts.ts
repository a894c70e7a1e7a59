/** The parts of the torture, each a process of its own, and what each is about. */
export const parts = {
  kills: 'killed with SIGKILL at random moments',
  faults: 'a failure at every call on the file system',
  power: 'power cuts',
  damage: 'damaged files',
  together: 'several processes on one vault',
  synced: 'a folder that something else synchronises',
  clock: 'a clock that jumps',
  soak: 'a long life',
} as const;

export type PartName = keyof typeof parts;

export const isPart = (name: string): name is PartName => Object.hasOwn(parts, name);

export const partNames: readonly PartName[] = Object.keys(parts).filter(isPart);
