import { useTranslations } from 'use-intl';
import type { NameSuggestion, PersonRow } from '../../shared/contract/network';

/** What tells somebody from another of the same name: `Headteacher, Oakfield Primary`. */
export function postAndSchool({ role, school }: Pick<PersonRow, 'role' | 'school'>): string {
  return [role, school?.name ?? ''].filter(part => part !== '').join(', ');
}

/** What stands beside a name that is offered while it is typed: what they are, or how often it was written. */
export function useSuggestedNameDetail(): (suggestion: NameSuggestion) => string {
  const t = useTranslations('editor.completion');
  const circles = useTranslations('circles');
  return suggestion => {
    switch (suggestion.kind) {
      case 'person':
        return postAndSchool(suggestion.person);
      case 'circle': {
        const { kind, members } = suggestion.circle;
        return `${circles(`kind.${kind}`)} · ${circles('list.members', { count: members })}`;
      }
      case 'loose':
        return t('entries', { count: suggestion.entries });
    }
  };
}
