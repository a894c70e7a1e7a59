import type { Journal } from '../../../../../shared/domain/journal';
import { localDateOf } from '../../../../../shared/domain/time';
import type { ShareNote } from '../../share-document';
import { deskWords } from '../desk-words';
import { type Dossier, type FoundText, themesOf } from '../dossier';
import { deskNote } from './desk-note';

/** What was typed and not kept, of entries too, templates, searches she kept, themes and folders, where the person is named. */
export function otherNotes(journal: Journal, { person, entries, texts }: Dossier): readonly ShareNote[] {
  const date = localDateOf(person.updatedAt);
  const begun = entries.flatMap(({ file }) => (file.draft === '' ? [] : [file]));
  return [
    ...begun.map(({ entry, draft }) =>
      deskNote({ of: `draft:${entry.id}`, title: deskWords()('other.draft'), date: entry.date, body: draft }),
    ),
    ...texts.flatMap(({ of, id }) => noteOf(journal, { of, id }, date)),
  ];
}

function noteOf(
  journal: Journal,
  { of, id }: Pick<FoundText, 'of' | 'id'>,
  date: ShareNote['date'],
): readonly ShareNote[] {
  const { drafts, templates, savedSearches, libraries } = journal;
  switch (of) {
    case 'draft': {
      const draft = drafts[id];
      if (draft === undefined) return [];
      const title = deskWords()('other.draft');
      return [deskNote({ of: `draft:${id}`, title, date: localDateOf(draft.at), body: draft.text })];
    }
    case 'template': {
      const template = templates[id];
      if (template === undefined) return [];
      const title = deskWords()('other.template', { name: template.name });
      return [deskNote({ of: `template:${id}`, title, date, body: `${template.title}\n\n${template.body}` })];
    }
    case 'saved-search': {
      const search = savedSearches[id];
      if (search === undefined) return [];
      const { text, people, tags } = search.filter;
      const title = deskWords()('other.savedSearch', { name: search.name });
      return [deskNote({ of: `search:${id}`, title, date, body: [text, ...people, ...tags].join('\n\n') })];
    }
    case 'theme': {
      const theme = themesOf(journal).find(one => one.id === id);
      if (theme === undefined) return [];
      return [deskNote({ of: `theme:${id}`, title: deskWords()('other.theme'), date, body: theme.name })];
    }
    case 'library': {
      const library = libraries[id];
      if (library === undefined) return [];
      return [
        deskNote({ of: `library:${id}`, title: deskWords()('other.library'), date, body: library.folder }),
      ];
    }
    case 'sharing':
      return [];
  }
}
