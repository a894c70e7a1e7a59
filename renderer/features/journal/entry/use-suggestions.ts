import { useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import type { Counted } from '../../../../shared/contract/journal';
import { api, peopleQuery, tagsQuery } from '../../../api';
import type { Suggestion, Suggestions } from '../editor/completion';

/** What is offered after `[[`, `@` and `#`. An entry does not offer itself. */
export function useSuggestions(): Suggestions {
  const client = useQueryClient();
  const t = useTranslations('editor.completion');
  const words = useTranslations('words');
  const counted = ({ name, count }: Counted): Suggestion => ({ name, detail: t('entries', { count }) });
  return {
    links: async text =>
      (await api.suggestLinks({ text }))
        .filter(row => row.title !== '')
        .map(row => ({ name: row.title, detail: words(`kind.${row.kind}`) })),
    people: async () => (await client.ensureQueryData(peopleQuery)).map(counted),
    tags: async () => (await client.ensureQueryData(tagsQuery)).map(counted),
  };
}
