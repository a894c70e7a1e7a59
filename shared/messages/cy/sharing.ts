import type * as english from '../en-GB/sharing';
import type { Translation } from '../translation';
import { forms } from './counted';
import { sharingCheck } from './sharing-check';
import { sharingHandOver } from './sharing-hand-over';

const oneNote = forms('count', { one: 'Un nodyn', other: '# nodyn' });

export const sharing = {
  back: 'Yn ôl i Rhannu',
  looking: 'Yn darllen drwy bopeth a fyddai’n gadael…',
  gone: 'Nid yw hwn yn cael ei baratoi mwyach.',
  goneMore: 'Mae wedi gadael, neu rhoesoch ef o’r neilltu. Rhestrir yr hyn a adawodd o dan Rhannu.',
  steps: { label: 'Camau', choose: 'Dewis', check: 'Gwirio', 'hand-over': 'Trosglwyddo' },
  refusal: {
    'in-bin': 'Mae yn y bin.',
    reflection: 'Myfyrdod. I chi yn unig y mae.',
    'only-me': 'Dim ond chi gaiff ei ddarllen.',
    'not-for-them': 'Caiff eraill ei ddarllen, ond nid y rhain.',
    'owner-not-asked': 'Nid oes neb wedi gofyn arfer pwy ydyw eto.',
  },
  home: {
    title: 'Rhannu',
    summary:
      'Yr hyn a rowch i eraill, a’r hyn a dderbyniwch ganddynt. Nid oes dim yn gadael y gliniadur hwn ohono’i hun.',
    give: {
      title: 'Rhoi',
      note: 'mewn tri cham',
      text: 'Dewiswch nodiadau, edrychwch ar bob enw ynddynt, a’u trosglwyddo: fel pecyn wedi’i selio i gylch, neu fel ffeil i’w darllen neu ei hargraffu.',
      action: 'Dewis beth i’w roi…',
    },
    takeIn: {
      title: 'Derbyn',
      text: 'Rhoddodd rhywun becyn ichi: edrychwch ynddo cyn i ddim ddod i’ch dyddiadur.',
      action: 'Agor pecyn…',
    },
    begun: {
      title: 'I’w orffen',
      row: `${oneNote} i {name}, cyffyrddwyd ddiwethaf {when}`,
      rowAnybody: `${oneNote} i unrhyw un, cyffyrddwyd ddiwethaf {when}`,
      drop: 'Ei roi o’r neilltu',
      dropLabel: 'Rhoi “{title}” o’r neilltu',
      dropTitle: 'Rhoi “{title}” o’r neilltu?',
      dropText: 'Anghofir eich penderfyniadau amdano. Mae’r nodiadau’n aros yn eich dyddiadur fel y maent.',
      dropWarning: 'Mae’r hyn a benderfynoch yn mynd am byth',
      dropYes: 'Ei roi o’r neilltu',
      dropping: 'Yn ei roi o’r neilltu…',
      dropNo: 'Ei gadw',
      gone: 'rhywun nad yw yma mwyach',
    },
    left: {
      title: 'Beth a adawodd',
      none: 'Nid oes dim wedi gadael y dyddiadur hwn eto.',
      noneMore:
        'Bob tro y bydd rhywbeth yn gadael, mae llinell yma yn dweud beth, pryd, i bwy, a pha nodiadau.',
      row: `{form}, ${forms('count', { one: 'un nodyn', other: '# nodyn' })}`,
      rowFor: `{form} i {name}, ${forms('count', { one: 'un nodyn', other: '# nodyn' })}`,
      begun: 'Efallai na adawodd yn gyfan',
      takenBack: 'gofynnwyd amdano yn ôl',
    },
    people: {
      title: 'Hawliau pobl',
      desk: 'Popeth a gadwch am un person…',
      deskMore:
        'Pan fydd rhywun yn gofyn beth rydych wedi’i ysgrifennu amdanynt, neu’n gofyn ichi ei ddileu.',
      review: 'Nodiadau i edrych arnynt eto…',
      reviewMore: 'Yr hyn sy’n enwi pobl ac a gadwyd ers tro.',
    },
  },
  form: {
    pack: 'Pecyn wedi’i selio',
    'markdown-folder': 'Ffolder o nodiadau',
    markdown: 'Ffeil Markdown',
    html: 'Tudalen we',
    docx: 'Ffeil Word',
    pdf: 'PDF',
    json: 'Ffeil JSON',
    csv: 'Tabl',
    text: 'Testun plaen',
  },
  choose: {
    label: 'Dewis beth i’w roi',
    title: 'Dewis beth i’w roi',
    summary:
      'Dim ond yr hyn y caiff cylch ei ddarllen eisoes y gellir ei ddewis iddo. Ni ellir byth ddewis myfyrdodau.',
    recipient: 'I bwy',
    anybody: 'Unrhyw un',
    anybodyDetail:
      'Ffeil i’w hargraffu, neu i’w hanfon at rywun nad yw mewn cylch. Dim ond nodiadau y caiff unrhyw un eu darllen.',
    circleDetail: forms('count', { zero: 'Neb ynddo eto', one: 'Un aelod', other: '# aelod' }),
    noCircle: 'Nid oes gennych gylch eto. Gwnewch un o dan Cylchoedd i roi rhywbeth i grŵp.',
    source: 'O ble',
    from: {
      circle: 'Yr hyn y caiff {name} ei ddarllen',
      all: 'Y dyddiadur cyfan',
      entries: 'Yr hyn yr oeddwn wedi’i ddewis',
      filter: 'Yr hyn yr oeddwn yn edrych arno yn y Dyddiadur',
      conversation: 'Cofnodion un sgwrs; mae ei nodiadau a’r hyn a gytunwyd yn aros yma',
    },
    name: 'Beth i’w alw',
    nameHint: 'Mae’n sefyll uwchben y nodiadau, ac yn gadael gyda nhw.',
    defaultName: 'Nodiadau, {day}',
    list: 'Nodiadau',
    all: forms('count', { one: 'Yr un a gaiff adael', other: 'Pob un o’r # a gaiff adael' }),
    showOwn: forms('count', {
      one: 'Dangos yr un na chaiff neb ond chi ei ddarllen hefyd',
      other: 'Dangos y # na chaiff neb ond chi eu darllen hefyd',
    }),
    chosen: forms('count', {
      zero: 'Dim wedi’i ddewis',
      one: 'Un wedi’i ddewis',
      other: '# wedi’u dewis',
    }),
    more: `Dyma’r {shown, number} cyntaf. Mae ${forms('left', { one: 'un arall', other: '# arall' })} yn cyd-fynd; culhewch y rhestr yn y Dyddiadur, a dechrau oddi yno.`,
    none: 'Nid oes dim yma.',
    noneMore: 'Edrychwch yn rhywle arall, neu gosodwch pwy gaiff ddarllen nodyn ar ei dudalen ei hun.',
    noneFor: 'Ni chaiff dim yma adael i {name} eto.',
    noneForMore:
      'Nid yw nodyn yn gadael ond pan fyddwch wedi dweud y cânt ei ddarllen: yma, wrth ymyl nodyn na chaiff neb ond chi ei ddarllen, neu ar ei dudalen ei hun.',
    waiting: 'Dewiswch i bwy y mae yn gyntaf.',
    lastLeft: 'gadawodd {day}',
    raise: 'Gadael iddynt ei ddarllen…',
    raiseLabel: 'Gadael iddynt ddarllen “{title}”',
    gone: {
      title: 'Nid yw’r cylch hwnnw yma mwyach',
      text: 'Mae yn y bin, neu fe’i dilëwyd. Dewiswch i bwy y mae hwn; os yw’r cylch yn y bin, gallwch ddod ag ef yn ôl oddi yno.',
    },
    begin: 'Gwirio beth sy’n gadael',
    looking: 'Yn edrych drwy’r nodiadau…',
    find: 'Chwilio yn y rhestr hon',
    clear: 'Clirio',
    found: forms('count', {
      zero: 'Nid oes yr un yn cyd-fynd',
      one: 'Mae un yn cyd-fynd',
      other: 'Mae # yn cyd-fynd',
    }),
  },
  ...sharingHandOver,
  check: sharingCheck,
} as const satisfies Translation<typeof english.sharing>;
