import type * as english from '../en-GB/taking-in-cards';
import type { Translation } from '../translation';
import { counted, forms } from './counted';

export const ownCard = {
  title: 'Eich cerdyn',
  why: 'Mae ar eraill angen eich cerdyn i selio pecyn na all neb ond chi ei agor, ac i wybod mai chi biau’r hyn a anfonwch. Nid oes dim cyfrinachol arno: anfonwch ef drwy’r post os mynnwch.',
  name: 'Eich enw, fel y maent yn eich adnabod',
  nameEmpty: 'Ysgrifennwch eich enw yn gyntaf.',
  nameUnfit: 'Mae nod yn yr enw hwn na ellir ei ddangos. Teipiwch ef eto, yn blaen.',
  make: 'Gwneud fy ngherdyn',
  made: 'Mae’ch cerdyn wedi’i wneud.',
  text: 'Eich cerdyn, i’w anfon',
  copy: 'Copïo’r cerdyn',
  copied: 'Copïwyd. Gallwch ei ludo am y deng munud nesaf.',
  print: 'Argraffu’r cerdyn',
  words: 'Eich chwe gair',
  wordsText:
    'Pan siaradwch â rhywun sydd â’ch cerdyn, darllenwch y rhain yn uchel. Os yw eu sgrin nhw’n dweud yr un peth, eich cerdyn chi sydd ganddynt ac nid un neb arall.',
  rename: 'Newid yr enw',
  renameSave: 'Cadw’r enw hwn',
  renamed:
    'Mae’r enw newydd ar eich cerdyn. Yr un yw ei chwe gair ag o’r blaen; anfonwch y cerdyn eto pan fydd yn gyfleus.',
  cancel: 'Canslo',
  paperTitle: 'Cerdyn {name}',
  paperText:
    'Ar gyfer Critical Friend. Ar dudalen y person hwn, cymharwch y chwe gair yno â’r rhain: os ydynt yr un fath, eu cerdyn nhw sydd gennych ac nid un neb arall.',
  paperTyped:
    'Os nad anfonwyd ef atoch, gellir ei deipio o’r papur hwn. Mae llythrennau bach a mawr yn cyfrif; sylwir ar lithriad.',
  paperWords: 'Chwe gair i’w darllen yn uchel',
  paperCard: 'Y cerdyn',
  paperDate: 'Argraffwyd ar {date}',
} as const satisfies Translation<typeof english.ownCard>;

export const personCard = {
  title: 'Cerdyn',
  none: 'Gyda cherdyn {name} gallwch selio pecynnau iddynt, a bod yn sicr pa rai sydd oddi wrthynt.',
  paste: 'Gludo’r cerdyn a anfonon nhw',
  replace: 'Gludo cerdyn mwy newydd',
  has: 'Mae cerdyn “{name}” gennych.',
  compared: 'Cymharoch ei chwe gair ar {day}.',
  notCompared: 'Nid ydych wedi cymharu ei chwe gair eto.',
  compare: 'Cymharu’r geiriau',
  compareAgain: 'Eu cymharu eto',
  forget: 'Anghofio’r cerdyn hwn',
  forgetTitle: 'Anghofio’r cerdyn hwn?',
  forgetText:
    'Ni allech selio pecynnau i {name} mwyach, a byddai pecynnau oddi wrthynt yn cyfrif fel rhai neb. Mae’r hyn a dderbynioch yn aros. Gallwch ludo’r cerdyn eto pryd bynnag y mynnwch.',
  forgetWarning: 'Dim ond nhw all ei roi ichi eto',
  forgetGo: 'Ei anghofio',
  forgetting: 'Yn ei anghofio…',
  forgetKeep: 'Ei gadw',
  forgotten: 'Anghofiwyd y cerdyn.',
  kept: 'Cadwyd y cerdyn.',
  keptCompared: 'Cadwyd y cerdyn, a chymharwyd ei eiriau.',
  notKept: 'Ni chadwyd y cerdyn.',
  pasteTitle: 'Cerdyn {name}',
  pasteText: 'Gludwch y neges gyfan a anfonon nhw. Deuir o hyd i’r cerdyn ynddi.',
  pasteLabel: 'Cerdyn',
  pasteGo: 'Darllen y cerdyn',
  cancel: 'Canslo',
  close: 'Cau',
  back: 'Gludo cerdyn arall',
  problem: {
    'not-a-card':
      'Nid oes cerdyn yn y testun hwn. Mae cerdyn yn dechrau gyda “critical-friend-card:” ac yn gorffen gyda hanner colon. Copïwch y cyfan ohono.',
    mistyped:
      'Mae rhan o’r cerdyn hwn ar goll neu wedi’i chamdeipio. Gofynnwch amdano eto, a chopïwch y cyfan ohono.',
    'newer-version':
      'Gwnaed y cerdyn hwn gan fersiwn diweddarach o Critical Friend na’ch un chi. Gosodwch y fersiwn presennol yn gyntaf.',
  },
  own: 'Eich cerdyn chi’ch hun yw hwn. Gofynnwch i {name} am eu cerdyn nhw.',
  same: 'Mae’r union gerdyn hwn gennych eisoes.',
  nameDiffers: 'Mae’r cerdyn yn dweud “{name}”.',
  otherPerson: 'Mae’r cerdyn hwn yn edrych fel un {other}. Sicrhewch eich bod ar y dudalen gywir.',
  taken: 'Mae’r union gerdyn hwn gan rywun arall yn eich dyddiadur. Agorwch eu tudalen i’w weld.',
  otherKeysTitle: 'Nid hwn yw’r cerdyn oedd gennych o {name}',
  otherKeys:
    'Efallai fod ganddynt ddyddiadur newydd. Efallai hefyd mai rhywun arall a’i hanfonodd. Peidiwch â’i gadw cyn ichi siarad â nhw a chymharu’r geiriau.',
  compareTitle: 'Darllen y chwe gair yn uchel',
  compareText:
    'Ffoniwch {name}, neu eisteddwch gyda’ch gilydd. Maent yn agor Rhannu ac yn darllen chwe gair eu cerdyn; rydych chi’n dilyn yma. Yna darllenwch y rhain iddynt hwy.',
  compareHow: 'Nid drwy bost na neges: gallai pwy bynnag a allai gyfnewid y cerdyn gyfnewid y geiriau hefyd.',
  words: 'Chwe gair y cerdyn hwn',
  areSame: 'Maent yr un fath',
  areNot: 'Nid ydynt yr un fath',
  later: 'Ei gadw, cymharu’n nes ymlaen',
  differTitle: 'Felly nid eu cerdyn nhw ydyw',
  differNew:
    'Ni chadwyd ef. Gall rhywun fod wedi rhoi cerdyn arall yn ei le ar y ffordd. Gofynnwch i {name} roi’r cerdyn ichi mewn ffordd arall, â llaw os oes modd, a chymharwch eto.',
  differOld:
    'Anghofiwyd y cerdyn oedd gennych, fel na chaiff dim ei selio ar ei gyfer mwyach. Gofynnwch i {name} am eu cerdyn mewn ffordd arall, â llaw os oes modd, a chymharwch eto.',
} as const satisfies Translation<typeof english.personCard>;

