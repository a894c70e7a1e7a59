import type * as english from '../en-GB/plots';
import type { Translation } from '../translation';
import { forms } from './counted';

export const plots = {
  drawing: 'darlun',
  walk: 'Mae’r bysellau saeth yn cerdded drwyddo.',
  showTable: 'Dangos fel tabl',
  hideTable: 'Cuddio’r tabl',
  moreRows: forms('count', {
    one: 'Dangos un rhes arall',
    two: 'Dangos # res arall',
    other: 'Dangos # rhes arall',
  }),
} as const satisfies Translation<typeof english.plots>;
