import { bodyLimit, type EntryContent, wordsLimit } from '../../../../shared/domain/entry';
import type { SchoolId, ThemeId } from '../../../../shared/domain/ids';
import { foldName } from '../../../../shared/domain/inline';
import type { Journal } from '../../../../shared/domain/journal';
import { documentWords } from '../../document-words';
import { settingsOf } from '../../journal/settings';
import type { ShareNote } from '../share-document';

/** What a note says, as an entry of this journal says it; what it answers and its files come from elsewhere. */
export type Said = Pick<
  EntryContent,
  'kind' | 'status' | 'title' | 'date' | 'body' | 'outcome' | 'themes' | 'tags' | 'people' | 'seenAt'
>;

/** What of this journal notes of others are tied to by name. */
export type Landing = {
  readonly themeNamed: (name: string) => ThemeId | undefined;
  /** The one school out of the bin that is called so. */
  readonly schoolNamed: (name: string) => SchoolId | undefined;
};

/** The journal's themes and schools by name, read once for a whole pack. */
export function landingIn(journal: Journal): Landing {
  const themes = new Map<string, ThemeId>();
  for (const { id, name } of settingsOf(journal).themes) {
    if (!themes.has(foldName(name))) themes.set(foldName(name), id);
  }
  const schools = new Map<string, Set<SchoolId>>();
  for (const { id, name, alsoKnownAs, binnedAt } of Object.values(journal.schools)) {
    for (const called of binnedAt === null ? [name, ...alsoKnownAs] : []) {
      const same = schools.get(foldName(called)) ?? new Set<SchoolId>();
      schools.set(foldName(called), same.add(id));
    }
  }
  return {
    themeNamed: name => themes.get(foldName(name)),
    schoolNamed: name => {
      const [first, ...others] = schools.get(foldName(name)) ?? [];
      return others.length === 0 ? first : undefined;
    },
  };
}

/**
 * What a note says here: themes by name, and as tags where there is none of that name; where a practice was seen as the
 * school, and as a last line of the text where it is none of ours.
 */
export function saidBy(note: ShareNote, landing: Landing): Said {
  const { kind, status, title, date, body, outcome, people } = note;
  const themes = note.themes.flatMap(name => landing.themeNamed(name) ?? []);
  const unknown = note.themes.filter(name => landing.themeNamed(name) === undefined);
  const place = note.seenAt?.trim() ?? '';
  const seenAt = kind === 'practice' ? (landing.schoolNamed(place) ?? null) : null;
  return {
    kind,
    status,
    title,
    date,
    body:
      place === '' || seenAt !== null
        ? body
        : withLastLine(body, documentWords().takenEntry('seenAt', { place })),
    outcome,
    themes: [...new Set(themes)],
    tags: distinct([...note.tags, ...unknown]),
    people,
    seenAt,
  };
}

/** Whether an entry can hold it; what a note may say alone is within the limits of packs. */
export function canHold({ body, tags }: Said): boolean {
  return body.length <= bodyLimit && tags.length <= wordsLimit;
}

function withLastLine(text: string, line: string): string {
  return text.trimEnd() === '' ? line : `${text.trimEnd()}\n\n${line}`;
}

/** Each tag once, as it is written first. */
function distinct(tags: readonly string[]): readonly string[] {
  const byFolded = new Map<string, string>();
  for (const tag of tags) {
    if (foldName(tag) !== '' && !byFolded.has(foldName(tag))) byFolded.set(foldName(tag), tag);
  }
  return [...byFolded.values()];
}
