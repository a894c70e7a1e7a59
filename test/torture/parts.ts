/** The parts of the torture, each a process of its own, and what each is about. The long ones begin. */
export const parts = {
  damage: 'damaged files',
  faults: 'a failure at every call on the file system',
  power: 'power cuts',
  kills: 'killed with SIGKILL at random moments',
  together: 'several processes on one vault',
  synced: 'a folder that something else synchronises',
  clock: 'a clock that jumps',
  soak: 'a long life',
} as const;

export type PartName = keyof typeof parts;

export const isPart = (name: string): name is PartName => Object.hasOwn(parts, name);

export const partNames: readonly PartName[] = Object.keys(parts).filter(isPart);
