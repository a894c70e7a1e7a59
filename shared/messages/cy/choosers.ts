import type * as english from '../en-GB/choosers';
import type { Translation } from '../translation';

export const choosers = {
  unknown: 'Rhywun nad yw yma mwyach',
  inBin: '{name} (yn y bin)',
  person: {
    add: 'Ychwanegu rhywun',
    create: 'Ychwanegu “{name}” fel person newydd',
  },
  school: {
    add: 'Ychwanegu ysgol',
    create: 'Ychwanegu “{name}” fel ysgol newydd',
  },
  circle: {
    add: 'Ychwanegu cylch',
    create: 'Ychwanegu “{name}” fel cylch newydd',
  },
  day: {
    openCalendar: 'Dewis o galendr',
    clearDate: 'Tynnu’r diwrnod',
    previousMonth: 'Y mis blaenorol',
    nextMonth: 'Y mis nesaf',
    done: 'Gorffen',
  },
  askable: { add: 'Rhywun i’w holi' },
  entry: {
    add: 'Chwilio am gofnod',
    none: 'Nid oes cofnod â hynny yn ei deitl.',
  },
} as const satisfies Translation<typeof english.choosers>;
