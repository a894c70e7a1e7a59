import type * as english from '../en-GB/pictures';
import type { Translation } from '../translation';
import { forms } from './counted';

const times = (argument: string): string =>
  forms(argument, { zero: 'ddim o gwbl', one: 'unwaith', two: 'ddwywaith', other: '# gwaith' });

const entries = {
  zero: 'dim cofnod',
  one: 'un cofnod',
  two: '# gofnod',
  few: '# chofnod',
  other: '# cofnod',
};

export const pictures = {
  heading: 'Darluniau',
  all: 'Pob adolygiad a darlun',
  when: 'Pryd',
  print: 'Argraffu',
  span: {
    all: 'Drwy’r amser',
    'this-term': 'Y tymor hwn',
    'last-term': 'Y tymor diwethaf',
    'this-year': 'Y flwyddyn ysgol hon',
    'last-year': 'Y flwyddyn ysgol ddiwethaf',
  },
  network: {
    title: 'Eich rhwydwaith',
    short: 'Rhwydwaith',
    about: 'Pwy sydd â chyswllt â phwy',
    summary:
      'Pobl yw’r cylchoedd, ysgolion yw’r sgwariau, a’r grwpiau y maent yn perthyn iddynt yw’r diemyntau.',
    theme: 'Thema',
    anyTheme: 'Unrhyw thema',
    empty:
      'Nid oes neb â chyswllt â neb eto. Mae pobl yn ymddangos yma pan fyddant yn rhannu ysgol, cylch neu sgwrs.',
    spoken: `${forms('count', { one: 'Un enw', other: '# enw' })} a’r hyn sy’n eu cysylltu. Po fwyaf, mwyaf o sgyrsiau.`,
    closer: 'Yn nes',
    further: 'Ymhellach',
    kind: { person: 'person', school: 'ysgol', circle: 'cylch' },
    point: `{name}, {kind}. ${forms('conversations', { zero: 'Dim sgwrs', one: 'Un sgwrs', other: '# sgwrs' })}, ${forms('entries', entries)}, ${forms('ties', { zero: 'heb gyswllt â neb', one: 'cyswllt ag un arall', other: 'cyswllt â # arall' })}.`,
    name: 'Enw',
    what: 'Beth',
    conversations: 'Sgyrsiau',
    entries: 'Cofnodion',
    tiedTo: 'Cyswllt â',
    open: 'Agor {name}',
    moreTies: forms('count', { one: 'Ac un arall.', other: 'A # arall.' }),
    alone: `Mae ${forms('count', { one: 'un arall', other: '# arall' })} heb gyswllt na sgwrs yn y cyfnod hwn.`,
  },
  exchange: {
    title: 'Rhoi a derbyn',
    short: 'Rhoi a derbyn',
    about: 'Pwy a’ch helpodd, pwy a helpoch chi',
    summary: 'Cyngor a gawsoch a sgyrsiau lle cawsoch, neu y rhoesoch, gymorth.',
    order: 'Trefn',
    orders: {
      most: 'Y mwyaf rhyngoch gyntaf',
      longest: 'Yr hiraf ers ichi siarad gyntaf',
    },
    received: 'Eu cymorth i chi',
    given: 'Eich cymorth iddynt',
    empty: 'Ni roddwyd ac ni dderbyniwyd dim yn y cyfnod hwn.',
    spoken: `Rhoi a derbyn gyda ${forms('count', { one: 'un person', two: '# berson', few: '# pherson', other: '# o bobl' })}.`,
    spokenMonths: 'Rhoi a derbyn gyda {name}, fesul mis.',
    point: `{name}: eich helpu ${times('received')}, cael cymorth gennych ${times('given')}. Siarad ddiwethaf: {spoke}.`,
    monthPoint: `{month}: eich helpu ${times('received')}, cael cymorth gennych ${times('given')}.`,
    person: 'Person',
    month: 'Mis',
    lastSpoke: 'Siarad ddiwethaf',
    never: 'ddim eto',
    thanksOwed: 'Diolch i’w ddweud o hyd',
    open: 'Agor {name}',
  },
  themes: {
    title: 'Themâu dros y flwyddyn',
    short: 'Themâu',
    about: 'Am beth y buoch yn ysgrifennu, fesul mis',
    summary: 'Faint o gofnodion sydd â phob thema. Mae cofnod â dwy thema’n cyfrif i’r ddwy.',
    theme: 'Thema',
    none: 'Dim thema',
    empty: 'Ni ysgrifennwyd dim yn y cyfnod hwn.',
    spoken: `${forms('count', { one: 'Un cofnod', two: '# gofnod', few: '# chofnod', other: '# cofnod' })}, fesul thema a mis.`,
    point: `{theme}, {month}: ${forms('count', { ...entries, zero: 'dim' })}.`,
  },
  calendar: {
    title: 'Calendr cofnodion',
    short: 'Calendr',
    about: 'Y dyddiau y buoch yn ysgrifennu, ac yn cyfarfod',
    summary: 'Po gryfaf y lliw, mwyaf a ysgrifennwyd y diwrnod hwnnw. Sgwrs yw ffrâm.',
    day: 'Diwrnod',
    entries: 'Cofnodion',
    meetings: 'Sgyrsiau',
    empty: 'Ni ysgrifennwyd dim yn y cyfnod hwn.',
    spoken: `${forms('count', { one: 'Un diwrnod', two: '# ddiwrnod', other: '# diwrnod' })} ag ysgrifennu neu sgwrs.`,
    tableCaption: 'Dyddiau ag ysgrifennu neu sgwrs',
    point: `{day}: ${forms('entries', { ...entries, zero: 'dim wedi’i ysgrifennu' })}${forms('meetings', { zero: '', one: ', un sgwrs', other: ', # sgwrs' })}.`,
  },
} as const satisfies Translation<typeof english.pictures>;
