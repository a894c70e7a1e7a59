import { inflected } from '../pseudonyms/inflect';
import { pseudonymEdit } from '../pseudonyms/pseudonym-edit';
import { type PseudonymKey, pseudonymOf } from '../pseudonyms/pseudonym-key';
import type { DescribeSubject, PseudonymWords } from '../pseudonyms/pseudonym-words';
import type { ShareAttachment, ShareDocument, ShareNote } from '../share-document';
import { type Applied, type Decisions, objection } from './decisions';
import { type Edit, edited } from './edits';
import type { Finding, Where } from './finding';
import { referencesIn } from './references';

/** What decisions are put into words with. */
export type Wording = {
  readonly words: PseudonymWords;
  readonly describe: DescribeSubject;
  /** Pseudonyms given so far; the grown key comes back with the document. */
  readonly key: PseudonymKey;
  /**
   * Gives the file without what it says about itself, `null` when it cannot. Every file goes through it, for more may be in it than
   * was listed; one that cannot be cleaned leaves as it is where all that it says is kept, and stays here otherwise.
   */
  readonly clean?: (attachment: ShareAttachment) => ShareAttachment | null;
};

/** `document` as decided about all `findings`, which are those of `checkDocument` for this very document; says why not where it cannot be. */
export function applyDecisions(
  document: ShareDocument,
  findings: readonly Finding[],
  decisions: Decisions,
  wording: Wording,
): Applied {
  const against = objection(findings, decisions);
  if (against !== null) return against;
  const work = new Application(document, findings, decisions, wording);
  return { kind: 'applied', document: work.document(), key: work.key };
}

class Application {
  readonly #document: ShareDocument;
  readonly #decisions: Decisions;
  readonly #wording: Wording;
  readonly #byPlace = new Map<string, Finding[]>();
  readonly #leftOut = new Set<string>();
  readonly #titles = new Map<string, string>();
  readonly #fileNames = new Map<string, string>();
  readonly #files = new Map<string, ShareAttachment>();
  key: PseudonymKey;

  constructor(document: ShareDocument, findings: readonly Finding[], decisions: Decisions, wording: Wording) {
    this.#document = document;
    this.#decisions = decisions;
    this.#wording = wording;
    this.key = wording.key;
    for (const finding of findings) {
      const place = placeOf(finding.where);
      this.#byPlace.set(place, [...(this.#byPlace.get(place) ?? []), finding]);
      const stops = finding.kind.kind === 'safeguarding' && this.#does(finding) === 'remove';
      if (stops && 'note' in finding.where) this.#leftOut.add(finding.where.note);
    }
  }

  document(): ShareDocument {
    const title = this.#text({ field: 'document-title' }, this.#document.title);
    const kept = this.#document.notes.filter(({ key }) => !this.#leftOut.has(key));
    for (const note of kept) {
      this.#titles.set(note.key, this.#text({ field: 'title', note: note.key }, note.title));
      this.#nameFiles(note);
    }
    return { ...this.#document, title, notes: kept.map(note => this.#note(note)) };
  }

  #note(note: ShareNote): ShareNote {
    const { key } = note;
    const labels = (field: 'theme' | 'tag' | 'person', texts: readonly string[]) =>
      this.#labels(field, key, texts);
    return {
      ...note,
      title: this.#titles.get(key) ?? '',
      body: this.#long('body', note, note.body),
      outcome: this.#long('outcome', note, note.outcome),
      themes: labels('theme', note.themes),
      tags: labels('tag', note.tags),
      people: labels('person', note.people),
      seenAt: this.#seenAt(note),
      answers: note.answers.filter(answer => !this.#leftOut.has(answer)),
      attachments: note.attachments.flatMap((_, index) => this.#files.get(fileKey(key, index)) ?? []),
    };
  }

  #text(where: Where, text: string): string {
    return edited(text, this.#edits(where, text));
  }

  /** A body follows what became of the files and notes it refers to. */
  #long(field: 'body' | 'outcome', note: ShareNote, text: string): string {
    const follow = referencesIn(text, note.key, this.#document).flatMap((reference): readonly Edit[] => {
      const { from, to } = reference;
      if (reference.kind === 'attachment') {
        const name = this.#fileNames.get(fileKey(note.key, reference.index)) ?? '';
        return name === note.attachments[reference.index]?.name ? [] : [{ from, to, text: encodeURI(name) }];
      }
      const title = this.#titles.get(reference.key);
      if (title === undefined) return [{ from: from - 2, to: to + 2, text: this.#wording.words.privateNote }];
      const same = title === this.#document.notes.find(({ key }) => key === reference.key)?.title;
      return same ? [] : [{ from, to, text: title }];
    });
    return edited(text, [...this.#edits({ field, note: note.key }, text), ...follow]);
  }

  #labels(field: 'theme' | 'tag' | 'person', note: string, texts: readonly string[]): readonly string[] {
    const kept = texts.flatMap((text, index) => {
      const where = { field, note, index } as const;
      const removed = this.#at(where).some(finding => this.#does(finding) === 'remove' && !isHidden(finding));
      const label = removed ? '' : this.#text(where, text).trim();
      return label === '' ? [] : [label];
    });
    return [...new Set(kept)];
  }

  #seenAt({ key, seenAt }: ShareNote): string | null {
    if (seenAt === null) return null;
    const where = { field: 'seen-at', note: key } as const;
    const removed = this.#at(where).some(finding => this.#does(finding) === 'remove' && !isHidden(finding));
    return removed ? null : this.#text(where, seenAt);
  }

  #nameFiles(note: ShareNote): void {
    note.attachments.forEach((attachment, index) => {
      const { name } = attachment;
      const where = { field: 'attachment-name', note: note.key, index } as const;
      const renamed = this.#at(where).some(
        finding => finding.kind.kind !== 'attachment-content' && this.#does(finding) !== 'keep',
      );
      const kept = this.#keptFile(note.key, attachment, index);
      const number = this.#fileNames.size + 1;
      const shown = renamed ? `${this.#wording.words.file} ${number}.${endings[attachment.mediaType]}` : name;
      this.#fileNames.set(fileKey(note.key, index), kept === null ? '' : shown);
      if (kept !== null) this.#files.set(fileKey(note.key, index), { ...kept, name: shown });
    });
  }

