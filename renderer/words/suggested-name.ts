import { useTranslations } from 'use-intl';
import type { NameSuggestion } from '../../shared/contract/network';

/** What stands beside a name that is offered while it is typed: what they are, or how often it was written. */
export function useSuggestedNameDetail(): (suggestion: NameSuggestion) => string {
  const t = useTranslations('editor.completion');
  const circles = useTranslations('circles');
  return suggestion => {
    switch (suggestion.kind) {
      case 'person': {
        const { role, school } = suggestion.person;
        return [role, school?.name ?? ''].filter(part => part !== '').join(', ');
      }
      case 'circle': {
        const { kind, members } = suggestion.circle;
        return `${circles(`kind.${kind}`)} · ${circles('list.members', { count: members })}`;
      }
      case 'loose':
        return t('entries', { count: suggestion.entries });
    }
  };
}
