import type * as english from '../en-GB/person-desk-document';
import type { Translation } from '../translation';
import { forms } from './counted';

export const personDeskDocument = {
  somebody: 'rhywun',
  family: 'teulu',
  promised: 'Rhywun: {text}',
  gathered: 'Yr hyn a gedwir am {name}',
  record: {
    title: 'Yr hyn a gedwir am {name}',
    name: 'Enw',
    alsoKnownAs: 'Enwau eraill',
    connection: 'Cysylltiad',
    role: 'Swydd',
    school: 'Ysgol',
    emails: 'E-bost',
    phones: 'Ffôn',
    goodFor: 'Da i’w holi am',
    circles: 'Cylchoedd',
    addedOn: 'Ychwanegwyd',
    notes: 'Nodiadau',
  },
  conversation: {
    people: 'Gyda',
    points: 'Agenda',
    actions: 'Beth a gytunwyd',
    owner: '{text} ({owner})',
    me: 'fi',
  },
  circle: { title: 'Cylch: {name}', agreement: 'Cytundeb gweithio', notes: 'Nodiadau' },
  review: { title: 'Adolygiad: {circle}', reviewer: 'Adolygydd', agreed: 'Beth a gytunwyd' },
  person: { title: 'O’r nodiadau am {name}' },
  schoolNotes: { title: 'O’r nodiadau am {name}' },
  earlier: {
    title: 'Fersiwn cynharach: {title}',
    until: 'Dyma a ddywedai’r nodyn hyd {day}.',
  },
  untitled: 'nodyn heb deitl',
  left: {
    title: 'Beth a drosglwyddwyd',
    line: '{day}: {title}, i {recipient}',
    anybody: 'unrhyw un',
  },
  other: {
    draft: 'Rhywbeth a ddechreuwyd ac na chadwyd',
    template: 'O dempled: {name}',
    savedSearch: 'Chwiliad a gadwyd: {name}',
    theme: 'Thema yn y dyddiadur',
    library: 'Ffolder y mae cylch yn ei rhannu',
  },
  certificate: {
    file: 'Tystysgrif dileu {day}',
    title: 'Tystysgrif dileu',
    intro:
      'Dilëwyd rhywun o ddyddiadur a gedwir yn Critical Friend. Dyma a wnaed. Nid oes enw yn y dystysgrif hon.',
    done: 'Gwnaed ar',
    reference: 'Cyfeirnod',
    number: 'Rhif',
    erasedEntries: 'Nodiadau a ddilëwyd, gyda’u hanes a’u ffeiliau',
    rewrittenEntries: 'Nodiadau a gadwyd heb yr enw',
    rewrittenRevisions: 'Fersiynau cynharach a gadwyd heb yr enw',
    erasedAttachments: 'Ffeiliau a ddilëwyd',
    leftConversations: 'Sgyrsiau y tynnwyd nhw ohonynt',
    leftCircles: 'Cylchoedd y tynnwyd nhw ohonynt',
    rewrittenHandovers: 'Llinellau o’r gofrestr y tynnwyd yr enw ohonynt',
    compactedYes:
      'Ailysgrifennwyd y dyddiadur, fel nad yw’r hyn a ddilëwyd yn ei ffeiliau ar y gliniadur hwn mwyach.',
    compactedNo:
      'Nid oedd modd ailysgrifennu’r dyddiadur ar unwaith. Gwneir hynny pan gaiff ei gau neu ei agor nesaf; tan hynny gall yr hyn a ddilëwyd fod yn ei ffeiliau o hyd.',
    damagedCopiesKept: `Pan ddifrodwyd rhan o’r dyddiadur, cadwyd ${forms('count', { one: 'copi o’r ffeil a ddifrodwyd', other: 'copïau o # ffeil a ddifrodwyd' })}. Gall geiriau amdanynt fod yno o hyd, yn annarllenadwy heb y cyfrinymadrodd.`,
    handovers: forms('count', {
      zero: 'Nid oedd dim amdanynt wedi gadael y dyddiadur hwn.',
      one: 'Roedd rhywbeth amdanynt wedi gadael y dyddiadur hwn unwaith o’r blaen. Mae’r copi hwnnw gan bwy bynnag a’i derbyniodd.',
      two: 'Roedd rhywbeth amdanynt wedi gadael y dyddiadur hwn ddwywaith o’r blaen. Mae’r copïau hynny gan bwy bynnag a’u derbyniodd.',
      other:
        'Roedd rhywbeth amdanynt wedi gadael y dyddiadur hwn # gwaith o’r blaen. Mae’r copïau hynny gan bwy bynnag a’u derbyniodd.',
    }),
    beyond:
      'Ni chyrhaeddir copïau a wnaed y tu allan i’r dyddiadur: papur, ffeiliau a phecynnau a drosglwyddwyd, a chopïau wrth gefn a wnaed o’r blaen. Ni ddaw dim ohono yn ôl o gopïau wrth gefn y dyddiadur ei hun, ond mae’n aros yn y rhai hŷn, yn annarllenadwy heb y cyfrinymadrodd, nes iddynt gael eu dileu. Ailenwyd y ffeiliau a arhosodd; ni newidiwyd yr hyn maen nhw’n ei ddangos.',
  },
} as const satisfies Translation<typeof english.personDeskDocument>;
