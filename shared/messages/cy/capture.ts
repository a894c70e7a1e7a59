import type * as english from '../en-GB/capture';
import type { Translation } from '../translation';

export const capture = {
  label: 'Ysgrifennu rhywbeth i lawr',
  names: 'Enwau',
  kind: 'Math',
  placeholder: {
    any: 'Meddwl, cwestiwn, rhywbeth a welsoch…',
    question: 'Beth ydych chi am ei ofyn?',
    advice: 'Beth a ddywedwyd wrthych, a chan bwy?',
    practice: 'Beth a welsoch, a ble?',
    reflection: 'Meddwl, cwestiwn, rhywbeth a welsoch…',
  },
  onlyMe: 'Dim ond fi',
  onlyMeHint: 'Ni fydd neb arall yn gweld hwn oni bai eich bod yn dweud',
  keep: 'Cadw',
  keeping: 'Yn cadw…',
  kept: 'Cadwyd ar y gliniadur hwn, {time}.',
  waits: 'Mae’n aros am {people}.',
  open: 'Ei agor',
  draftFailed:
    'Nid oedd modd cadw’r llinell hon yn ddiogel eto. Cadwch y ffenestr ar agor a rhowch gynnig arall arni.',
  window: {
    title: 'Nodyn cyflym',
    locked: 'Mae’ch dyddiadur ar glo.',
    lockedHow: 'Agorwch Critical Friend a’i ddatgloi. Yna bydd y ffenestr hon yn derbyn eich nodyn.',
    absent: 'Nid oes dyddiadur eto.',
    absentHow: 'Agorwch Critical Friend i ddechrau un. Yna bydd y ffenestr hon yn derbyn eich nodyn.',
    close: 'Cau',
    draftStays: 'Mae’r hyn a deipiwch yn aros yma, wedi’i amgryptio, nes ichi ei gadw.',
    escape: 'Esc',
    escapeHint: 'yn cau',
  },
} as const satisfies Translation<typeof english.capture>;
