import type * as english from '../en-GB/person-desk-erase';
import type { Translation } from '../translation';
import { forms } from './counted';

const entries = { one: 'un cofnod', two: '# gofnod', few: '# chofnod', other: '# cofnod' };

export const erase = {
  title: 'Dileu {name}',
  steps: 'Camau',
  step: { fates: 'Beth sy’n mynd', sure: 'Bod yn siŵr', done: 'Tystysgrif' },
  back: 'Yn ôl i’r hyn a ganfuwyd',
  blocked: {
    title: 'Ni ellir ei wneud eto',
    'open-request':
      'Maent wedi gofyn beth rydych yn ei gadw amdanynt. Hyd nes yr atebir hynny, ni ellir dileu dim amdanynt: nodwch yr ateb yn gyntaf.',
    reviewer:
      'Nhw a sgoriodd adolygiad a gadwch, ac ni ellir enwi neb arall ar ei gyfer. Dilëwch yr adolygiad hwnnw yn gyntaf, os caiff fynd.',
  },
  fates: {
    summary:
      'Mae eu tudalen, eu cysylltiadau a’u cerdyn yn mynd beth bynnag. Dyma beth a ddaw o’r cofnodion.',
    label: 'Beth a ddaw o’r cofnodion',
    entries: 'Cofnodion',
    none: 'Nid oes cofnod yn eu henwi.',
    count: `${forms('erase', { zero: 'Nid oes yr un yn mynd', one: 'Mae un yn mynd', other: 'Mae # yn mynd' })}; ${forms('rewrite', { zero: 'nid oes yr un yn aros', one: 'mae un yn aros, heb yr enw', other: 'mae # yn aros, heb yr enw' })}${forms('keep', { zero: '', one: '; mae un yn aros fel y mae', other: '; mae # yn aros fel y maent' })}.`,
    legend: 'Beth a ddaw o {title}',
    erase: 'Mae’n mynd',
    rewrite: 'Mae’n aros heb yr enw',
    keep: 'Mae’n aros: rhywun arall a olygir',
    unsure: 'gall fod yn rhywun arall o’r enw hwnnw',
    staying: forms('count', {
      one: `${forms('all', { one: 'mae’n aros', other: 'mae un ohonynt yn aros' })}, gan y gall olygu rhywun arall neu fod yn air`,
      other: 'mae # ohonynt yn aros, gan y gallant olygu rhywun arall neu fod yn eiriau',
    }),
    all: {
      suggested: 'Fel yr awgrymwyd',
      erase: 'Pob un yn mynd',
      rewrite: 'Pob un yn aros heb yr enw',
      label: 'I bob cofnod ar unwaith',
    },
    places: forms('count', {
      zero: 'cyswllt â nhw',
      one: 'un man',
      two: '# fan',
      other: '# man',
    }),
    inBin: 'yn y bin',
    hint: 'Mae’r hyn sy’n mynd yn mynd â’i hanes a’i ffeiliau gydag ef. Yn yr hyn sy’n aros, mae “{instead}” yn sefyll yn lle’r enw, mewn fersiynau cynharach hefyd.',
    others: 'Mewn mannau eraill',
    othersText: 'Mae {things} yn aros, hebddynt: tynnir yr enw o nodiadau, agendâu a rhestrau aelodau.',
    othersNone: 'Nid ydynt yn unman arall.',
    next: 'Mynd ymlaen',
    cancel: 'Gadael popeth fel y mae',
  },
  sure: {
    summary: `${forms('erase', { zero: 'Nid oes cofnod yn mynd', one: 'Mae un cofnod yn mynd', two: 'Mae # gofnod yn mynd', few: 'Mae # chofnod yn mynd', other: 'Mae # cofnod yn mynd' })}, ${forms('rewrite', { zero: 'nid ailysgrifennir yr un', one: 'ailysgrifennir un', other: 'ailysgrifennir #' })}. Ni all neb ei ddadwneud.`,
    reach: 'Allan o gyrraedd',
    reachText: 'Mae hyn yn cyrraedd popeth yn y dyddiadur hwn, ei hanes a’i fin. Ni all gyrraedd:',
    leftNothing: 'Hyd y gŵyr y dyddiadur hwn, ni rannwyd dim â nhw ynddo o’r gliniadur hwn.',
    left: forms('count', {
      one: 'Yr hyn a adawodd y gliniadur hwn unwaith â nhw ynddo: mae gan bwy bynnag a’i cafodd o hyd. Dywedwch wrthynt fod rhaid ei ddileu yno hefyd.',
      two: 'Yr hyn a adawodd y gliniadur hwn ddwywaith â nhw ynddo: mae gan bwy bynnag a’i cafodd o hyd. Dywedwch wrthynt fod rhaid ei ddileu yno hefyd.',
      other:
        'Yr hyn a adawodd y gliniadur hwn # gwaith â nhw ynddo: mae gan bwy bynnag a’i cafodd o hyd. Dywedwch wrthynt fod rhaid ei ddileu yno hefyd.',
    }),
    exports: 'Ffolderi o nodiadau a ffeiliau a dynnoch allan, a phapur a argraffoch.',
    backups:
      'Copïau wrth gefn a wnaed o’r blaen, a chopïau o ffolder y dyddiadur ar gof bach neu yriant. Mae ynddynt, yn annarllenadwy heb eich cyfrinymadrodd, nes iddynt gael eu disodli neu eu dileu; gall y Gosodiadau ddileu copïau wrth gefn hŷn y dyddiadur ei hun ar unwaith. Ni ddaw dim ohono yn ôl o’r rheini.',
    memory: 'Yr hyn y mae eraill yn ei gofio, wedi’i ysgrifennu, neu’n ei gadw yn eu systemau eu hunain.',
    damaged: {
      text: `Pan ddifrodwyd rhan o’r dyddiadur hwn, cadwyd ${forms('count', { one: 'copi o’r ffeil a ddifrodwyd', other: 'copïau o # ffeil a ddifrodwyd' })}. Gall geiriau amdanynt fod yno o hyd, yn annarllenadwy heb eich cyfrinymadrodd.`,
      remove: forms('count', { one: 'Dileu’r copi hwnnw hefyd', other: 'Dileu’r copïau hynny hefyd' }),
      unknown:
        'Nid oedd modd gweld ar hyn o bryd a gedwir copïau o ffeiliau a ddifrodwyd. Gall geiriau amdanynt fod mewn copïau o’r fath, yn annarllenadwy heb eich cyfrinymadrodd.',
      removeAny: 'Dileu copïau o’r fath hefyd, os oes rhai',
    },
    lead: 'A gaiff fynd?',
    leadText:
      'Gall fod rhaid i ysgol gadw rhai cofnodion. Os nad ydych yn siŵr, gofynnwch i’ch arweinydd diogelu data cyn mynd ymlaen.',
    reference: 'Eich cyfeirnod eich hun',
    referenceText:
      'Er enghraifft rhif achos, byth yr enw. Nid oes enw yn y dystysgrif; dyma sut y dewch o hyd iddi eto.',
    word: 'dileu',
    type: 'Teipiwch “{word}” i fynd ymlaen',
    confirm: 'Cadarnhau',
    yes: 'Eu dileu am byth',
    pending: 'Yn dileu…',
    before: 'Yn ôl',
  },
  certificate: {
    title: 'Dilëwyd am byth',
    titleEarlier: 'Tystysgrif dileu',
    summary: '{day}{reference, select, none {} other {, cyfeirnod {reference}}}',
    done: 'Beth a wnaed',
    erasedEntries: forms('count', {
      zero: 'Ni ddilëwyd yr un cofnod.',
      one: 'Dilëwyd un cofnod, gyda’i hanes.',
      two: 'Dilëwyd # gofnod, gyda’u hanes.',
      few: 'Dilëwyd # chofnod, gyda’u hanes.',
      other: 'Dilëwyd # cofnod, gyda’u hanes.',
    }),
    rewrittenEntries: forms('count', {
      zero: 'Nid ailysgrifennwyd yr un cofnod.',
      one: 'Mae un cofnod yn aros, heb yr enw.',
      two: 'Mae # gofnod yn aros, heb yr enw.',
      few: 'Mae # chofnod yn aros, heb yr enw.',
      other: 'Mae # cofnod yn aros, heb yr enw.',
    }),
    rewrittenRevisions: forms('count', {
      zero: 'Nid oedd angen ailysgrifennu’r un fersiwn cynharach.',
      one: 'Ailysgrifennwyd un fersiwn cynharach.',
      other: 'Ailysgrifennwyd # fersiwn cynharach.',
    }),
    erasedAttachments: forms('count', {
      zero: 'Ni ddilëwyd yr un ffeil a atodwyd.',
      one: 'Dilëwyd un ffeil a atodwyd.',
      other: 'Dilëwyd # ffeil a atodwyd.',
    }),
    leftConversations: forms('count', {
      zero: 'Nid oedd sgwrs yn eu henwi.',
      one: 'Tynnwyd nhw o un sgwrs.',
      other: 'Tynnwyd nhw o # sgwrs.',
    }),
    leftCircles: forms('count', {
      zero: 'Nid oeddent mewn unrhyw gylch.',
      one: 'Tynnwyd nhw o un cylch.',
      two: 'Tynnwyd nhw o # gylch.',
      few: 'Tynnwyd nhw o # chylch.',
      other: 'Tynnwyd nhw o # cylch.',
    }),
    rewrittenHandovers: forms('count', {
      zero: 'Nid oedd llinell am yr hyn a adawodd yn eu henwi.',
      one: 'Ailysgrifennwyd un llinell am yr hyn a adawodd.',
      two: 'Ailysgrifennwyd # linell am yr hyn a adawodd.',
      other: 'Ailysgrifennwyd # llinell am yr hyn a adawodd.',
    }),
    compacted: 'Ysgrifennwyd ffeiliau’r dyddiadur o’r newydd, felly mae’r hen eiriau wedi mynd ohonynt.',
    notCompacted:
      'Nid oedd modd ysgrifennu ffeiliau’r dyddiadur o’r newydd ar hyn o bryd. Gall hen eiriau fod ynddynt o hyd, yn annarllenadwy heb eich cyfrinymadrodd, nes y gwneir hynny.',
    damagedCopiesKept: `${forms('count', { one: 'Cedwir copi o ffeil a ddifrodwyd o hyd.', other: 'Cedwir copïau o # ffeil a ddifrodwyd o hyd.' })} Gall geiriau amdanynt fod yno, yn annarllenadwy heb eich cyfrinymadrodd.`,
    copiesStay:
      'Dilëwyd nhw o’r dyddiadur. Dim ond y copïau o ffeiliau a ddifrodwyd na ellid eu dileu ar hyn o bryd.',
    removeCopies: forms('count', { one: 'Dileu’r copi hwnnw', other: 'Dileu’r copïau hynny' }),
    beyond: 'Y tu hwnt i’r dyddiadur hwn',
    handovers: forms('count', {
      zero: 'Hyd y gwyddai’r dyddiadur hwn, nid oedd dim â nhw ynddo wedi gadael y gliniadur hwn.',
      one: 'Unwaith roedd rhywbeth â nhw ynddo wedi gadael y gliniadur hwn. Ni chyrhaeddwyd y copi hwnnw.',
      two: 'Ddwywaith roedd rhywbeth â nhw ynddo wedi gadael y gliniadur hwn. Ni chyrhaeddwyd y copïau hynny.',
      other:
        '# gwaith roedd rhywbeth â nhw ynddo wedi gadael y gliniadur hwn. Ni chyrhaeddwyd y copïau hynny.',
    }),
    copies: 'Ni chyrhaeddwyd copïau o ffolder y dyddiadur, nodiadau a allforiwyd na phapur.',
    save: 'Cadw’r dystysgrif…',
    close: 'Gorffen',
  },
  save: {
    title: 'Cadw’r dystysgrif',
    about: 'Ffeil destun fer â’r diwrnod, y niferoedd a’ch cyfeirnod. Nid oes enw ynddi.',
    folder: 'Ffolder i’r dystysgrif',
    go: 'Ei chadw yma',
    writing: 'Yn cadw…',
    done: 'Cadwyd fel {file}, yn {folder}.',
    close: 'Gorffen',
    cancel: 'Canslo',
  },
  list: {
    title: 'Tystysgrifau',
    label: 'Tystysgrifau dileu',
    none: 'Ni ddilëwyd neb o’r dyddiadur hwn.',
    row: `${forms('erased', { ...entries, zero: 'dim cofnod' })} wedi’i ddileu, ${forms('rewritten', { zero: 'dim', one: 'un', other: '#' })} wedi’i ailysgrifennu`,
    noReference: 'Heb gyfeirnod',
  },
} as const satisfies Translation<typeof english.erase>;
