import { useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import type { Counted } from '../../../../shared/contract/journal';
import type { NameSuggestion } from '../../../../shared/contract/network';
import { foldName } from '../../../../shared/domain/inline';
import { api, nameSuggestionsQuery, putPerson, tagsQuery } from '../../../api';
import type { Suggestion, Suggestions } from '../../../editor/completion';
import { fullName } from './names';

/**
 * What is offered after `[[`, `@` and `#`. An entry does not offer itself. A name becomes a person only when the head
 * chooses so, and only a whole one; `onFailure` hears when that could not be done (the name is written all the same).
 */
export function useSuggestions(onFailure: (error: unknown) => void): Suggestions {
  const client = useQueryClient();
  const t = useTranslations('editor.completion');
  const words = useTranslations('words');
  const counted = ({ name, count }: Counted): Suggestion => ({ name, detail: t('entries', { count }) });
  const suggested = (suggestion: NameSuggestion): Suggestion => {
    if (suggestion.kind === 'loose') return counted({ name: suggestion.label, count: suggestion.entries });
    const { role, school } = suggestion.person;
    const detail = [role, school?.name ?? ''].filter(part => part !== '').join(', ');
    return { name: suggestion.label, detail };
  };
  const add = (name: string): void => {
    api
      .createPerson({ name, content: {} })
      .then(view => putPerson(client, view))
      .catch(onFailure);
  };
  return {
    links: async text =>
      (await api.suggestLinks({ text }))
        .filter(row => row.title !== '')
        .map(row => ({ name: row.title, detail: words(`kind.${row.kind}`) })),
    people: async text => {
      const found = await client.fetchQuery(nameSuggestionsQuery(text));
      const name = fullName(text);
      const isKnown = found.some(one => one.kind === 'person' && isCalled(one.person, foldName(name ?? '')));
      const adding =
        name === null || isKnown
          ? []
          : [{ name, detail: '', label: t('addPerson', { name }), onChosen: () => add(name) }];
      return [...found.map(suggested), ...adding];
    },
    tags: async () => (await client.ensureQueryData(tagsQuery)).map(counted),
  };
}

function isCalled(
  { name, alsoKnownAs }: { readonly name: string; readonly alsoKnownAs: readonly string[] },
  folded: string,
): boolean {
  return [name, ...alsoKnownAs].some(called => foldName(called) === folded);
}
