import type * as english from '../en-GB/backups';
import type { Translation } from '../translation';
import { backupCover } from './backup-cover';
import { forms } from './counted';

const notes = { zero: 'dim nodiadau', one: 'un nodyn', other: '# nodyn' };

export const backups = {
  cover: backupCover,
  name: '{day}, {time}',
  sample: 'Nid oes copïau wrth gefn o’r dyddiadur enghreifftiol. Caiff ei daflu pan fyddwch yn ei gau.',
  place: {
    heading: 'Ail le',
    why: 'Os collir neu y torrir y gliniadur hwn, collir y dyddiadur gydag ef. Mae copi wrth gefn yn dod ag ef yn ôl: ar gof bach mewn drôr, neu mewn ffolder y mae’r ysgol yn cadw copïau ohoni.',
    sealed:
      'Mae copïau wrth gefn wedi’u hamgryptio fel y dyddiadur. Gwneir un ychydig funudau ar ôl ichi ysgrifennu, a phryd bynnag y cloir y dyddiadur.',
    label: 'Ail le',
    none: 'Peidio â gwneud rhagor o gopïau wrth gefn',
    confirm: {
      title: 'Peidio â gwneud rhagor o gopïau wrth gefn?',
      text: 'O hyn ymlaen ni wneir yr un. Mae’r rhai sydd yno yn aros fel y maent.',
      yes: 'Peidio â gwneud rhagor',
      no: 'Dal i’w gwneud',
    },
  },
  last: {
    heading: 'Yr un da diwethaf',
    none: 'Ni wnaed copi wrth gefn eto.',
    good: '{when}, darllenwyd yn ôl a chael ei fod yn gywir.',
    same: 'Ni newidiwyd dim ers hynny.',
    changed: 'Newidiwyd rhywbeth ers hynny, a bydd yn yr un nesaf.',
    now: 'Gwneud copi wrth gefn nawr',
    working: 'Yn gwneud copi wrth gefn…',
    label: 'Gwneud copi wrth gefn a’i ddarllen yn ôl',
    done: '{done, number} o {total, number}',
    made: 'Gwnaed copi wrth gefn, darllenwyd ef yn ôl a chael ei fod yn gywir.',
  },
  problem: {
    title: '{when} nid oedd modd gwneud copi wrth gefn.',
    safe: 'Mae’r dyddiadur ei hun yn ddiogel, a’r copïau wrth gefn a wnaed o’r blaen hefyd.',
    'folder-missing':
      'Nid yw’r ail le yno. Os cof bach ydyw, rhowch ef i mewn; os gyriant rhwydwaith ydyw, cysylltwch ef. Yna gwnewch gopi wrth gefn eto.',
    'disk-full': 'Mae’r ail le yn llawn. Gwnewch ychydig o le yno, neu dewiswch le arall.',
    'read-only-folder':
      'Nid yw’r ail le yn caniatáu ysgrifennu. Dewiswch un arall, neu gofynnwch i bwy bynnag sy’n gofalu am y cyfrifiadur hwn.',
    'write-refused':
      'Ni adawodd y cyfrifiadur hwn i Critical Friend ysgrifennu yno. Arhoswch ennyd a rhowch gynnig arall arni; os pery hynny, dewiswch le arall.',
    'disk-error':
      'Nid atebodd yr ail le fel y dylai. Rhowch gynnig arall arni; os bydd yn digwydd unwaith eto, dewiswch un arall, gan y gall cof bach fod yn methu.',
    'vault-damaged':
      'Ni ddarllenwyd yr hyn a ysgrifennwyd yno yn ôl fel y dylai, felly ni chadwyd ef. Gall cof bach fod yn methu: dewiswch le arall.',
    other: 'Rhowch gynnig arall arni. Os bydd yn digwydd unwaith eto, dewiswch le arall.',
  },
  kept: {
    heading: 'Beth a gedwir',
    rule: 'Y deg diweddaraf, yna un ar gyfer pob un o 30 diwrnod a phob un o 12 mis: gallwch fynd yn ôl ymhell, ac ychydig o le mae’n ei gymryd.',
    label: 'Copïau wrth gefn',
    none: 'Nid oes rhai eto.',
    row: '{reason}, {size}',
    earlierKeys: 'ag allweddi cynharach',
    reason: {
      change: 'Ar ôl ichi ysgrifennu',
      lock: 'Pan glowyd y dyddiadur',
      asked: 'Pan ofynnoch amdano',
      'before-restore': 'Cyn ichi fynd yn ôl',
    },
  },
  discard: {
    heading: 'Yr hyn a ddilëwyd gennych',
    text: 'Mae’n aros yn y copïau wrth gefn a wnaed o’r blaen, yr hynaf o {day}, nes i’r rhain gael eu gollwng.',
    start: 'Gwneud copi wrth gefn newydd a dileu’r rhai hŷn',
    title: 'Dileu’r copïau wrth gefn hŷn?',
    what: 'Yn gyntaf gwneir copi wrth gefn newydd a’i ddarllen yn ôl. Yna dileir pob un hŷn yn yr ail le: mae’r hyn a ddilëwyd gennych wedi mynd oddi yno hefyd, ac felly hefyd y ffordd yn ôl i ddiwrnod cynharach.',
    reach: 'Ni chyrhaeddir copïau y mae rhywun arall yn eu cadw o’r lle hwnnw, fel rhai’r ysgol.',
    current: 'Eich cyfrinymadrodd',
    go: 'Dileu’r rhai hŷn',
    working: 'Yn gwneud copi wrth gefn newydd…',
    done: forms('removed', {
      zero: 'Gwnaed copi wrth gefn newydd. Nid oedd un hŷn.',
      one: 'Gwnaed copi wrth gefn newydd, a dilëwyd yr un hŷn.',
      other: 'Gwnaed copi wrth gefn newydd, a dilëwyd # hŷn.',
    }),
  },
  page: {
    label: 'Copi wrth gefn',
    title: 'Copi wrth gefn {when}',
    back: 'Yn ôl i’r copïau wrth gefn',
    comparing: 'Yn agor y copi wrth gefn ac yn ei gymharu',
    holds: `${forms('entries', { zero: 'Dim nodiadau', one: 'Un nodyn', other: '# nodyn' })} a ${forms('attachments', { zero: 'dim atodiadau', one: 'un atodiad', other: '# atodiad' })}. {reason}.`,
    differing: 'Beth sy’n wahanol i nawr',
    differingText: 'Pwyswch nodyn i’w ddarllen fel yr oedd yn y copi wrth gefn hwn.',
    same: 'Mae pob nodyn yn y copi wrth gefn hwn yn y dyddiadur nawr, air am air.',
    onlyHere: `${forms('count', { one: 'Nid yw un nodyn o’r dyddiadur yn y copi wrth gefn hwn: fe’i hysgrifennwyd yn ddiweddarach, neu roedd wedi’i roi o’r neilltu bryd hynny.', other: 'Nid yw # nodyn o’r dyddiadur yn y copi wrth gefn hwn: fe’u hysgrifennwyd yn ddiweddarach, neu roeddent wedi’u rhoi o’r neilltu bryd hynny.' })} Nid yw dod â nodyn yn ôl yn cyffwrdd â nhw.`,
    leftOut: forms('count', {
      one: 'Hepgorir un nodyn o’r copi wrth gefn hwn: fe’i dilëwyd er mwyn rhywun ers hynny, ac ni ddaw’n ôl.',
      other:
        'Hepgorir # nodyn o’r copi wrth gefn hwn: fe’u dilëwyd er mwyn rhywun ers hynny, ac ni ddônt yn ôl.',
    }),
    difference: {
      'not-here': 'nid yw yma mwyach',
      'in-bin': 'yn y bin',
      different: 'yn wahanol nawr',
    },
    bring: 'Dod ag ef yn ôl',
    bringNamed: 'Dod â “{title}” yn ôl',
    bringing: 'Yn dod ag ef yn ôl…',
    brought: 'Mae “{title}” yn ôl yn y dyddiadur.',
    keeps: 'Daw’r hyn sydd yn y dyddiadur nawr yn rhan o’i hanes.',
    open: 'Ei agor',
    asItWas: 'Fel yr oedd yng nghopi wrth gefn {when}',
    outcome: 'Beth ddaeth ohono',
    otherKeys: 'Mae gan y copi wrth gefn hwn allweddi cynharach.',
    otherKeysText:
      'Fe’i gwnaed cyn i bopeth gael ei selio o’r newydd, felly ni ellir edrych i mewn iddo oddi yma. I’w agor, clowch y dyddiadur, dewiswch “Ei adfer o gopi wrth gefn” ar y clawr, a rhowch gyfrinymadrodd neu allwedd adfer y diwrnod hwnnw.',
  },
  whole: {
    start: 'Mynd yn ôl i’r dyddiadur cyfan hwn',
    title: 'Mynd yn ôl i {when}?',
    will: 'Daw’r dyddiadur cyfan yr hyn oedd bryd hynny: nodiadau, pobl, cylchoedd, sgyrsiau, adolygiadau, templedi a gosodiadau.',
    onlyHere: forms('count', {
      one: 'Ni fydd un nodyn sydd yma nawr yma mwyach.',
      other: 'Ni fydd # nodyn sydd yma nawr yma mwyach.',
    }),
    first:
      'Cyn hynny, gwneir copi wrth gefn o’r dyddiadur fel y mae nawr a’i ddarllen yn ôl. Ohono gallwch nôl nodiadau unigol, neu ddod yn ôl yn gyfan gwbl.',
    stays:
      'Mae’r cyfrinymadrodd, yr allwedd adfer, eich cerdyn eich hun, a’r hyn a nodwyd am rannu a dileu yn aros fel y maent nawr.',
    on: 'Mynd ymlaen',
    current: 'Eich cyfrinymadrodd',
    sure: 'Dyma’r cam olaf.',
    go: 'Mynd yn ôl ato',
    working: 'Yn gwneud copi wrth gefn, yna’n mynd yn ôl…',
    done: 'Mae’r dyddiadur fel yr oedd: {when}.',
    doneText: 'Cedwir yr hyn oedd o’r blaen fel copi wrth gefn.',
    leftOut: forms('count', {
      one: 'Hepgorwyd un nodyn, gan iddo gael ei ddileu er mwyn rhywun ers hynny.',
      other: 'Hepgorwyd # nodyn, gan iddynt gael eu dileu er mwyn rhywun ers hynny.',
    }),
    look: 'Edrych ar y copi wrth gefn hwnnw',
  },
  notice: {
    'choose-a-place': 'Dim ond ar y gliniadur hwn y mae’r dyddiadur hwn.',
    'choose-a-place-text': 'Byddai copi wrth gefn ar gof bach, neu mewn ail ffolder, yn dod ag ef yn ôl.',
    overdue: 'Y copi wrth gefn da diwethaf oedd {when}.',
    overdueNever: 'Ni wnaed copi wrth gefn eto.',
    'overdue-text': 'Dim ond ar y gliniadur hwn y mae’r hyn a ysgrifennoch ers hynny.',
    choose: 'Dewis ail le',
    see: 'Gofalu am hyn',
    later: 'Nid yr wythnos hon',
  },
  newest: {
    heading: 'Eich copi wrth gefn diweddaraf',
    text: `{when}, â ${forms('entries', notes)}. ${forms('differing', { zero: 'Agorodd pob un ohonynt yma, air am air.', one: 'Mae un ohonynt ar goll neu’n wahanol yn yr hyn a agorodd yma.', other: 'Mae # ohonynt ar goll neu’n wahanol yn yr hyn a agorodd yma.' })}`,
    advice: 'Ewch ymlaen â’r hyn sydd ar ôl, yna adferwch yr hyn sydd ar goll o’r copi wrth gefn.',
    unread: 'Nid oedd modd ei gymharu â’r hyn a agorodd yma.',
    away: 'Nid yw’ch copïau wrth gefn o fewn cyrraedd ar hyn o bryd. Os ydynt ar gof bach, rhowch ef i mewn ac agorwch y dyddiadur eto.',
    look: 'Mynd ymlaen, ac edrych ar y copi wrth gefn',
    working: 'Un eiliad…',
  },
  rehearsal: {
    start: 'Profi fy allwedd adfer',
    title: 'Profi’ch allwedd adfer',
    text: 'Teipiwch hi o’r papur. Rhoddir cynnig arni ar y copi wrth gefn diweddaraf, fel y gwnaech ar y diwrnod y bydd ei hangen arnoch. Ni newidir dim.',
    field: 'Allwedd adfer',
    hint: 'Deg grŵp o bedwar, fel yr argraffwyd. Nid yw prif lythrennau, bylchau na chysylltnodau o bwys.',
    empty: 'Teipiwch yr allwedd adfer yn gyntaf.',
    go: 'Rhoi cynnig arni',
    working: 'Yn rhoi cynnig arni…',
    works: 'Mae’n gweithio.',
    backup: `Mae’n agor copi wrth gefn {when}, â ${forms('entries', notes)}.`,
    journal: `Mae’n agor y dyddiadur hwn, â ${forms('entries', notes)}. Nid oedd copi wrth gefn i roi cynnig arni arno.`,
  },
  failure: {
    'folder-missing': {
      what: 'Nid yw’r ail le yno.',
      next: 'Os cof bach ydyw, rhowch ef i mewn; os gyriant rhwydwaith ydyw, cysylltwch ef. Yna rhowch gynnig arall arni.',
    },
    'disk-full': {
      what: 'Nid oes lle ar ôl iddo.',
      next: 'Ni chollwyd dim. Gwnewch ychydig o le yno, neu dewiswch le arall.',
    },
    'not-allowed': {
      what: 'Ni ellir defnyddio’r ffolder honno ar gyfer copïau wrth gefn.',
      next: 'Mae hi y tu mewn i ffolder y dyddiadur ei hun, neu mae’r dyddiadur y tu mewn iddi hi. Dewiswch un sydd ar wahân iddi, ar ddisg arall os oes modd.',
    },
    'not-found': {
      what: 'Nid yw’r copi wrth gefn hwn yno mwyach.',
      next: 'Efallai iddo gael ei ollwng ers hynny. Dewiswch un arall.',
    },
    'no-vault': {
      what: 'Nid oes copïau wrth gefn yn y ffolder honno.',
      next: 'Dewiswch y cof bach neu’r ffolder a oedd yn ail le.',
    },
    'vault-damaged': {
      what: 'Mae’r copi wrth gefn hwn wedi’i ddifrodi ac ni ellir ei ddefnyddio.',
      next: 'Ni newidiwyd dim. Rhowch gynnig ar un arall.',
    },
  },
} as const satisfies Translation<typeof english.backups>;
