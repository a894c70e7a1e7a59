import type * as english from '../en-GB/tables';
import type { Translation } from '../translation';
import { forms } from './counted';

export const tables = {
  heading: 'Beth sydd ym mhob colofn?',
  text: 'Daw pob rhes yn nodyn, i chi yn unig. Gwiriwch beth yw pob colofn; nid oes dim wedi’i newid eto.',
  table: `{file}: ${forms('count', { one: 'un rhes', two: '# res', few: '# rhes', other: '# rhes' })}`,
  include: 'Dod â rhesi’r tabl hwn i mewn',
  hasHeader: 'Mae enwau’r colofnau yn y rhes gyntaf',
  sample: 'Rhesi cyntaf {file}',
  column: 'Colofn {number, number}',
  use: {
    title: 'Teitl',
    text: 'Testun',
    date: 'Dyddiad',
    kind: 'Math',
    themes: 'Themâu',
    tags: 'Tagiau',
    people: 'Pobl',
    audience: 'Cynulleidfa',
    nothing: 'Ei hepgor',
  },
  audienceNote:
    'Cedwir yn y testun yr hyn y mae colofn yn ei ddweud am y gynulleidfa. I chi yn unig y mae’r nodiadau o hyd nes ichi ddweud yn wahanol.',
  dayOrder: 'Sut mae darllen {day}?',
  dayOrders: {
    'day-first': 'Y diwrnod gyntaf: {day}',
    'month-first': 'Y mis gyntaf: {day}',
  },
  needsText: 'Dewiswch o leiaf un golofn yn deitl neu’n destun.',
  go: 'Gweld beth fyddai’n dod i mewn',
  back: 'Newid y colofnau',
} as const satisfies Translation<typeof english.tables>;
