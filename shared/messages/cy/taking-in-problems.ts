import type * as english from '../en-GB/taking-in-problems';
import type { Translation } from '../translation';

export const packProblems = {
  'not-a-pack': {
    what: 'Nid pecyn yw’r ffeil hon.',
    next: 'Mae enw pecyn yn gorffen gydag .age. Os dyma’r ffeil a anfonwyd atoch, gofynnwch amdani eto: mae rhai rhaglenni post yn newid yr hyn maen nhw’n ei gario.',
  },
  'too-large': {
    what: 'Mae’r ffeil hon yn fwy nag y caiff unrhyw becyn fod ({limit, number} MB).',
    next: 'Gofynnwch amdani mewn dau neu dri phecyn llai.',
  },
  'newer-version': {
    what: 'Gwnaed y pecyn hwn gan fersiwn diweddarach o Critical Friend na’ch un chi.',
    next: 'Gosodwch y fersiwn presennol ac agorwch y pecyn eto, neu gofynnwch am y nodiadau fel ffeil Word.',
  },
  'too-much-work': {
    what: 'Mae’r pecyn hwn wedi’i gloi mor galed fel y gallai ei agor stopio’r cyfrifiadur hwn.',
    next: 'Nid oes Critical Friend yn gwneud pecynnau o’r fath. Gofynnwch i bwy bynnag a’i hanfonodd beth ydyw cyn rhoi cynnig ar ddim arall.',
  },
  'other-lock-identity': {
    what: 'Mae’r pecyn hwn wedi’i selio ar gyfer cardiau aelodau, felly nid oes cyfrinymadrodd yn ei agor.',
    next: 'Os i chi y mae, fe’i seliwyd ar gyfer eich cerdyn. Gwnewch eich cerdyn, rhowch ef i bwy bynnag a wnaeth y pecyn, a gofynnwch am un newydd.',
  },
  'other-lock-passphrase': {
    what: 'Mae’r pecyn hwn wedi’i gloi â chyfrinymadrodd.',
    next: 'Gofynnwch i bwy bynnag a’i gwnaeth am y cyfrinymadrodd, dros y ffôn os oes modd.',
  },
  'wrong-key': {
    what: 'Ni seliwyd y pecyn hwn ar gyfer eich cerdyn chi.',
    next: 'Gofynnwch i bwy bynnag a’i gwnaeth ei selio i chi. Os gwnaethoch ddyddiadur newydd ers iddynt gael eich cerdyn, anfonwch eich cerdyn presennol atynt yn gyntaf.',
  },
  damaged: {
    what: 'Mae’r pecyn hwn wedi’i dorri’n fyr, neu fe’i newidiwyd ar ei ffordd.',
    next: 'Os yw’n dal i gael ei gopïo, arhoswch ennyd a rhowch gynnig arall arni. Fel arall gofynnwch amdano unwaith eto.',
  },
  unsigned: {
    what: 'Nid oes neb wedi llofnodi’r pecyn hwn, felly ni all neb ddweud pwy a’i piau.',
    next: 'Mae Critical Friend yn llofnodi pob pecyn mae’n ei wneud. Gofynnwch i’r person yr oeddech yn ei ddisgwyl ganddo ei anfon eto.',
  },
  forged: {
    what: 'Nid yw’r llofnod ar y pecyn hwn yn cyd-fynd â’r hyn a ddywed. Gall rhywun fod wedi’i newid.',
    next: 'Peidiwch â’i ddefnyddio. Ffoniwch y person y mae’n honni dod oddi wrtho, a gofynnwch amdano eto.',
  },
  'not-for-you': {
    what: 'I bobl eraill y gwnaed y pecyn hwn, a throsglwyddodd rhywun ef i chi.',
    next: 'Ar eu cyfer nhw y gwiriwyd yr hyn sydd ynddo, nid ar eich cyfer chi. Gofynnwch i bwy bynnag a’i gwnaeth am eich pecyn eich hun.',
  },
  malformed: {
    what: 'Nid yw’r hyn sydd y tu mewn i’r pecyn hwn wedi’i ysgrifennu fel pecyn.',
    next: 'Gofynnwch i’r person yr oeddech yn ei ddisgwyl ganddo ei anfon eto. Os bydd yn digwydd ddwywaith, gofynnwch am y nodiadau fel ffeil Word.',
  },
  'bad-content': {
    what: 'Mae’r pecyn hwn yn cynnwys rhywbeth na fyddai’r un dyddiadur yn ei ysgrifennu.',
    next: 'Gofynnwch i’r person yr oeddech yn ei ddisgwyl ganddo ai nhw a’i piau, ac iddynt ei anfon eto.',
  },
  unknown: {
    what: 'Nid oedd modd agor y pecyn hwn.',
    next: 'Gofynnwch i’r person yr oeddech yn ei ddisgwyl ganddo ei anfon eto.',
  },
  gone: {
    what: 'Nid yw’r ffeil lle’r oedd mwyach.',
    next: 'Efallai i gof bach gael ei dynnu allan, neu i rywun symud y ffeil. Chwiliwch amdani, neu dewiswch y ffeil eich hun.',
  },
} as const satisfies Translation<typeof english.packProblems>;
