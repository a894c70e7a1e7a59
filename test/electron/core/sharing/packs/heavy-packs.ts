import { sealAge } from '../../../../../electron/core/sharing/packs/age-file';
import { packLimit, workFactorLimit } from '../../../../../electron/core/sharing/packs/limits';
import { advice, note, plainContent, png, sealed, signedAround, throughPassphrase } from './pack-fixture';

/** Packs that are as heavy as they may be, or heavier. Run as `heavy-packs.ts NAME FILE make` and then `… open`. */

const text = JSON.stringify(plainContent);
const room = packLimit - 4096;
const around = (content: string | Uint8Array) =>
  sealAge(signedAround(Buffer.from(content)), throughPassphrase);
const withBody = (body: string) => text.replace('"outcome":""', `"outcome":"${body}"`);
const withNotes = (one: string, count: number) =>
  text.replace(/"notes":\[.*\]/, () => `"notes":[${`${one},`.repeat(count)}${one}]`);

const attachment = (megabytes: number) => ({
  name: `${megabytes}.png`,
  mediaType: 'image/png' as const,
  bytes: new Uint8Array(Buffer.concat([png, Buffer.alloc(megabytes * 1024 * 1024)])),
});
const largest = {
  title: 'Everything',
  date: '2026-11-22',
  notes: [
    { ...note, body: '🌧️ long '.repeat(150_000) },
    { ...advice, attachments: [attachment(22), attachment(5)] },
  ],
} as const;
const many = {
  ...largest,
  notes: Array.from({ length: 10_000 }, (_, at) => ({
    ...note,
    key: `note-${String(at).padStart(12, '0')}`,
  })),
};

/** Each gives a file. */
export const heavyPacks: Readonly<Record<string, () => Promise<Uint8Array>>> = {
  largest: async () => (await sealed({ document: largest })).bytes,
  'most-notes': async () => (await sealed({ document: many })).bytes,
  'most-work': () =>
    sealAge(signedAround(Buffer.from(withBody('x'.repeat(room - text.length)))), {
      ...throughPassphrase,
      workFactor: workFactorLimit,
    }),
  'a-million-notes': () => around(withNotes('{}', 1_000_000)),
  'a-million-wrong-words': () =>
    around(withNotes(JSON.stringify({ ...note, tags: Array.from({ length: 9000 }, () => 7) }), 40)),
  'endless-text': () => around(withBody('🌧'.repeat(Math.floor((room - text.length) / 4)))),
  'endless-escapes': () => around(withBody('\\u0041'.repeat(Math.floor((room - text.length) / 6)))),
  'endless-digits': () => around(`[${'1'.repeat(room)}]`),
  'endless-zeros': () => sealAge(new Uint8Array(packLimit), throughPassphrase),
};
