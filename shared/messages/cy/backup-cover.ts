import type * as english from '../en-GB/backup-cover';
import type { Translation } from '../translation';
import { forms } from './counted';

export const backupCover = {
  title: 'Ei adfer o gopi wrth gefn',
  findSummary: 'Ble mae’r copïau wrth gefn?',
  find: 'Dewiswch y cof bach neu’r ffolder a oedd yn ail le. Ni newidir dim ynddi.',
  label: 'Ble mae’r copïau wrth gefn',
  back: 'Mynd yn ôl',
  chooseSummary: 'Pa ddiwrnod, a beth sy’n ei agor',
  journal: 'Dyddiadur',
  journalChoice: `Copi wrth gefn diwethaf {when}, ${forms('count', { one: 'un copi', two: '# gopi', few: '# chopi', other: '# copi' })}`,
  backup: 'Copi wrth gefn',
  passphrase: 'Cyfrinymadrodd',
  passphraseHint: 'Fel arfer yr un a ddefnyddioch ddiwethaf.',
  key: 'Allwedd adfer',
  keyHint: 'Deg grŵp o bedwar, fel yr argraffwyd. Nid yw prif lythrennau, bylchau na chysylltnodau o bwys.',
  empty: 'Teipiwch y cyfrinymadrodd yn gyntaf.',
  emptyKey: 'Teipiwch yr allwedd adfer yn gyntaf.',
  useKey: 'Defnyddio’r allwedd adfer',
  usePassphrase: 'Defnyddio’r cyfrinymadrodd',
  where: 'I ble mae’r dyddiadur yn mynd',
  usual: 'Yn y lle arferol ar y cyfrifiadur hwn',
  change: 'Dewis ffolder arall',
  taken:
    'Mae’r dyddiadur sydd ar y cyfrifiadur hwn yn aros fel y mae. Dewiswch ffolder wag i’r un o’r copi wrth gefn.',
  folder: 'Ffolder wag i’r dyddiadur',
  missing: 'Dewiswch ffolder wag yn gyntaf.',
  go: 'Ei adfer',
  working: 'Yn ei adfer…',
  staysTitle: 'Mae’r copi wrth gefn yn aros',
  staysText: 'Ni newidir dim ynddo. Gallwch wneud hyn mor aml ag y mynnwch.',
} as const satisfies Translation<typeof english.backupCover>;
