import { useMutation } from '@tanstack/react-query';
import { type ReactElement, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { EntrySummary } from '../../../../shared/contract/journal';
import { changeEntry } from '../../../api';
import { AsideItem, AsideSection, Button } from '../../../ui';
import { FailureNotice, nameList, shortNames } from '../../../words';
import { EntryLink } from '../EntryLink';
import type { OpenConversation } from '../open-conversation';

/** Advice that worked and whose giver does not know it yet. One that was marked a moment ago stays, with the way back. */
export function ThanksOwed(props: {
  readonly open: OpenConversation;
  readonly entries: readonly EntrySummary[];
}): ReactElement | null {
  const { open, entries } = props;
  const t = useTranslations('conversations.aside');
  const [thanked, setThanked] = useState<readonly EntrySummary[]>([]);
  const marking = useMutation({
    scope: { id: 'thanks' },
    mutationFn: async ({
      entry,
      isThanked,
    }: {
      readonly entry: EntrySummary;
      readonly isThanked: boolean;
    }) => {
      await changeEntry(entry.id, { thankedOn: isThanked ? open.today : null });
      setThanked(before => [...before.filter(({ id }) => id !== entry.id), ...(isThanked ? [entry] : [])]);
    },
  });
  const shown = [...entries.filter(({ id }) => !thanked.some(other => other.id === id)), ...thanked];
  if (shown.length === 0) return null;
  return (
    <AsideSection title={t('thanks')}>
      {shown.map(entry => {
        const isThanked = thanked.includes(entry);
        const names = nameList(shortNames(entry.people));
        return (
          <AsideItem
            key={entry.id}
            title={
              <>
                <EntryLink entry={entry} onOpenEntry={open.ports.onOpenEntry} />
                <span role="status">{isThanked ? `${t('thanked')} ` : ''}</span>
                <Button variant="link" onPress={() => marking.mutate({ entry, isThanked: !isThanked })}>
                  {isThanked ? t('undo') : names === '' ? t('thankSomebody') : t('thank', { name: names })}
                </Button>
              </>
            }
          />
        );
      })}
      <FailureNotice error={marking.error} />
    </AsideSection>
  );
}
