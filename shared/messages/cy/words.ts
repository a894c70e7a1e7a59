import type * as english from '../en-GB/words';
import type { Translation } from '../translation';
import { counted } from './counted';

export const words = {
  kind: {
    question: 'Cwestiwn',
    advice: 'Cyngor',
    practice: 'Arfer',
    reflection: 'Myfyrdod',
    conversation: 'Sgwrs',
  },
  kinds: {
    question: 'Cwestiynau',
    advice: 'Cyngor',
    practice: 'Arferion',
    reflection: 'Myfyrdodau',
  },
  status: {
    open: 'Agored',
    asked: 'Gofynnwyd',
    answered: 'Atebwyd',
    settled: 'Penderfynwyd',
    received: 'Derbyniwyd',
    trying: 'Yn ei dreialu',
    kept: 'Cadwyd',
    adapted: 'Addaswyd',
    'set-aside': 'Rhoddwyd o’r neilltu',
    seen: 'Gwelwyd',
    'trying-here': 'Yn ei dreialu yma',
    embedded: 'Wedi gwreiddio',
    'not-for-us': 'Ddim i ni',
  },
  sort: {
    newest: 'Y diweddaraf gyntaf',
    oldest: 'Yr hynaf gyntaf',
    'recently-edited': 'Golygwyd yn ddiweddar',
    title: 'Yn ôl teitl',
    'follow-up': 'Yn ôl y diwrnod i edrych eto',
  },
  day: {
    today: 'heddiw',
    tomorrow: 'yfory',
    yesterday: 'ddoe',
    weekAgo: 'wythnos yn ôl',
    yearAgo: 'blwyddyn yn ôl',
    at: '{day} am {time}',
  },
  close: 'Cau',
  cancel: 'Canslo',
  untitled: 'Dim wedi’i ysgrifennu eto',
  showMore: `Dangos ${counted('arall')}`,
  remove: 'Tynnu {name}',
  written: '{name}, a enwir yn y testun',
} as const satisfies Translation<typeof english.words>;
