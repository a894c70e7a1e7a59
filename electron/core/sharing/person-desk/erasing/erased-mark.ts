import { createHash } from 'node:crypto';

/** Stands for the id of somebody or something that was erased: who has the id can tell, nobody else can. */
export const erasedMark = (id: string): string =>
  createHash('sha256').update(`critical-friend/erased/${id}`).digest('hex');
