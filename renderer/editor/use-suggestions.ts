import { useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import type { NameSuggestion } from '../../shared/contract/network';
import { foldName } from '../../shared/domain/inline';
import { api, nameSuggestionsQuery, putCircle, putPerson, tagsQuery } from '../api';
import { useSuggestedNameDetail } from '../words';
import type { Suggestion, Suggestions } from './completion';
import { circleKindOf, fullName, nameOfCircle } from './whole-names';

/**
 * What is offered after `[[`, `@` and `#`. An entry does not offer itself. A name becomes a person or a circle only when the
 * head chooses so, and only a whole one; `onFailure` hears when that could not be done (the name is written all the same).
 */
export function useSuggestions(onFailure: (error: unknown) => void): Suggestions {
  const client = useQueryClient();
  const t = useTranslations('editor.completion');
  const words = useTranslations('words');
  const detailOf = useSuggestedNameDetail();
  const addPerson = (name: string): void => {
    api
      .createPerson({ name, content: {} })
      .then(view => putPerson(client, view))
      .catch(onFailure);
  };
  const addCircle = (name: string): void => {
    api
      .createCircle({ name, content: { kind: circleKindOf(name) ?? 'cohort' } })
      .then(view => putCircle(client, view))
      .catch(onFailure);
  };
  const adding = (found: readonly NameSuggestion[], text: string): readonly Suggestion[] => {
    const offer = (name: string | null, label: 'addPerson' | 'addCircle', add: (name: string) => void) =>
      name === null ? [] : [{ name, detail: '', label: t(label, { name }), onChosen: () => add(name) }];
    if (isKnown(found, text)) return [];
    const person = offer(fullName(text), 'addPerson', addPerson);
    const circle = offer(nameOfCircle(text), 'addCircle', addCircle);
    return circleKindOf(text) === null ? [...person, ...circle] : [...circle, ...person];
  };
  return {
    links: async text =>
      (await api.suggestLinks({ text }))
        .filter(row => row.title !== '')
        .map(row => ({ name: row.title, detail: words(`kind.${row.kind}`) })),
    people: async text => {
      const found = await client.fetchQuery(nameSuggestionsQuery(text));
      return [...found.map(one => ({ name: one.label, detail: detailOf(one) })), ...adding(found, text)];
    },
    tags: async () =>
      (await client.ensureQueryData(tagsQuery)).map(({ name, count }) => ({
        name,
        detail: t('entries', { count }),
      })),
  };
}

/** Whether somebody, or a circle, is called exactly `text`. */
function isKnown(found: readonly NameSuggestion[], text: string): boolean {
  const folded = foldName(text);
  return found.some(one => {
    if (one.kind === 'loose') return false;
    const names = one.kind === 'circle' ? [one.label] : [one.person.name, ...one.person.alsoKnownAs];
    return names.some(name => foldName(name) === folded);
  });
}
