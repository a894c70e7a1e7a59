import type { ShareDocument, ShareNote } from '../../../../../../electron/core/sharing/share-document';
import { png, pngChunk } from '../pictures';
import { type IdentifierType, inventors } from './invent-identifiers';
import { ordinaryHeadings, ordinaryText } from './ordinary-text';
import { Random } from './random';
import { inventedPeople, inventedSchools } from './vault';

export type PlantType = 'person of the vault' | 'school of the vault' | IdentifierType;

/** Where an identifier was put. */
export type Plant = {
  readonly type: PlantType;
  readonly text: string;
  readonly note: string;
  readonly field:
    | 'title'
    | 'body'
    | 'outcome'
    | 'tag'
    | 'person'
    | 'seen-at'
    | 'attachment-name'
    | 'attachment-metadata';
  readonly from: number;
};

export type Corpus = { readonly document: ShareDocument; readonly plants: readonly Plant[] };

const carriers = [
  'Rang {} about the rota.',
  'A note from {} came on Tuesday.',
  'Lunch with {} and then the bus.',
  '{} thinks the rota can wait.',
  'We agreed (with {}) to wait until spring.',
  '- [ ] ask {} for the plan',
  'It was {} who rang first.',
  'The plan, said {}, is too long.',
];
/** Words before and behind that make what stands there a thing elsewhere; they do not when she knows somebody of that name. */
const doubtfulCarriers = [
  ...carriers,
  'I gather that {} is leaving.',
  'Both {} and the office were there.',
  '{} then rang about it.',
  'I think our {} is not coping.',
  '{} who runs lunch was late.',
  '{} not in again today.',
];
const possessives = ['{} idea was to wait until spring.', 'The rota was {} idea.'];
const numbers = [
  'The file says {} and nothing else.',
  'Wrote down {} on the back of the agenda.',
  'Noted: {}.',
  'It came up again today, {}, so I wrote it down.',
  '| Monday | {} | done |',
];

/** `entries` notes with `plants` identifiers in them, every type, the same for the same seed. */
export function makeCorpus(seed: number, entries: number, plants: number): Corpus {
  const random = new Random(seed);
  const drafts = Array.from({ length: entries }, (_, index) => new Draft(`note-${index}`, random));
  const types = Object.keys(inventors).filter((type): type is IdentifierType => type in inventors);
  for (let index = 0; index < plants; index++) {
    const draft = drafts[index % entries];
    const share = index % 20;
    if (share < 6) draft?.plantName('person of the vault', random.pick(random.pick(inventedPeople).shapes));
    else if (share < 8)
      draft?.plantName('school of the vault', random.pick(random.pick(inventedSchools).shapes));
    else {
      const type = types[Math.floor(index / 20 + share * 7) % types.length] ?? 'email';
      draft?.plant(type, inventors[type](random));
    }
  }
  const notes = drafts.map(draft => draft.note());
  return {
    document: { title: 'Notes of a year', date: '2026-11-22', notes },
    plants: drafts.flatMap(draft => draft.plants),
  };
}

