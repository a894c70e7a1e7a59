import type * as english from '../en-GB/about';
import type { Translation } from '../translation';

export const about = {
  heading: 'Ynghylch',
  version: 'Critical Friend {version}',
  madeOf: 'Electron {electron}, Chromium {chromium}, Node.js {node}',
  inBrowser: 'Dangosir gan eich porwr, gyda Node.js {node}',
  noNetwork: 'Dim rhwydwaith',
  network:
    'Nid oes ganddo gyfrif ac nid yw’n defnyddio unrhyw rwydwaith. Ni chaiff dim ei nôl, ac ni chaiff dim ei anfon.',
  left: 'Ceisiadau a adawodd ers iddo gychwyn: {count, number}',
  refused: 'Ceisiadau a wrthodwyd ers iddo gychwyn: {count, number}',
  counted:
    'Cyfrifir y ddau wrth iddynt ddigwydd, gan gynnwys argraffu. Nid yw’r hyn y mae rheolau tudalen yn ei atal o’i mewn yn gais eto, ac nid yw yn eu plith.',
  notCounted:
    'Porwr sy’n dangos yr ap yma, ac ni all yr ap gyfrif yr hyn y mae porwr yn gofyn amdano. Mae’r ap bwrdd gwaith yn cyfrif.',
  countAgain: 'Cyfrif eto',
  report: 'Rhoi gwybod am broblem',
  reportText:
    'Agorwch fater yn y lle y cawsoch Critical Friend ohono. Dywedwch yno dim ond bod rhywbeth i roi gwybod amdano, a ble y gellir cael gafael arnoch: dim manylion, a byth ran o ddyddiadur neb.',
  news: {
    title: 'Beth sy’n newydd',
    text: 'Yr hyn a ddaeth gyda phob fersiwn. Yn Saesneg y mae.',
    read: 'Darllen beth sy’n newydd',
  },
  licences: {
    title: 'Trwyddedau',
    text: 'O beth y gwnaed yr ap, ac o dan ba delerau. Daw gyda’r ap ac fe’i darllenir all-lein. Yn Saesneg y mae.',
    read: 'Darllen y trwyddedau',
  },
  back: 'Yn ôl i’r Gosodiadau',
  safeguarding: 'Nid cofnod diogelu’r ysgol mohono. Yn hwnnw y mae pryder am blentyn yn perthyn, heddiw.',
  keys: 'Dangos taflen y bysellfwrdd',
} as const satisfies Translation<typeof english.about>;
