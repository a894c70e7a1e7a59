import { type ReactElement, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { ConversationView } from '../../../../shared/contract/network';
import type { ConversationId } from '../../../../shared/domain/ids';
import { useConversation } from '../../../api';
import { AgendaPaper } from '../../../print';
import { BinnedNotice, DraftLine } from '../../../records';
import { MarginRow, Sheet } from '../../../ui';
import { classesOf } from '../../../ui/class-names';
import { FailureNotice, useConversationName } from '../../../words';
import { Agenda } from '../agenda/Agenda';
import { useAgenda } from '../agenda/use-agenda';
import { ConversationAside } from '../aside/ConversationAside';
import { type ConversationPorts, useOpenConversation } from '../open-conversation';
import { Agreed } from '../outcome/Agreed';
import { EndedNotice } from '../outcome/EndedNotice';
import { HelpRow } from '../outcome/HelpRow';
import { Notes } from '../outcome/Notes';
import { WrittenThen } from '../outcome/WrittenThen';
import { PageHeader } from './PageHeader';
import { PageTools } from './PageTools';
import styles from './PageTools.module.css';

const cx = classesOf(styles);

/** `onShowAll` leads to the list, `onShare` to giving away what was written in it. */
export type ConversationPageProps = ConversationPorts & {
  readonly id: ConversationId;
  readonly onShowAll: () => void;
  readonly onShare: (id: ConversationId) => void;
};

/** A conversation: prepared, gone through with a checklist, and looked back on, all on one page. */
export function ConversationPage(props: ConversationPageProps): ReactElement {
  const t = useTranslations('conversations.page');
  const { data, error } = useConversation(props.id);
  if (data !== undefined) return <OpenPage {...props} view={data} />;
  return (
    <Sheet label={t('label')}>
      <MarginRow>
        <FailureNotice error={error} />
      </MarginRow>
    </Sheet>
  );
}

function OpenPage(props: ConversationPageProps & { readonly view: ConversationView }): ReactElement {
  const { view, onOpenEntry, onOpenRecord, onPlan } = props;
  const t = useTranslations('conversations.page');
  const nameOf = useConversationName();
  const open = useOpenConversation(view, { onOpenEntry, onOpenRecord, onPlan });
  const desk = useAgenda(open);
  const [hasEnded, setEnded] = useState(false);
  const [isFresh, setFresh] = useState(false);
  const { state } = view.row;
  const { id } = view.conversation;
  return (
    <>
      <Sheet
        label={t('label')}
        top={
          <>
            <DraftLine draft={open.draft} />
            <PageTools
              open={open}
              onShowAll={props.onShowAll}
              onShare={props.onShare}
              onReopened={() => setEnded(false)}
              onBinned={() => setFresh(true)}
            />
          </>
        }
        header={
          <div className={cx('header')}>
            <PageHeader open={open} onEnded={() => setEnded(true)} />
          </div>
        }
        aside={<ConversationAside open={open} desk={desk} />}
      >
        {open.isReadOnly ? (
          <BinnedNotice record={{ kind: 'conversation', id }} name={nameOf(view.row)} isFresh={isFresh} />
        ) : null}
        {hasEnded && state === 'held' ? <EndedNotice open={open} onReopened={() => setEnded(false)} /> : null}
        <Agenda open={open} desk={desk} />
        <Notes open={open} />
        <Agreed open={open} />
        {state === 'planned' ? null : <HelpRow open={open} />}
        {state === 'planned' && view.entries.length === 0 ? null : <WrittenThen open={open} />}
      </Sheet>
      <AgendaPaper view={view} />
    </>
  );
}