  /** `null` for a file that stays here. */
  #keptFile(note: string, attachment: ShareAttachment, index: number): ShareAttachment | null {
    const shown = this.#at({ field: 'attachment-name', note, index }).filter(
      ({ kind }) => kind.kind === 'attachment-content',
    );
    if (shown.some(finding => this.#does(finding) === 'remove')) return null;
    const cleaned = this.#wording.clean?.(attachment) ?? null;
    if (cleaned !== null) return cleaned;
    const said = this.#at({ field: 'attachment-metadata', note, index });
    return said.some(finding => this.#does(finding) === 'remove') ? null : attachment;
  }

  #edits(where: Where, text: string): readonly Edit[] {
    return this.#at(where).flatMap((finding): readonly Edit[] => {
      const decision = this.#decisions.get(finding.id);
      if (decision === undefined || decision.do === 'keep' || isOfWhole(finding)) return [];
      const { from, to } = finding;
      if (isHidden(finding)) return [{ from, to, text: '' }];
      if (decision.do === 'remove') return [{ from, to, text: this.#wording.words.gap }];
      const subject = decision.as ?? finding.subjects[0];
      if (subject === undefined) {
        return [inflected(text, finding, this.#wording.words.instead(finding.kind), this.#wording.words)];
      }
      const given = pseudonymOf(this.key, subject, this.#wording.describe);
      this.key = given.key;
      return [pseudonymEdit(text, finding, { subject, label: given.label }, this.#wording)];
    });
  }

  #at(where: Where): readonly Finding[] {
    return this.#byPlace.get(placeOf(where)) ?? [];
  }

  #does(finding: Finding): 'keep' | 'remove' | 'pseudonymise' | undefined {
    return this.#decisions.get(finding.id)?.do;
  }
}

/** The old name's own ending may be a part of what was to go: `With P.Jones`. */
const endings: Readonly<Record<ShareAttachment['mediaType'], string>> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/gif': 'gif',
  'image/webp': 'webp',
  'application/pdf': 'pdf',
};

/** Not a span of words: decided about, the whole file or the whole note goes. */
function isOfWhole({ kind }: Finding): boolean {
  return kind.kind === 'safeguarding' || kind.kind === 'attachment-content' || kind.kind === 'metadata';
}

/** What a reader does not see leaves no gap. */
function isHidden({ kind }: Finding): boolean {
  return kind.kind === 'hidden-characters' || kind.kind === 'hidden-text' || kind.kind === 'front-matter';
}

function placeOf(where: Where): string {
  return `${'note' in where ? where.note : ''}/${where.field}/${'index' in where ? where.index : ''}`;
}

function fileKey(note: string, index: number): string {
  return `${note}/${index}`;
}
