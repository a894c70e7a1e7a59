import type * as english from '../en-GB/guide';
import type { Translation } from '../translation';

export const guide = {
  title: 'Canllaw',
  pages: 'Tudalennau’r canllaw',
  search: 'Chwilio’r penawdau',
  clear: 'Clirio’r chwiliad',
  nothing: 'Nid oes pennawd yn dweud hynny.',
  cover: 'Cymorth',
  read: 'Darllen y canllaw (yn Saesneg)',
} as const satisfies Translation<typeof english.guide>;
