import type * as english from '../en-GB/settings-spelling';
import type { Translation } from '../translation';

export const spelling = {
  heading: 'Sillafu',
  check: 'Gwirio sillafu',
  note: 'Darllenir y nodiadau fel Saesneg Prydain, ar y cyfrifiadur hwn, hyd yn oed pan fo’r ap yn Gymraeg; nid oes dim yn cael ei nôl na’i anfon. Os ydych yn ysgrifennu yn Gymraeg, diffoddwch hwn.',
  words: 'Fy ngeiriau',
  wordsText:
    'Geiriau y dywedoch chi eu bod yn gywir. Fe’u cedwir yn y dyddiadur, o dan ei glo, ac yn ei gopïau wrth gefn.',
  none: 'Dim eto. Ar air wedi’i farcio pwyswch Ctrl . (⌘ . ar Mac) neu fotwm de’r llygoden.',
  remove: 'Tynnu {word}',
  removed: 'Nid yw “{word}” yn un o’ch geiriau mwyach.',
} as const satisfies Translation<typeof english.spelling>;
