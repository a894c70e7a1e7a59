import type * as english from '../en-GB/records';
import type { Translation } from '../translation';
import { forms } from './counted';

export const records = {
  saved: 'Wedi’i gadw ar y gliniadur hwn',
  conflict: 'Heb ei gadw. Newidiwyd hwn mewn ffenestr arall.',
  conflictTitle: 'Dau fersiwn o’r un geiriau',
  conflictText:
    'Mae’r hyn a ysgrifennoch yma ar y sgrin o hyd, ac mae’r llall ar y ddisg. Dim ond un ohonynt all aros, felly copïwch yr hyn sydd ei angen arnoch o’r llall yn gyntaf.',
  mine: 'Eich un chi, yma',
  theirs: 'Y llall',
  nothing: 'Dim byd',
  keepMine: 'Cadw fy un i',
  takeTheirs: 'Cymryd y llall',
  later: 'Nid nawr',
  nameEmpty: 'Ni all enw fod yn wag, felly mae’r un blaenorol yn ôl.',
  notesPlaceholder: 'Unrhyw beth gwerth ei gofio.',
  noFiles:
    'I gofnodion y mae lluniau a PDFs yn perthyn. Atodwch ef i un, a rhowch ddolen i’r cofnod hwnnw yma.',
  noEntry: 'Nid oes cofnod o’r enw “{label}”.',
  noPerson: 'Nid yw {name} ymhlith eich pobl eto.',
  severalPeople: 'Mae sawl person yn ateb i {name}.',
  binned: 'Mae {name} yn y bin.',
  binnedMore:
    'Mae’r hyn a ysgrifennoch yn rhywle arall yn aros fel y mae. Gellir rhoi’r hyn a gadwoch yma yn ôl, neu ei ddileu am byth yn y bin.',
  putBack: 'Rhoi’n ôl',
  raise: {
    title: 'Gadael i eraill ddarllen hwn?',
    toAnyone: 'Bydd unrhyw un y rhowch ef iddo yn gallu ei ddarllen.',
    toCircles: 'Bydd {circles} yn gallu ei ddarllen.',
    circle: `{name} (${forms('count', { zero: 'neb eto', one: 'un person', two: '# berson', few: '# pherson', other: '# o bobl' })})`,
    nothingLeaves:
      'Nid oes dim yn gadael y gliniadur hwn oherwydd hynny. Gellir wedyn ei ddewis pan fyddwch yn rhannu, ac rydych yn ei wirio cyn iddo fynd.',
    why: 'Pam y cânt ei ddarllen?',
    missing: 'Mae un llinell yn ddigon. Mae’n aros yn eich dyddiadur, wrth ymyl y cofnod.',
    suggestions: 'Rhesymau i ddechrau',
    suggestion: {
      asked: 'Gofynnon nhw imi amdano',
      helps: 'Gall eu helpu gyda’r un peth',
      agreed: 'Cytunon ni i rannu nodiadau fel hyn',
    },
    done: 'Gadael iddynt ei ddarllen',
    pending: 'Yn ei gadw…',
    cancel: 'Ei adael fel y mae',
  },
} as const satisfies Translation<typeof english.records>;
