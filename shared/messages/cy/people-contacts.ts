import type * as english from '../en-GB/people-contacts';
import type { Translation } from '../translation';
import { forms } from './counted';

export const contactsIn = {
  title: 'Dod â chysylltiadau i mewn',
  text: 'Dewiswch ffeil vCard (.vcf), fel y mae llyfrau cyfeiriadau’n ei hysgrifennu. Chi sy’n penderfynu am bob cerdyn cyn i ddim gael ei ychwanegu.',
  file: 'Dewis ffeil…',
  fileLabel: 'Ffeil gysylltiadau',
  reading: 'Yn darllen {name}…',
  cards: forms('count', {
    zero: 'Nid oes cysylltiadau yn y ffeil hon.',
    one: 'Un cyswllt yn {file}.',
    two: '# gyswllt yn {file}.',
    few: '# chyswllt yn {file}.',
    other: '# cyswllt yn {file}.',
  }),
  unsure: forms('count', {
    one: 'Gall un ohonynt fod yn rhywun sydd gennych. Hepgorir ef oni ddywedwch yn wahanol.',
    other: 'Gall # ohonynt fod yn bobl sydd gennych. Hepgorir nhw oni ddywedwch yn wahanol.',
  }),
  unreadable: forms('count', {
    one: 'Ni ellid darllen cerdyn {list}.',
    other: 'Ni ellid darllen cardiau {list}.',
  }),
  unreadableMore: '{list} a {count, number} arall',
  leftOut: 'Ni chedwir lluniau, cyfeiriadau post na phen-blwyddi.',
  card: 'Beth ddaw o {name}',
  without: 'Heb eu cadw: {parts}',
  part: { photo: 'llun', address: 'cyfeiriad post', birthday: 'pen-blwydd', other: 'meysydd eraill' },
  maybe: '{names}, efallai',
  noName: 'Dim enw',
  add: 'Ychwanegu fel person newydd',
  join: '{name} yw',
  leave: 'Hepgor',
  addAll: 'Ychwanegu pawb sy’n newydd',
  leaveAll: 'Hepgor pawb',
  go: forms('count', {
    zero: 'Dim wedi’i ddewis',
    one: 'Dod ag un cyswllt i mewn',
    two: 'Dod â # gyswllt i mewn',
    few: 'Dod â # chyswllt i mewn',
    other: 'Dod â # cyswllt i mewn',
  }),
  going: 'Yn dod â nhw i mewn…',
  cancel: 'Canslo',
  otherFile: 'Ffeil arall',
  done: `${forms('added', { zero: 'Neb newydd wedi’i ychwanegu', one: 'Ychwanegwyd un person', two: 'Ychwanegwyd # berson', few: 'Ychwanegwyd # pherson', other: 'Ychwanegwyd # o bobl' })}, ${forms('joined', { zero: 'ni unwyd neb', one: 'unwyd un', other: 'unwyd #' })} â phobl oedd gennych.`,
  close: 'Cau',
  list: 'Cysylltiadau yn y ffeil',
} as const satisfies Translation<typeof english.contactsIn>;

export const contactsOut = {
  title: 'Ysgrifennu cysylltiadau i ffeil',
  warningTitle: 'Gall unrhyw un ddarllen y ffeil hon',
  warning:
    'Ffeil vCard yw hi, heb ei hamgryptio: enwau, swyddi, ysgolion, e-bost a ffôn eich holl bobl. Nid yw’ch nodiadau amdanynt ynddi.',
  folder: 'Ffolder i ysgrifennu iddi',
  go: 'Ysgrifennu’r ffeil',
  writing: 'Yn ysgrifennu…',
  done: forms('count', {
    one: 'Mae un person nawr yn {file}, yn {folder}.',
    two: 'Mae # berson nawr yn {file}, yn {folder}.',
    few: 'Mae # pherson nawr yn {file}, yn {folder}.',
    other: 'Mae # o bobl nawr yn {file}, yn {folder}.',
  }),
  close: 'Cau',
  cancel: 'Canslo',
} as const satisfies Translation<typeof english.contactsOut>;
