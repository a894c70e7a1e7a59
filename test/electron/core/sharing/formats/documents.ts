import { crc32, deflateSync } from 'node:zlib';
import type {
  ShareAttachment,
  ShareDocument,
  ShareNote,
} from '../../../../../electron/core/sharing/share-document';
import { blankNote } from '../blank-note';

/** A note with nothing in it but what is given. */
export function noteOf(given: Partial<ShareNote>): ShareNote {
  return blankNote({
    key: 'k1',
    kind: 'question',
    status: 'open',
    title: 'A title',
    date: '2026-11-12',
    ...given,
  });
}

export function documentOf(...notes: readonly Partial<ShareNote>[]): ShareDocument {
  return { title: 'Notes for the cohort', date: '2026-11-22', notes: notes.map(noteOf) };
}

/** A real PNG of one colour. */
export function pngOf(width: number, height: number): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 0, 0, 0, 0], 8);
  const rows = Buffer.alloc((width + 1) * height, 0x55);
  for (let y = 0; y < height; y += 1) rows[y * (width + 1)] = 0;
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

/** A PNG under `name`. */
export function pictureOf(name: string, width = 40, height = 30): ShareAttachment {
  return { name, mediaType: 'image/png', bytes: pngOf(width, height) };
}

/** Something of everything a note can hold. */
export const everyForm = `Intro with **bold**, *soft*, ~~struck~~, \`code\` and a [link](https://example.org/a?b=1&c=2).
Second line of it with [[Another note]], @[Mary P-C], @David and #attendance.

# First heading

### Skipped a level

- one
- two
  1. nested
  2. numbers
     - deeper
- [ ] to do
- [x] done

7. seven
8. eight

> A quote
>
> - with a list

\`\`\`
code <b>here</b>
  indented
\`\`\`

| Who | What |
| --- | --- |
| Mary | **asked** |
| David | [site](http://example.org) |

---

![The hall](hall.png) and ![elsewhere](https://example.org/x.png)

<script>alert(1)</script>

Last words 1 < 2 & "quotes" &amp; <b>raw</b>.
`;

/** A document with every kind of note and of content. */
export const fullDocument: ShareDocument = documentOf(
  {
    key: 'q',
    title: 'What does a good first-day call sound like?',
    body: everyForm,
    outcome: 'We **decided** to try it.\n\n# After half a term\n\nIt holds.',
    status: 'answered',
    themes: ['Shared values and vision'],
    tags: ['attendance', 'first-day'],
    people: ['Mary Postlethwaite-Cunningham'],
    attachments: [
      pictureOf('hall.png'),
      pictureOf('not shown.png', 2000, 100),
      { name: 'script.pdf', mediaType: 'application/pdf', bytes: Buffer.from('%PDF-1.4\n') },
    ],
  },
  {
    key: 'a',
    kind: 'advice',
    status: 'kept',
    title: 'Ring before nine',
    body: 'Before nine, *always*.',
    answers: ['q'],
    people: ['David Oyelaran'],
  },
  {
    key: 'p',
    kind: 'practice',
    status: 'seen',
    title: '',
    body: 'A board by the door.',
    seenAt: 'St Bede’s',
  },
);
