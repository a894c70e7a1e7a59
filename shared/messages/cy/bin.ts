import type * as english from '../en-GB/bin';
import type { Translation } from '../translation';
import { forms } from './counted';

export const bin = {
  title: 'Bin',
  summary: forms('count', {
    zero: 'Nid oes dim yn y bin.',
    one: 'Un peth. Mae’n aros yma nes ichi ei ddileu.',
    two: '# beth. Maent yn aros yma nes ichi eu dileu.',
    few: '# pheth. Maent yn aros yma nes ichi eu dileu.',
    other: '# o bethau. Maent yn aros yma nes ichi eu dileu.',
  }),
  list: 'Beth sydd yn y bin',
  emptyState: {
    invitation: 'Yma y bydd yr hyn a rowch yn y bin.',
    more: 'Gellir ei roi’n ôl, gyda’i hanes, nes ichi ei ddileu.',
  },
  untitled: 'Ni ysgrifennwyd dim',
  dated: '{name}, {day}',
  record: {
    person: 'Person',
    school: 'Ysgol',
    circle: 'Cylch',
    conversation: 'Sgwrs',
    review: 'Adolygiad',
  },
  touched: {
    person: forms('count', {
      one: 'Enwir mewn un nodyn, sy’n aros.',
      other: 'Enwir mewn # nodyn, sy’n aros.',
    }),
    school: forms('count', {
      one: 'Gwelwyd un arfer yno, sy’n aros.',
      other: 'Gwelwyd # arfer yno, sy’n aros.',
    }),
    circle: forms('count', {
      one: 'Mae un adolygiad yn perthyn iddo, ac yn mynd gydag ef.',
      other: 'Mae # adolygiad yn perthyn iddo, ac yn mynd gydag ef.',
    }),
    conversation: forms('count', {
      one: 'Ysgrifennwyd un cofnod yno, sy’n aros.',
      two: 'Ysgrifennwyd # gofnod yno, sy’n aros.',
      few: 'Ysgrifennwyd # chofnod yno, sy’n aros.',
      other: 'Ysgrifennwyd # cofnod yno, sy’n aros.',
    }),
    review: '',
  },
  binned: 'Rhoddwyd yma {day}',
  putBack: 'Rhoi’n ôl',
  putBackNamed: 'Rhoi {title} yn ôl',
  erase: 'Dileu…',
  eraseNamed: 'Dileu {title} am byth',
  emptyIt: 'Gwagio’r bin…',
  restored: 'Mae “{title}” yn ôl yn y dyddiadur.',
  restoredUntitled: 'Mae’r cofnod yn ôl yn y dyddiadur.',
  restoredRecord: 'Mae {name} yn ôl.',
  open: 'Ei agor',
  undo: 'Dadwneud',
  erased: `{what, select, entries {${forms('count', { one: 'Dilëwyd un cofnod.', two: 'Dilëwyd # gofnod.', few: 'Dilëwyd # chofnod.', other: 'Dilëwyd # cofnod.' })}} other {${forms('count', { one: 'Dilëwyd un peth.', two: 'Dilëwyd # beth.', few: 'Dilëwyd # pheth.', other: 'Dilëwyd # o bethau.' })}}}`,
  confirm: {
    titleOne: 'Dileu {name} am byth?',
    title: `{what, select, entries {${forms('count', { one: 'Dileu’r cofnod hwn am byth?', two: 'Dileu # gofnod am byth?', few: 'Dileu # chofnod am byth?', other: 'Dileu # cofnod am byth?' })}} other {${forms('count', { one: 'Dileu hwn am byth?', two: 'Dileu # beth am byth?', few: 'Dileu # pheth am byth?', other: 'Dileu # o bethau am byth?' })}}}`,
    what: `Mae ${forms('count', { one: 'testun y cofnod, ei hanes a phopeth a atodwyd iddo', two: 'testunau # gofnod, eu hanes a phopeth a atodwyd iddynt', few: 'testunau # chofnod, eu hanes a phopeth a atodwyd iddynt', other: 'testunau # cofnod, eu hanes a phopeth a atodwyd iddynt' })} yn mynd oddi ar ddisg y gliniadur hwn. Heb gopi wrth gefn ni all neb ddod â nhw’n ôl, ddim hyd yn oed gyda’r allwedd adfer.`,
    backups:
      'Gall copi wrth gefn a wnaed cynt ddal i gynnwys yr hyn a ddilëwch, yn annarllenadwy heb eich cyfrinymadrodd neu’ch allwedd adfer, nes i’r copi hwnnw gael ei ddisodli neu ei ddileu.',
    records: {
      person: `${forms('count', { one: 'Mae’r hyn a gadwoch am y person hwn yn mynd: eu swydd, sut i’w cyrraedd, eich nodiadau amdanynt.', two: 'Mae’r hyn a gadwoch am y # berson hyn yn mynd: eu swyddi, sut i’w cyrraedd, eich nodiadau amdanynt.', other: 'Mae’r hyn a gadwoch am y # hyn yn mynd: eu swyddi, sut i’w cyrraedd, eich nodiadau amdanynt.' })} ${forms('touched', { zero: '', one: 'Mae un cofnod yn eu henwi. Mae’n aros, â’r enw fel yr ysgrifennwyd ef.', two: 'Mae # gofnod yn eu henwi. Maent yn aros, â’r enwau fel yr ysgrifennwyd nhw.', few: 'Mae # chofnod yn eu henwi. Maent yn aros, â’r enwau fel yr ysgrifennwyd nhw.', other: 'Mae # cofnod yn eu henwi. Maent yn aros, â’r enwau fel yr ysgrifennwyd nhw.' })}`,
      school: `${forms('count', { one: 'Mae’r hyn a gadwoch am yr ysgol hon yn mynd.', other: 'Mae’r hyn a gadwoch am y # ysgol hyn yn mynd.' })} ${forms('touched', { zero: '', one: 'Mae’r arfer a welsoch yno yn aros.', other: 'Mae’r # arfer a welsoch yno yn aros.' })}`,
      circle: `${forms('count', { one: 'Mae’r hyn a gadwoch am y cylch hwn yn mynd: ei aelodau, ei gytundeb, eich nodiadau. Mae’r bobl yn aros, a chi’n unig gaiff weld eto yr hyn na allai neb ond y cylch ei weld.', two: 'Mae’r hyn a gadwoch am y # gylch hyn yn mynd: eu haelodau, eu cytundebau, eich nodiadau. Mae’r bobl yn aros, a chi’n unig gaiff weld eto yr hyn na allai neb ond nhw ei weld.', few: 'Mae’r hyn a gadwoch am y # chylch hyn yn mynd: eu haelodau, eu cytundebau, eich nodiadau. Mae’r bobl yn aros, a chi’n unig gaiff weld eto yr hyn na allai neb ond nhw ei weld.', other: 'Mae’r hyn a gadwoch am y # cylch hyn yn mynd: eu haelodau, eu cytundebau, eich nodiadau. Mae’r bobl yn aros, a chi’n unig gaiff weld eto yr hyn na allai neb ond nhw ei weld.' })} ${forms('touched', { zero: '', one: 'Mae un adolygiad yn mynd gydag ef.', other: 'Mae # adolygiad yn mynd gydag ef.' })}`,
      conversation: `${forms('count', { one: 'Mae’r agenda, y nodiadau a’r hyn a gytunwyd yn y sgwrs hon yn mynd.', other: 'Mae’r agendâu, y nodiadau a’r hyn a gytunwyd yn y # sgwrs hyn yn mynd.' })} ${forms('touched', { zero: '', one: 'Mae un cofnod a ysgrifennwyd yno yn aros.', two: 'Mae # gofnod a ysgrifennwyd yno yn aros.', few: 'Mae # chofnod a ysgrifennwyd yno yn aros.', other: 'Mae # cofnod a ysgrifennwyd yno yn aros.' })}`,
      review: forms('count', {
        one: 'Mae sgoriau’r adolygiad hwn a’r hyn a gytunwyd yn mynd; mae ei dystiolaeth yn aros yn y dyddiadur.',
        other:
          'Mae sgoriau’r # adolygiad hyn a’r hyn a gytunwyd yn mynd; mae eu tystiolaeth yn aros yn y dyddiadur.',
      }),
    },
    damaged: {
      text: `Pan ddifrodwyd rhan o’r dyddiadur hwn, cadwyd ${forms('count', { one: 'copi o’r ffeil a ddifrodwyd', other: 'copïau o # ffeil a ddifrodwyd' })}. Gall yr hyn a ddilëwch fod yno o hyd, yn annarllenadwy heb eich cyfrinymadrodd.`,
      remove: forms('count', { one: 'Dileu’r copi hwnnw hefyd', other: 'Dileu’r copïau hynny hefyd' }),
    },
    held: {
      title: 'Rhaid iddo aros am y tro.',
      text: 'Mae rhywun ynddo wedi gofyn beth rydych yn ei gadw amdanynt. Hyd nes yr atebir hynny, ni ellir dileu dim amdanynt. Gellir dileu’r hyn nad yw amdanynt o hyd, fesul un.',
    },
    warning: 'Am byth',
    yes: forms('count', { one: 'Ei ddileu', other: 'Eu dileu' }),
    no: forms('count', { one: 'Ei gadw', other: 'Eu cadw' }),
    pending: 'Yn dileu…',
  },
  stayed: {
    title: forms('count', { other: 'Mae {names} yn aros yn y bin' }),
    text: `Sgoriwyd adolygiad a gadwch gan ${forms('count', { one: 'y person hwn', other: 'y bobl hyn' })}, ac ni ellir enwi neb arall ar ei gyfer. Dilëwch yr adolygiad hwnnw yn gyntaf, os caiff fynd.`,
    close: 'O’r gorau',
  },
} as const satisfies Translation<typeof english.bin>;
