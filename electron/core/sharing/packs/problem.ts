import type { PackProblem } from '../../../../shared/domain/sharing/pack';

export type { PackLock, PackProblem } from '../../../../shared/domain/sharing/pack';

/** Thrown while a pack is read, and caught where reading began. */
export class RefusedPack extends Error {
  override readonly name = 'RefusedPack';

  constructor(readonly problem: PackProblem) {
    super(problem.kind);
  }
}

/** Ends the reading of a pack. */
export function refuse(problem: PackProblem): never {
  throw new RefusedPack(problem);
}