/** A note while it is made. */
class Draft {
  readonly #key: string;
  readonly #random: Random;
  readonly #title: string;
  readonly #sentences: string[] = [];
  readonly #outcome: string[] = [];
  #front: { readonly type: PlantType; readonly text: string } | null = null;
  #lines: {
    readonly field: 'body' | 'outcome';
    readonly sentence: string;
    readonly type: PlantType;
    readonly text: string;
  }[] = [];
  plants: Plant[] = [];
  #labels: {
    readonly field: LabelField;
    readonly type: PlantType;
    readonly text: string;
  }[] = [];

  constructor(key: string, random: Random) {
    this.#key = key;
    this.#random = random;
    this.#title = random.pick(ordinaryHeadings);
    for (let count = random.whole(4, 9); count > 0; count--) this.#sentences.push(random.pick(ordinaryText));
    if (random.next() < 0.3) this.#outcome.push(random.pick(ordinaryText));
  }

  plantName(type: PlantType, text: string): void {
    const place = this.#random.next();
    const plain =
      /^[\p{Lu}][\p{L}\p{M} ’-]{4,}$/u.test(text) && !/[’']s?$/.test(text) && text !== text.toUpperCase();
    if (plain && this.#besides(place, type, text)) return;
    if (/[’']s?$/.test(text)) this.#line(possessives, type, text);
    else this.#line(type === 'person of the vault' ? doubtfulCarriers : carriers, type, text);
  }

  /** Puts a name elsewhere than into a sentence; `place` from 0 to 1 says where, and whether at all. */
  #besides(place: number, type: PlantType, text: string): boolean {
    // Nobody puts capitals into tags.
    if (place < 0.03) this.#label('tag', type, text.toLowerCase());
    else if (place < 0.06) this.#label('tag', type, text);
    else if (place < 0.12) this.#label(type === 'school of the vault' ? 'seen-at' : 'person', type, text);
    else if (place < 0.18) this.#label('attachment-name', type, text);
    else if (place < 0.22) this.#label('attachment-metadata', type, text);
    else if (place < 0.26) this.#label('title', type, text);
    else if (place < 0.29 && this.#front === null) this.#front = { type, text };
    else return false;
    return true;
  }

  plant(type: IdentifierType, text: string): void {
    const named =
      type === 'name of a stranger' || type === 'common name of a stranger' || type === 'school of strangers';
    this.#line(named ? carriers : numbers, type, text);
  }

  #label(field: LabelField, type: PlantType, text: string): void {
    const taken = this.#labels.some(
      label => label.field === field && (field === 'seen-at' || field === 'title'),
    );
    if (taken) this.#line(carriers, type, text);
    else this.#labels.push({ field, type, text });
  }

  #line(templates: readonly string[], type: PlantType, text: string): void {
    const field = this.#random.next() < 0.12 ? 'outcome' : 'body';
    this.#lines.push({ field, sentence: this.#random.pick(templates), type, text });
  }

  note(): ShareNote {
    const body = this.#written('body', this.#sentences);
    const outcome = this.#written('outcome', this.#outcome);
    const of = (field: string) => this.#labels.filter(label => label.field === field);
    for (const { field, type, text } of this.#labels) {
      const before = field === 'title' ? 'What I learned from ' : '';
      this.plants.push({ type, text, note: this.#key, field, from: before.length });
    }
    const [title] = of('title');
    return {
      key: this.#key,
      kind: 'advice',
      status: null,
      title: title === undefined ? this.#title : `What I learned from ${title.text}`,
      date: '2026-10-05',
      body,
      outcome,
      themes: ['Building capacity'],
      tags: ['rota', ...of('tag').map(({ text }) => text)],
      people: of('person').map(({ text }) => text),
      seenAt: of('seen-at')[0]?.text ?? null,
      answers: [],
      attachments: [
        ...of('attachment-name').map(({ text }) => picture(`${text}.png`, onePixel)),
        ...of('attachment-metadata').map(({ text }) => picture('picture.png', pictureBy(text))),
      ],
    };
  }

  #written(field: 'body' | 'outcome', ordinary: readonly string[]): string {
    const parts = [
      ...ordinary.map(text => ({ text, plant: null }) as const),
      ...this.#lines.filter(line => line.field === field).map(line => ({ text: line.sentence, plant: line })),
    ];
    const order = parts.map(part => ({ part, at: this.#random.next() })).sort((a, b) => a.at - b.at);
    let written = '';
    if (field === 'body' && this.#front !== null) {
      const { type, text } = this.#front;
      this.plants.push({ type, text, note: this.#key, field, from: '---\nauthor: '.length });
      written = `---\nauthor: ${text}\n---\n`;
    }
    for (const { part } of order) {
      const glue = written === '' ? '' : this.#random.pick(['\n', '\n', '\n\n']);
      written +=
        part.plant === null &&
        written !== '' &&
        !part.text.startsWith('-') &&
        this.#random.next() < 0.5 &&
        !written.endsWith('|')
          ? ' '
          : glue;
      if (part.plant === null) {
        written += part.text;
        continue;
      }
      const [before = '', after = ''] = part.text.split('{}');
      const { type, text } = part.plant;
      this.plants.push({ type, text, note: this.#key, field, from: written.length + before.length });
      written += before + text + after;
    }
    return written;
  }
}

/** Where an identifier stands by itself. */
type LabelField = 'tag' | 'person' | 'seen-at' | 'attachment-name' | 'attachment-metadata' | 'title';

function picture(name: string, bytes: Uint8Array) {
  return { name, mediaType: 'image/png', bytes } as const;
}

/** A picture that says who made it. */
function pictureBy(author: string): Uint8Array {
  return png([pngChunk('iTXt', Buffer.from(`Author\0\0\0\0\0${author}`, 'utf8'))]);
}

/** A picture of one pixel that says nothing about itself. */
const onePixel = Uint8Array.from(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
);
