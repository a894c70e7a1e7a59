import type { Files } from '../folders';
import { sampleBytes } from '../journals';

/**
 * A Joplin export of two notebooks within one another, two notes, a tag and a picture, as `BaseItem.serialize` of joplin-lib
 * writes it (packages/lib/models/BaseItem.ts): text, an empty line, properties.
 */
const id = (number: number): string => number.toString(16).padStart(32, '0');

export const joplinIds = {
  outer: id(1),
  inner: id(2),
  visit: id(3),
  call: id(4),
  tag: id(5),
  picture: id(6),
  tie: id(7),
  bin: id(8),
  sealed: id(9),
};

function item(type: number, own: string, text: string, properties: Readonly<Record<string, string>>): string {
  const lines = Object.entries({ id: own, ...properties, type_: String(type) }).map(
    ([key, value]) => `${key}: ${value}`,
  );
  return `${text === '' ? '' : `${text}\n\n`}${lines.join('\n')}`;
}

const times = {
  created_time: '2026-01-01T00:00:00.000Z',
  updated_time: '2026-01-02T00:00:00.000Z',
  user_created_time: '2024-03-05T12:00:00.000Z',
  user_updated_time: '2024-03-06T12:00:00.000Z',
};

export function joplinExport(): Files {
  const { outer, inner, visit, call, tag, picture, tie, bin, sealed } = joplinIds;
  return {
    [`${outer}.md`]: item(2, outer, 'School', { ...times, parent_id: '' }),
    [`${inner}.md`]: item(2, inner, 'Year 6', { ...times, parent_id: outer }),
    [`${visit}.md`]: item(
      1,
      visit,
      `A visit\n\nWe saw ![the wall](:/${picture}).\n\nThen [the call](:/${call}#part).`,
      {
        ...times,
        parent_id: inner,
        source_url: 'https://example.org/wall',
      },
    ),
    [`${call}.md`]: item(1, call, 'A call\n\nSay hello.', {
      ...times,
      parent_id: outer,
      is_todo: '1',
      todo_completed: '1',
    }),
    [`${tag}.md`]: item(5, tag, 'lunch duty', { ...times, parent_id: '' }),
    [`${tie}.md`]: item(6, tie, '', { note_id: visit, tag_id: tag, ...times }),
    [`${picture}.md`]: item(4, picture, 'wall', { mime: 'image/png', file_extension: 'png', ...times }),
    [`${bin}.md`]: item(1, bin, 'Thrown away\n\nOld.', {
      ...times,
      parent_id: outer,
      deleted_time: '1709700000000',
    }),
    [`${sealed}.md`]: item(1, sealed, '', {
      ...times,
      encryption_applied: '1',
      encryption_cipher_text: 'JED01',
    }),
    [`resources/${picture}.png`]: sampleBytes['image/png'],
  };
}
