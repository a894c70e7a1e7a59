import type * as english from '../en-GB/history';
import type { Translation } from '../translation';
import { forms } from './counted';

export const history = {
  title: 'Hanes',
  summary: '{title}, fel yr oedd o’r blaen',
  summaryUntitled: 'Y cofnod hwn, fel yr oedd o’r blaen',
  back: 'Yn ôl i’r cofnod',
  loading: 'Yn darllen…',
  empty: {
    invitation: 'Nid yw’r cofnod hwn wedi newid ers ei ysgrifennu.',
    more: 'Pryd bynnag y byddwch yn ei newid, bydd y cyflwr cynt i’w weld yma.',
  },
  untitled: 'Heb deitl',
  lines: `Ers hynny: ${forms('added', { zero: 'dim llinell', one: '# llinell', two: '# linell', other: '# llinell' })} wedi’u hychwanegu, ${forms('removed', { zero: 'dim', other: '#' })} wedi’u tynnu`,
  show: 'Dangos beth sydd wedi newid ers hynny',
  hide: 'Cuddio’r newidiadau',
  changesLabel: 'Beth sydd wedi newid ers {date}',
  same: 'Yr un yw’r testun â nawr.',
  unchanged: forms('count', {
    one: 'un llinell yr un fath',
    two: '# linell yr un fath',
    other: '# llinell yr un fath',
  }),
  added: 'Ychwanegwyd:',
  removed: 'Tynnwyd:',
  titleWas: 'Y teitl oedd “{title}”.',
  restore: 'Dod â hwn yn ôl',
  restored: 'Mae testun {date} yn ôl.',
  undo: 'Dadwneud',
  tooLong: 'Mae’r testun hwn yn rhy hir i’w gymharu yma. Gallwch ddod ag ef yn ôl o hyd.',
} as const satisfies Translation<typeof english.history>;
