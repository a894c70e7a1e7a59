import type * as english from '../en-GB/palette';
import type { Translation } from '../translation';
import { afterCount, counted, forms, nouns } from './counted';

export const palette = {
  title: 'Chwilio',
  placeholder: 'Dod o hyd i gofnod, enw, rhywbeth i’w wneud',
  close: 'Esc',
  results: 'Canlyniadau',
  alsoLookedFor: 'Chwiliwyd hefyd am <words></words>, a ysgrifennoch o’r blaen.',
  between: { last: ' a ', others: ', ' },
  stillReading: 'Mae’ch dyddiadur yn cael ei ddarllen drwyddo o hyd. Gall mwy ddod i’r golwg ymhen ennyd.',
  group: {
    entries: `Dyddiadur, {spelled} ${afterCount(...nouns.entry)}`,
    recent: 'Yn ddiweddar',
    people: 'Pobl',
    tags: 'Tagiau',
    savedSearches: 'Chwiliadau a gadwyd',
    actions: 'Gwneud',
  },
  count: counted(...nouns.entry),
  showAll: 'Dangos popeth yn y dyddiadur',
  nothing: 'Nid yw’r geiriau hyn mewn unrhyw gofnod.',
  nothingNext: 'Rhowch gynnig ar lai o eiriau, neu dim ond dechrau un.',
  announce: `${forms('total', { zero: 'Dim cofnodion', one: 'Un cofnod', two: '# gofnod', few: '# chofnod', other: '# cofnod' })}${forms('named', { zero: '', other: ', # canlyniad arall' })}`,
  keys: {
    move: 'symud',
    open: 'agor',
    link: 'dolen i’r cofnod agored',
  },
  narrow: 'Cyfyngu gyda',
  operators: {
    kind: 'kind:question',
    tag: 'tag:cyllideb',
    person: 'person:mair',
    open: 'is:open',
    before: 'before:2026',
  },
} as const satisfies Translation<typeof english.palette>;
