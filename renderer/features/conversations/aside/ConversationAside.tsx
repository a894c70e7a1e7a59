import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import type { EntrySummary } from '../../../../shared/contract/journal';
import { lookedBackAt } from '../../../print';
import { Aside, AsideItem, AsideSection, IconButton } from '../../../ui';
import { nameList, shortNames } from '../../../words';
import type { AgendaDesk } from '../agenda/use-agenda';
import { EntryLink } from '../EntryLink';
import type { OpenConversation } from '../open-conversation';
import { Between } from './Between';
import { PromiseLists } from './PromiseLists';
import { ThanksOwed } from './ThanksOwed';
import { WhoAndWhere } from './WhoAndWhere';

/** What helps to prepare: what else could be asked, what was promised, what to look back at, and what has gone between them. */
export function ConversationAside(props: {
  readonly open: OpenConversation;
  readonly desk: AgendaDesk;
}): ReactElement {
  const { open, desk } = props;
  const { view, ports } = open;
  const t = useTranslations('conversations.aside');
  const { lookBack, thanks } = lookedBackAt(view.agenda, view.gathered);
  const names = shortNames(view.row.people.map(({ name }) => name));
  const whom = names.length > 0 && names.length <= 3 ? nameList(names) : view.row.circle?.name;
  return (
    <Aside label={t('label')}>
      <Askable
        {...props}
        title={whom === undefined ? t('waitingAny') : t('waiting', { whom })}
        questions={view.gathered.waiting}
        desk={desk}
      />
      {view.row.state === 'held' ? null : (
        <Askable {...props} title={t('couldAsk')} questions={view.gathered.couldAsk} desk={desk} />
      )}
      <PromiseLists open={open} />
      {lookBack.length === 0 ? null : (
        <AsideSection title={t('lookBack')}>
          {lookBack.map(entry => (
            <AsideItem key={entry.id} title={<EntryLink entry={entry} onOpenEntry={ports.onOpenEntry} />} />
          ))}
        </AsideSection>
      )}
      <ThanksOwed open={open} entries={thanks} />
      <Between view={view} />
      <WhoAndWhere open={open} />
    </Aside>
  );
}

/** Questions that could go on the agenda by one press. */
function Askable(props: {
  readonly open: OpenConversation;
  readonly desk: AgendaDesk;
  readonly title: string;
  readonly questions: readonly EntrySummary[];
}): ReactElement | null {
  const { open, desk, title, questions } = props;
  const t = useTranslations('conversations.aside');
  const words = useTranslations('words');
  if (questions.length === 0 || open.isReadOnly) return null;
  return (
    <AsideSection title={title}>
      {questions.map(({ id, title: asked }) => {
        const said = asked === '' ? words('untitled') : asked;
        return (
          <AsideItem
            key={id}
            title={said}
            end={
              <IconButton
                icon="plus"
                isOutlined
                label={t('add', { title: said })}
                onPress={() => {
                  desk.add({ kind: 'question', entry: id }).catch(() => open.draft.state);
                }}
              />
            }
          />
        );
      })}
    </AsideSection>
  );
}