export const circleSharing = {
  title: 'Rhannu',
  cards: 'Cardiau',
  cardsText: forms('with', {
    zero: 'Nid oes yr un o’r aelodau wedi rhoi cerdyn ichi eto.',
    one: 'Mae cerdyn un aelod gennych.',
    other: 'Mae cardiau # aelod gennych.',
  }),
  noMembers: 'Ychwanegwch aelodau i weld cardiau pwy sydd gennych.',
  compared: 'Geiriau wedi’u cymharu',
  notCompared: 'Geiriau heb eu cymharu eto',
  noCard: 'Dim cerdyn eto',
  list: 'Aelodau a’u cardiau',
  folder: 'Ffolder a rennir',
  folderText:
    'Ffolder y gall pob un ohonoch ei hagor: ar yriant y mae’ch ysgolion yn ei rannu, neu ar gof bach. Rhoddir pecynnau yno, wedi’u selio; ni ysgrifennir dim arall ynddi.',
  folderLabel: 'Ffolder y mae’r cylch hwn yn ei rhannu',
  folderNow: 'Ffolder: {folder}',
  otherFolder: 'Ffolder arall i’r cylch hwn',
  missing:
    'Nid yw’r ffolder yno ar hyn o bryd. Os yw ar gof bach, rhowch ef i mewn; os yw ar yriant, cysylltwch ag ef. Ni chollwyd dim.',
  unreadable:
    'Nid yw’r cyfrifiadur hwn yn gadael i Critical Friend edrych i mewn i’r ffolder. Gofynnwch i bwy bynnag sy’n gofalu amdano, neu dewiswch ffolder arall.',
  nothingNew: 'Nid oes dim newydd ynddi.',
  fresh: forms('count', {
    one: 'Un pecyn newydd',
    two: '# becyn newydd',
    few: '# phecyn newydd',
    other: '# pecyn newydd',
  }),
  stop: 'Peidio â rhannu ffolder',
  stopped: 'Nid yw’r cylch hwn yn rhannu ffolder mwyach. Ni newidiwyd dim yn y ffolder.',
  change: 'Newid y ffolder',
  keep: 'Cadw’r ffolder',
} as const satisfies Translation<typeof english.circleSharing>;

export const libraryNews = {
  title: 'Newydd i chi',
  failed:
    'Nid oedd modd gweld ar hyn o bryd a oes rhywbeth newydd yn y ffolderi y mae eich cylchoedd yn eu rhannu.',
  list: 'Pecynnau newydd',
  from: 'Pecyn oddi wrth {name}',
  fromUnknown: 'Pecyn oddi wrth rywun sy’n galw ei hun yn “{name}”',
  titled: `“{title}”, ${forms('notes', { one: 'un nodyn', other: '# nodyn' })}, gwnaed ar {day}`,
  locked: 'Pecyn wedi’i gloi â chyfrinymadrodd',
  broken: 'Pecyn na ellir ei agor',
  arriving: 'Pecyn nad yw’n gyfan eto',
  arrivingText: 'Gall fod yn cyrraedd o hyd. Edrychir arno eto bob munud.',
  lockedText: 'Daeth {moment}. Gall pwy bynnag a’i gwnaeth ddweud y cyfrinymadrodd wrthych.',
  brokenText: 'Daeth {moment}. Edrychwch arno i weld pam.',
  inFolder: 'Yn ffolder {circle}',
  look: 'Edrych',
  lookLabel: 'Edrych ar hwn: {what}',
  pass: 'Nid i mi',
  passLabel: 'Nid i mi: {what}',
  passed: 'Ni ddywedir wrthych amdano eto. Mae’n aros yn y ffolder.',
  more: `Dangos ${counted('arall')}`,
} as const satisfies Translation<typeof english.libraryNews>;
