import type * as english from '../en-GB/person-desk-review';
import type { Translation } from '../translation';
import { forms } from './counted';

export const review = {
  title: 'I edrych arnynt eto',
  news: 'Y tymor hwn',
  newsTitle: forms('count', {
    one: 'Un cofnod i edrych arno eto',
    two: '# gofnod i edrych arnynt eto',
    few: '# chofnod i edrych arnynt eto',
    other: '# cofnod i edrych arnynt eto',
  }),
  newsText: forms('count', {
    one: 'Mae’n enwi rhywun, ac aeth blwyddyn heibio.',
    other: 'Maent yn enwi rhywun, ac aeth blwyddyn heibio.',
  }),
  newsOpen: forms('count', { one: 'Edrych arno', other: 'Edrych arnynt' }),
  summary:
    'Edrychir eto ar gofnodion sy’n enwi rhywun flwyddyn ar ôl eu diwrnod. Nid oes dim yn mynd ohono’i hun.',
  label: 'Cofnodion i edrych arnynt eto',
  count: forms('count', {
    one: 'Mae un cofnod yn aros amdanoch.',
    two: 'Mae # gofnod yn aros amdanoch.',
    few: 'Mae # chofnod yn aros amdanoch.',
    other: 'Mae # cofnod yn aros amdanoch.',
  }),
  first: 'Dangosir y {shown, number} hynaf o {count, number}.',
  term: forms('count', {
    zero: 'Ni ddaw rhagor y tymor hwn, sy’n gorffen {day}.',
    one: 'Daw un arall erbyn diwedd y tymor hwn, {day}.',
    other: 'Daw # arall erbyn diwedd y tymor hwn, {day}.',
  }),
  keys: 'Mae’r saethau i fyny ac i lawr yn mynd o un cofnod i’r nesaf.',
  due: 'Erbyn {day}',
  people: 'Yn enwi {people}',
  chosen: 'chi a ddewisodd y diwrnod hwn',
  held: 'Mae’n aros am y tro: mae rhywun ynddo wedi gofyn beth a gedwir amdanynt.',
  keep: 'Cadw am flwyddyn',
  keepNamed: 'Cadw {title} am flwyddyn arall',
  until: 'Hyd…',
  untilNamed: 'Cadw {title} hyd ddiwrnod arall',
  untilField: 'Cadw hyd',
  bin: 'I’r bin',
  binNamed: 'Rhoi {title} yn y bin',
  kept: 'Cedwir “{title}” hyd {day}.',
  binned: 'Mae “{title}” yn y bin.',
  undo: 'Dadwneud',
  keepAll: 'Cadw pob un…',
  keepAllTitle: forms('count', {
    one: 'Ei gadw am flwyddyn arall?',
    other: 'Cadw pob un o’r # am flwyddyn arall?',
  }),
  keepAllText:
    'Dônt gerbron eto ymhen blwyddyn. Gwell rhoi’r hyn nad oes ei angen arnoch mwyach yn y bin fesul un.',
  keepAllWarning: 'Pob un ar unwaith',
  keepAllYes: 'Eu cadw',
  keepAllNo: 'Edrych ar bob un',
  keepAllPending: 'Yn eu cadw…',
  keptAll: forms('count', {
    one: 'Cedwir un cofnod am flwyddyn arall.',
    two: 'Cedwir # gofnod am flwyddyn arall.',
    few: 'Cedwir # chofnod am flwyddyn arall.',
    other: 'Cedwir # cofnod am flwyddyn arall.',
  }),
  empty: 'Nid oes dim yn aros i edrych arno eto.',
  emptyMore:
    'Daw cofnod sy’n enwi rhywun yma flwyddyn ar ôl ei ddiwrnod, fel na chadwch fwy am bobl nag sydd ei angen arnoch.',
} as const satisfies Translation<typeof english.review>;
