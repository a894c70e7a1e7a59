import type { Mark } from '../finding';

const address =
  /(?:https?:\/\/|www\.)[^\s<>()"'\]]{1,400}|(?<![\p{L}\p{N}.-])[\p{L}\p{N}-]{2,60}(?:\.[\p{L}\p{N}-]{2,60}){0,3}\.sch\.uk(?:\/[^\s<>()"'\]]{0,300})?/giu;
/** Public bodies: a link to them points at nobody. */
const official =
  /^(?:[\w-]+\.)*(?:gov\.uk|gov\.wales|gov\.scot|education-ni\.gov\.uk|nhs\.uk|ofsted\.gov\.uk|parliament\.uk|legislation\.gov\.uk|bbc\.co\.uk|wikipedia\.org|educationendowmentfoundation\.org\.uk|ico\.org\.uk)$/i;

/** Links: a domain names a school, a profile a person, a shared drive its owner. */
export function findWebAddresses(text: string): readonly Mark[] {
  const marks: Mark[] = [];
  for (const match of text.matchAll(address)) {
    const shown = match[0].replace(/[.,;:!?]+$/, '');
    const host = shown.replace(/^https?:\/\//i, '').replace(/[/?#:].*$/s, '');
    const own = /\.sch\.uk$/i.test(host);
    if (!own && official.test(host)) continue;
    marks.push({
      from: match.index,
      to: match.index + shown.length,
      kind: { kind: 'web-address' },
      sure: own ? 'certain' : 'possible',
      subjects: [],
    });
  }
  return marks;
}
