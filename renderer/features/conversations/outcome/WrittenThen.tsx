import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import type { EntrySummary } from '../../../../shared/contract/journal';
import { api, useTask } from '../../../api';
import { Button, LineActions, LineList, MarginRow } from '../../../ui';
import { FailureNotice } from '../../../words';
import { EntryLink } from '../EntryLink';
import type { OpenConversation } from '../open-conversation';

/** What was written in or after the conversation, and the ways to write more. */
export function WrittenThen({ open }: { readonly open: OpenConversation }): ReactElement {
  const { view, ports, isReadOnly } = open;
  const t = useTranslations('conversations.written');
  const task = useTask();
  const write = (kind: 'practice' | 'reflection'): void =>
    task.run(async () => {
      const { id, date, place } = view.conversation;
      const seen = kind === 'practice' ? { seenAt: place } : {};
      const { entry } = await api.createEntry({
        kind,
        template: null,
        content: { date, conversation: id, ...seen },
      });
      ports.onOpenEntry(entry.id);
    });
  return (
    <MarginRow as="section" headingLevel={2} label={t('title')} align="top">
      <LineList>
        {elsewhere(view.entries, view.agenda).map(entry => (
          <EntryLink key={entry.id} entry={entry} onOpenEntry={ports.onOpenEntry} />
        ))}
      </LineList>
      {isReadOnly ? null : (
        <LineActions>
          <Button size="text" onPress={() => write('practice')}>
            {t('saw')}
          </Button>
          <Button size="text" onPress={() => write('reflection')}>
            {t('thought')}
          </Button>
        </LineActions>
      )}
      <FailureNotice error={task.error} />
    </MarginRow>
  );
}

/** Answers stand under their questions already. */
function elsewhere(
  entries: readonly EntrySummary[],
  agenda: OpenConversation['view']['agenda'],
): readonly EntrySummary[] {
  const answers = new Set(agenda.flatMap(line => line.answers.map(({ entry }) => entry.id)));
  return entries.filter(({ id }) => !answers.has(id));
}
