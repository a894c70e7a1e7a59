import type * as english from '../en-GB/errors';
import type { Translation } from '../translation';
import { forms } from './counted';

export const errors = {
  'bad-input': {
    what: 'Ni ellid defnyddio hynny fel y’i rhoddwyd.',
    safe: 'Ni newidiwyd dim.',
    next: 'Gwiriwch yr hyn a deipioch a rhowch gynnig arall arni.',
  },
  cancelled: {
    what: 'Fe’i stopiwyd cyn iddo orffen.',
    safe: 'Mae’ch dyddiadur fel yr oedd o’r blaen.',
    next: '',
  },
  'card-refused': {
    what: 'Nid yw hwnnw’n gerdyn y gellir ei gadw.',
    safe: 'Ni newidiwyd dim.',
    next: 'Gofynnwch am y cerdyn eto, a chopïwch y cyfan ohono, o “critical-friend-card” hyd yr hanner colon.',
  },
  'changed-elsewhere': {
    what: 'Newidiwyd y cofnod hwn mewn ffenestr arall tra oeddech yn ysgrifennu.',
    safe: 'Mae’r ddau fersiwn yma o hyd.',
    next: 'Cadwch eich un chi fel copi, neu cymerwch y llall.',
  },
  'device-refused': {
    what: 'Ni all y cyfrifiadur hwn agor y dyddiadur ohono’i hun mwyach.',
    safe: 'Ni newidiwyd dim, ac mae’ch cyfrinymadrodd yn ei agor fel arfer.',
    next: 'Agorwch ef gyda’r cyfrinymadrodd. Gallwch droi hyn ymlaen eto yn y Gosodiadau, o dan “Pwy all ei agor”.',
  },
  'disk-error': {
    what: 'Nid atebodd y ddisg fel y dylai.',
    safe: 'Mae popeth a gadwyd ynghynt yn ddiogel, ac mae’r hyn a ysgrifennoch ar y sgrin hon o hyd.',
    next: 'Rhowch gynnig arall arni. Os bydd yn digwydd unwaith eto, copïwch y testun i rywle diogel cyn cau’r dyddiadur.',
  },
  'disk-full': {
    what: 'Nid oes lle ar ôl ar y ddisg.',
    safe: 'Mae popeth a gadwyd ynghynt yn ddiogel, ac mae’r hyn a ysgrifennoch ar y sgrin hon o hyd.',
    next: 'Gwnewch ychydig o le ar y cyfrifiadur hwn, yna rhowch gynnig arall arni.',
  },
  'file-too-large': {
    what: 'Mae’r ffeil honno’n fwy na 25 MB.',
    safe: 'Ni chafodd ei hychwanegu, ac ni newidiwyd dim arall.',
    next: 'Gwnewch gopi llai ohoni ac ychwanegwch hwnnw.',
  },
  'folder-missing': {
    what: 'Nid yw’r ffolder yno mwyach.',
    safe: 'Ni newidiwyd dim.',
    next: 'Os yw ar gof bach neu ar yriant rhwydwaith, cysylltwch ef a rhowch gynnig arall arni. Fel arall dewiswch ffolder arall.',
  },
  'folder-not-empty': {
    what: 'Mae ffeiliau yn y ffolder honno eisoes.',
    safe: 'Ni chyffyrddwyd â’r un ohonynt.',
    next: 'Dewiswch ffolder wag, neu gwnewch un newydd.',
  },
  'header-damaged': {
    what: 'Mae’r ffeil sy’n agor y dyddiadur hwn wedi’i difrodi.',
    safe: 'Mae’r cofnodion mewn ffeiliau eraill, ac ni newidiwyd dim.',
    next: 'Adferwch y dyddiadur o gopi wrth gefn. Os oes gennych gopi o’r ffolder gyfan, agorwch honno.',
  },
  'keychain-refused': {
    what: 'Ni roddodd cylch allweddi’r cyfrifiadur hwn yr hyn y mae’n ei gadw yn ôl.',
    safe: 'Ni newidiwyd dim, ac mae’ch cyfrinymadrodd yn agor y dyddiadur fel arfer.',
    next: 'Agorwch ef gyda’r cyfrinymadrodd. Os gofynnodd y cyfrifiadur a gaiff Critical Friend ddefnyddio’r cylch allweddi, cytunwch y tro nesaf.',
  },
  locked: {
    what: 'Mae’r dyddiadur wedi cau.',
    safe: 'Mae popeth a gadwyd yn ddiogel.',
    next: 'Agorwch ef eto i fynd ymlaen.',
  },
  'name-taken': {
    what: 'Mae cylch o’r enw hwnnw eisoes.',
    safe: 'Ni newidiwyd dim.',
    next: 'Rhowch ei enw ei hun i hwn. Mae un yn y bin yn cadw ei enw hefyd.',
  },
  'newer-format': {
    what: 'Ysgrifennwyd y dyddiadur hwn gan fersiwn mwy newydd o Critical Friend.',
    safe: 'Ni newidiwyd dim.',
    next: 'Gosodwch y fersiwn mwy newydd ar y cyfrifiadur hwn a’i agor gyda hwnnw.',
  },
  'no-vault': {
    what: 'Nid oes dyddiadur yn y ffolder honno.',
    safe: 'Ni newidiwyd dim.',
    next: 'Dewiswch y ffolder y mae’r ffeil vault.json ynddi.',
  },
  'not-allowed': {
    what: 'Ni chaniateir hynny yma.',
    safe: 'Ni newidiwyd dim.',
    next: '',
  },
  'not-found': {
    what: 'Nid yw yma mwyach.',
    safe: 'Ni newidiwyd dim arall.',
    next: 'Os rhoesoch ef yn y bin, gallwch ei gael yn ôl oddi yno.',
  },
  'not-supported-here': {
    what: 'Ni ellir gwneud hyn yn y porwr.',
    safe: 'Ni newidiwyd dim.',
    next: 'Defnyddiwch ap Critical Friend ar ei gyfer.',
  },
  'pack-refused': {
    what: 'Nid agorwyd y pecyn hwnnw.',
    safe: 'Ni ddaeth dim ohono i’ch dyddiadur.',
    next: 'Gofynnwch i bwy bynnag a’i gwnaeth ei anfon eto.',
  },
  'passphrase-needed': {
    what: 'Mae angen eich cyfrinymadrodd ar gyfer hyn yn gyntaf.',
    safe: 'Ni newidiwyd dim.',
    next: 'Y cyfrifiadur hwn a agorodd y dyddiadur. Rhowch gynnig arall arni a theipiwch y cyfrinymadrodd pan ofynnir ichi.',
  },
  'passphrase-too-weak': {
    what: 'Byddai’r cyfrinymadrodd hwnnw’n rhy hawdd ei ddyfalu.',
    safe: 'Ni newidiwyd dim.',
    next: 'Ychwanegwch air neu ddau arall na fyddai neb yn eu disgwyl.',
  },
  'read-only-folder': {
    what: 'Nid yw’r ffolder hon yn caniatáu ysgrifennu.',
    safe: 'Ni newidiwyd dim.',
    next: 'Dewiswch ffolder arall, neu gofynnwch i bwy bynnag sy’n gofalu am y cyfrifiadur hwn adael ichi ysgrifennu yno.',
  },
  'recovery-key-mistyped': {
    what: 'Nid yw honno’n allwedd adfer fel yr argraffwyd hi.',
    safe: 'Ni newidiwyd dim.',
    next: 'Edrychwch arni fesul grŵp. Nid yw prif lythrennau, bylchau na chysylltnodau o bwys.',
  },
  'text-too-large': {
    what: 'Mae hynny’n fwy o destun nag y gall un cofnod ei ddal.',
    safe: 'Mae’r hyn oedd gennych o’r blaen yn ddiogel, ac mae’r testun ar y sgrin hon o hyd.',
    next: 'Rhannwch ef yn ddau gofnod neu fwy.',
  },
  unexpected: {
    what: 'Aeth rhywbeth o’i le na wnaethom ei ragweld.',
    safe: 'Mae popeth a gadwyd ynghynt yn ddiogel.',
    next: 'Rhowch gynnig arall arni. Os bydd yn digwydd unwaith eto, caewch Critical Friend a’i agor eto.',
  },
  'unreadable-file': {
    what: 'Ni ellid darllen y ffeil honno.',
    safe: 'Ni newidiwyd dim.',
    next: 'Gwiriwch y gallwch ei hagor mewn rhaglen arall, yna rhowch gynnig arall arni.',
  },
  'unsupported-type': {
    what: 'Dim ond lluniau (PNG, JPEG, GIF, WebP) a PDFs y gellir eu hatodi.',
    safe: 'Ni chafodd ei hychwanegu, ac ni newidiwyd dim arall.',
    next: 'Cadwch hi fel PDF ac atodwch hwnnw.',
  },
  'vault-damaged': {
    what: 'Mae rhan o’r dyddiadur hwn wedi’i difrodi.',
    safe: 'Copïwyd y ffeiliau a ddifrodwyd o’r neilltu heb eu cyffwrdd.',
    next: 'Gallwch fynd ymlaen â’r hyn sydd ar ôl, neu agor copi o’r ffolder os oes gennych un.',
  },
  'vault-exists': {
    what: 'Mae dyddiadur yn y ffolder honno eisoes.',
    safe: 'Ni chyffyrddwyd ag ef.',
    next: 'Agorwch ef, neu dewiswch ffolder arall i un newydd.',
  },
  'vault-in-use': {
    what: 'Mae’r dyddiadur hwn eisoes ar agor yn rhywle arall.',
    safe: 'Ni newidiwyd dim.',
    next: 'Caewch ef yno, yna rhowch gynnig arall arni. Os diffoddwyd y cyfrifiadur yn sydyn, arhoswch funud yn gyntaf.',
  },
  'write-refused': {
    what: 'Ni adawodd y cyfrifiadur hwn i Critical Friend ysgrifennu yno.',
    safe: 'Mae popeth a gadwyd ynghynt yn ddiogel, ac mae’r hyn a ysgrifennoch ar y sgrin hon o hyd.',
    next: 'Gall sganiwr firysau fod yn edrych ar y ffeil ar hyn o bryd: arhoswch ennyd a rhowch gynnig arall arni. Os pery hynny, nid yw’r ffolder yn caniatáu ysgrifennu: dewiswch un arall, neu gofynnwch i bwy bynnag sy’n gofalu am y cyfrifiadur hwn adael ichi ysgrifennu yno.',
  },
  'too-soon': {
    what: 'Dyna un cynnig ar ôl y llall, felly mae’r dyddiadur yn aros ychydig cyn y nesaf.',
    safe: 'Ni roddwyd cynnig ar ddim, ac ni chollwyd dim.',
    next: forms('seconds', {
      one: 'Rhowch gynnig arall arni ymhen eiliad.',
      other: 'Rhowch gynnig arall arni ymhen # eiliad.',
    }),
  },
  'wrong-passphrase': {
    what: 'Nid yw’r cyfrinymadrodd hwnnw’n agor y dyddiadur hwn.',
    safe: 'Gallwch roi cynnig arni gynifer o weithiau ag y mynnwch; ar ôl tri chynnig anghywir, mae pob un nesaf yn aros ychydig yn hwy.',
    next: 'Gwiriwch fod Caps Lock wedi’i ddiffodd, a defnyddiwch Dangos i weld beth a deipioch. Ni all neb ei ailosod ichi; gall yr allwedd adfer.',
  },
  'wrong-recovery-key': {
    what: 'Mae’r allwedd adfer honno’n perthyn i ddyddiadur arall, neu daeth un fwy newydd yn ei lle.',
    safe: 'Ni newidiwyd dim.',
    next: 'Chwiliwch am argraffiad diweddarach ohoni, neu defnyddiwch y cyfrinymadrodd.',
  },
  held: {
    what: 'Rhaid iddo aros am y tro.',
    safe: 'Ni newidiwyd dim.',
    next: 'Mae rhywun a enwir yno wedi gofyn beth rydych yn ei gadw amdanynt. Hyd nes yr atebir hynny, ni ellir dileu dim amdanynt.',
  },
  uncertain: {
    what: 'Methodd y ddisg ar y canol, felly nid yw’n sicr a newidiwyd hyn.',
    safe: 'Mae pob nodyn yn ddiogel, ac mae’r dyddiadur yn agor o hyd, naill ai fel o’r blaen neu fel yr ydych newydd ei ddewis.',
    next: 'Rhowch gynnig arall arni tra mae ar agor. Os caewch ef yn gyntaf ac nad yw’n agor y ffordd newydd, agorwch ef yr hen ffordd.',
  },
} as const satisfies Translation<typeof english.errors>;
