import type { Journal } from '../../../../../shared/domain/journal';
import { localDateOf } from '../../../../../shared/domain/time';
import type { ShareNote } from '../../share-document';
import { say } from '../desk-words';
import type { Dossier, FoundText } from '../dossier';
import { deskNote } from './desk-note';

/** What was typed and not kept, of entries too, templates, and searches she kept, where the person is named. */
export function otherNotes(journal: Journal, { person, entries, texts }: Dossier): readonly ShareNote[] {
  const date = localDateOf(person.updatedAt);
  const begun = entries.flatMap(({ file }) => (file.draft === '' ? [] : [file]));
  return [
    ...begun.map(({ entry, draft }) =>
      deskNote({ of: `draft:${entry.id}`, title: say('other.draft'), date: entry.date, body: draft }),
    ),
    ...texts.flatMap(({ of, id }) => noteOf(journal, of, id, date)),
  ];
}

function noteOf(
  { drafts, templates, savedSearches }: Journal,
  of: FoundText['of'],
  id: string,
  date: ShareNote['date'],
): readonly ShareNote[] {
  switch (of) {
    case 'draft': {
      const draft = drafts[id];
      if (draft === undefined) return [];
      const title = say('other.draft');
      return [deskNote({ of: `draft:${id}`, title, date: localDateOf(draft.at), body: draft.text })];
    }
    case 'template': {
      const template = templates[id];
      if (template === undefined) return [];
      const title = say('other.template', { name: template.name });
      return [deskNote({ of: `template:${id}`, title, date, body: `${template.title}\n\n${template.body}` })];
    }
    case 'saved-search': {
      const search = savedSearches[id];
      if (search === undefined) return [];
      const { text, people, tags } = search.filter;
      const title = say('other.savedSearch', { name: search.name });
      return [deskNote({ of: `search:${id}`, title, date, body: [text, ...people, ...tags].join('\n\n') })];
    }
    case 'sharing':
      return [];
  }
}
