import { createHash } from 'node:crypto';
import type { LocalDate } from '../../../../../shared/domain/time';
import type { ShareNote } from '../../share-document';

/** What a note of the person desk says. `of` names what it was made from: the same gives the same key, and the key does not tell it. */
type DeskNote = {
  readonly of: string;
  readonly title: string;
  readonly date: LocalDate;
  readonly body: string;
  readonly outcome?: string;
};

/** A note that was no entry before: it has no status, no tags and no files. */
export function deskNote({ of, title, date, body, outcome = '' }: DeskNote): ShareNote {
  return {
    key: createHash('sha256').update(`person-desk:${of}`).digest('base64url').slice(0, 22),
    kind: 'reflection',
    status: null,
    title,
    date,
    body,
    outcome,
    themes: [],
    tags: [],
    people: [],
    seenAt: null,
    answers: [],
    attachments: [],
  };
}

/** A list of facts, without those that are empty; markdown. */
export function factList(facts: readonly (readonly [label: string, fact: string])[]): string {
  return facts
    .filter(([, fact]) => fact.trim() !== '')
    .map(([label, fact]) => `- **${label}:** ${fact}`)
    .join('\n');
}

/** Parts under headings of their own, without those that are empty; the first has none when its heading is empty. Markdown. */
export function sections(parts: readonly (readonly [heading: string, text: string])[]): string {
  return parts
    .filter(([, text]) => text.trim() !== '')
    .map(([heading, text]) => (heading === '' ? text : `## ${heading}\n\n${text}`))
    .join('\n\n');
}

/** A markdown list of lines. */
export function lines(texts: readonly string[]): string {
  return texts.map(text => `- ${text}`).join('\n');
}
