import type * as english from '../en-GB/settings';
import type { Translation } from '../translation';
import { about } from './about';
import { forms } from './counted';
import { spelling } from './settings-spelling';

export const settings = {
  title: 'Gosodiadau',
  summary: 'Sut y cedwir y dyddiadur hwn, a sut mae’n edrych.',
  saved: 'Cadwyd.',
  security: {
    heading: 'Pwy all ei agor',
    passphrase: 'Cyfrinymadrodd',
    passphraseText: 'Mae ei newid yn cymryd ychydig eiliadau. Mae’r allwedd adfer yn aros fel y mae.',
    change: 'Newid y cyfrinymadrodd',
    key: 'Allwedd adfer',
    keyConfirmed: 'Mae hi gennych ar bapur. Bydd un newydd yn gwneud yr hen bapur yn ddiwerth.',
    keyNotConfirmed:
      'Ni chafodd ei gwirio erioed. Gwnewch un newydd, argraffwch hi, a gwiriwch hi y tro hwn.',
    renew: 'Gwneud allwedd adfer newydd',
    all: 'Popeth o dan allweddi newydd',
    allText:
      'Pan allai rhywun fod wedi copïo’r ffolder ac yn gwybod y cyfrinymadrodd neu’r allwedd adfer. Newidiwch y cyfrinymadrodd yn gyntaf.',
    renewAll: 'Selio popeth o’r newydd',
    device: 'Y cyfrifiadur hwn',
    deviceLabel: 'Gadael i’r cyfrifiadur hwn agor y dyddiadur heb y cyfrinymadrodd',
    deviceNote:
      'Yna gall pwy bynnag sy’n gallu defnyddio’ch cyfrif ar y cyfrifiadur hwn agor y dyddiadur. Dim ond gyda’r cyfrinymadrodd neu’r allwedd adfer y mae copi o’r ffolder neu gopi wrth gefn yn agor yn rhywle arall, fel o’r blaen.',
    deviceObfuscated:
      'Nid ar y cyfrifiadur hwn: nid oes ganddo gylch allweddi sy’n cloi cyfrinachau ymaith, ac ni fyddai un sydd ond yn eu cuddio yn eich diogelu.',
    deviceMissing: 'Nid ar y cyfrifiadur hwn ar hyn o bryd: nid yw ei gylch allweddi’n ateb.',
    idle: 'Pan nad oes dim yn symud',
    idleLabel: 'Cau’r dyddiadur ar ôl',
    minutes: forms('count', { one: 'un munud', two: 'dau funud', other: '# munud' }),
    idleText:
      'Mae’n eich rhybuddio ugain eiliad ynghynt. Mae cloi’r cyfrifiadur neu ei roi i gysgu yn ei gau ar unwaith.',
    clipboard: 'Allwedd adfer a gopïwyd',
    clipboardLabel: 'Ei thynnu oddi ar y clipfwrdd ar ôl',
    clipboardText:
      'Tra bydd yno, gall unrhyw raglen ar y cyfrifiadur hwn ei darllen. Mae cloi’r dyddiadur yn ei thynnu oddi yno ar unwaith.',
    seconds: forms('count', { one: 'un eiliad', two: '# eiliad', other: '# eiliad' }),
    protection: 'Lluniau o’r sgrin',
    protectionLabel: 'Cadw’r ffenestr hon allan o sgrinluniau ac o rannu sgrin',
    protectionText: 'Lle gall y system wneud hynny. Ar rai cyfrifiaduron ni all.',
    sample:
      'Nid oes gan y dyddiadur enghreifftiol gyfrinymadrodd nac allwedd adfer. Caiff ei daflu pan fyddwch yn ei gau.',
  },
  changePassphrase: {
    title: 'Newid y cyfrinymadrodd',
    current: 'Cyfrinymadrodd presennol',
    next: 'Cyfrinymadrodd newydd',
    hint: 'O leiaf {minimum, number} nod. Ychydig eiriau na fyddai neb ond chi yn eu rhoi ynghyd sydd orau.',
    go: 'Ei newid',
    working: 'Yn ei newid…',
    done: 'Newidiwyd y cyfrinymadrodd. Nid yw’r hen un yn agor y dyddiadur hwn mwyach.',
  },
  deviceUnlock: {
    title: 'Gadael i’r cyfrifiadur hwn agor y dyddiadur',
    text: 'Ar y clawr gallwch wedyn bwyso “Agor gyda’r cyfrifiadur hwn”. Nid yw byth yn agor ohono’i hun, ac mae’n gofyn am y cyfrinymadrodd cyn i ddim adael y dyddiadur. Mae cyfrinymadrodd newydd neu allweddi newydd yn diffodd hyn.',
    current: 'Eich cyfrinymadrodd',
    go: 'Ei droi ymlaen',
    working: 'Yn ei droi ymlaen…',
  },
  renewKey: {
    title: 'Gwneud allwedd adfer newydd',
    text: 'Mae’r hen allwedd yn peidio â gweithio cyn gynted ag y gwneir yr un newydd.',
    current: 'Eich cyfrinymadrodd',
    go: 'Ei gwneud',
    working: 'Yn ei gwneud…',
  },
  renewAll: {
    title: 'Selio popeth o’r newydd',
    what: 'Caiff pob nodyn ac atodiad ei amgryptio unwaith eto, o dan allweddi na welodd neb. Ni fydd hen gopi o’r ffolder wedyn yn agor dim a ysgrifennwch o hyn ymlaen, ond mae’r hyn sydd eisoes yn y copi hwnnw yn dal yn ddarllenadwy i bwy bynnag a allai ei agor.',
    text: 'Mae’ch cyfrinymadrodd yn aros. Cewch allwedd adfer newydd; ni fydd yr hen bapur o ddim defnydd wedyn. Mae’n cymryd cymaint o amser â chopïo’r ffolder, ac mae angen cymaint o le yn y cyfamser.',
    damagedCopies:
      'Cedwir copïau o ffeiliau a ddifrodwyd yn y ffolder. Caiff y rheini eu dileu gyda hyn, gan na allai dim eu hagor mwyach.',
    current: 'Eich cyfrinymadrodd',
    go: 'Ei selio o’r newydd',
    working: 'Yn selio popeth o’r newydd…',
    howFar: '{done, number} o {total, number}',
  },
  appearance: {
    heading: 'Sut mae’n edrych',
    label: 'Golau neu dywyll',
    system: 'Fel y mae ar y cyfrifiadur',
    light: 'Golau',
    dark: 'Tywyll',
  },
  language: {
    heading: 'Iaith',
    label: 'Iaith yr ap, ei ddewislenni, a’r hyn sy’n ei adael',
    'en-GB': 'English (Saesneg)',
    cy: 'Cymraeg',
    awaits: {
      'en-GB':
        'The Welsh still awaits a reader whose own language it is. If something reads wrongly, please write down the words and where they stand, and send them to whoever gave you Critical Friend.',
      cy: 'Mae’r Gymraeg yn dal i aros am ddarllenydd sy’n siarad Cymraeg fel mamiaith. Os oes rhywbeth yn darllen yn chwithig, nodwch y geiriau a ble maen nhw, a’u hanfon at bwy bynnag a roddodd Critical Friend ichi.',
    },
  },
  capture: {
    heading: 'Nodi’n gyflym',
    label: 'Bysellau sy’n agor y ffenestr fach o unrhyw le',
    none: 'Dim bysellau',
    change: 'Dewis bysellau eraill',
    recording: 'Pwyswch y bysellau newydd nawr, neu Esc i adael pethau fel y maent',
    clear: 'Peidio â defnyddio bysellau',
    taken: 'Mae rhaglen arall eisoes yn defnyddio’r bysellau hyn. Dewiswch rai eraill.',
    unfit: 'Daliwch Ctrl neu Alt (ar Mac ⌘ neu ⌥) a phwyswch lythyren neu ddigid.',
  },
  themes: {
    heading: 'Themâu',
    text: 'Pump i ddechrau. Rhowch yr enwau a ddefnyddiwch arnynt; mae cofnodion yn cadw eu thema.',
    name: 'Thema {position, number}',
    keep: 'Cadw’r enwau hyn',
    empty: 'Mae angen enw ar bob thema.',
  },
  templates: {
    heading: 'Templedi',
    text: 'Beth sydd mewn cofnod newydd neu yn nodiadau sgwrs o’r dechrau.',
    edit: 'Golygu {name}',
    editShort: 'Golygu',
    add: 'Templed newydd',
    editTitle: 'Golygu’r templed',
    addTitle: 'Templed newydd',
    name: 'Enw',
    kind: 'Ar gyfer',
    titleField: 'Teitl y cofnod newydd',
    conversationTitle: 'Teitl y sgwrs newydd',
    body: 'Testun',
    notes: 'Nodiadau',
    bodyHint: 'Markdown. Lle’r ysgrifennwch {placeholder}, rhoddir dyddiad y diwrnod.',
    keep: 'Ei gadw',
    working: 'Yn ei gadw…',
    putBack: 'Ei roi’n ôl fel yr oedd',
    remove: 'Ei dynnu',
    emptyName: 'Rhowch enw iddo yn gyntaf.',
    own: 'Eich rhai chi',
  },
  backups: { heading: 'Copïau wrth gefn' },
  transfer: { heading: 'I mewn ac allan' },
  place: {
    heading: 'Ble mae',
    folder: 'Ffolder',
    holds: `${forms('entries', { zero: 'Dim cofnodion eto', one: 'Un cofnod', two: '# gofnod', few: '# chofnod', other: '# cofnod' })}, ${forms('attachments', { zero: 'dim atodiadau', one: 'un atodiad', other: '# atodiad' })}, {size} ar y ddisg.`,
    backup:
      'Mae popeth ynddo wedi’i amgryptio. O dan Copïau wrth gefn y mae copïau ohono mewn ail le, a wneir ohonynt eu hunain.',
  },
  about,
  spelling,
} as const satisfies Translation<typeof english.settings>;
