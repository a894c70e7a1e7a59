import { usePrefetchQuery } from '@tanstack/react-query';
import { type ReactElement, type ReactNode, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { PersonView } from '../../../../shared/contract/network';
import type { CircleId, PersonId } from '../../../../shared/domain/ids';
import { timelineQuery, usePerson } from '../../../api';
import { usePrintOut } from '../../../print';
import { MissingRecord, type NotePorts, RecordNotes, RecordSheet } from '../../../records';
import { IconButton } from '../../../ui';
import { FailureNotice } from '../../../words';
import { MaybeSamePerson, MergePersonWith } from '../merge/MergePeople';
import { PersonHead } from './PersonHead';
import { PersonLines } from './PersonLines';
import { PersonPaper } from './PersonPaper';
import { Between, Meetings, Promised, ToAsk } from './Sections';
import { Thanks } from './Thanks';
import { Timeline } from './Timeline';
import { wholeTimeline } from './timeline-filter';
import { usePersonDraft } from './use-person-draft';

/** Where the page leads. `onPlan` plans a conversation; `onGone` closes the page. */
export type PersonPorts = NotePorts & {
  readonly onPlan: (planned: {
    readonly people: readonly PersonId[];
    readonly circle: CircleId | null;
  }) => void;
  readonly onGone: () => void;
};

export type PersonPageProps = PersonPorts & CardPorts & { readonly id: PersonId };

/** `onDesk` shows everything kept about somebody; `card` is the section about their card. */
type CardPorts = {
  readonly onDesk: (id: PersonId) => void;
  readonly card: (id: PersonId) => ReactNode;
};

/** Everything about one person in one place. */
export function PersonPage({ id, ...ports }: PersonPageProps): ReactElement {
  const t = useTranslations('people.page');
  const { data: view, error } = usePerson(id);
  // Asked for together with the person, not after them.
  usePrefetchQuery(timelineQuery(id, wholeTimeline, 0));
  if (view !== undefined) return <OpenPerson view={view} ports={ports} />;
  return <MissingRecord label={t('label')} error={error} back={t('back')} onBack={ports.onGone} />;
}

function OpenPerson({
  view,
  ports,
}: {
  readonly view: PersonView;
  readonly ports: PersonPorts & CardPorts;
}): ReactElement {
  const { person } = view;
  const t = useTranslations('people.page');
  const sections = useTranslations('people.sections');
  const draft = usePersonDraft(view);
  const [isMerging, setMerging] = useState(false);
  const printing = usePrintOut<PersonView>();
  const isReadOnly = person.binnedAt !== null;
  const openKept = (id: PersonId): void => ports.onOpenRecord({ kind: 'person', id });
  return (
    <RecordSheet
      words={{ label: t('label'), more: t('more'), moreGroup: t('moreGroup'), bin: t('bin') }}
      record={{ kind: 'person', id: person.id }}
      name={person.name}
      draft={draft}
      isReadOnly={isReadOnly}
      tools={<IconButton icon="print" label={t('print')} onPress={() => printing.print(() => view)} />}
      actions={[
        { id: 'merge', label: t('merge'), icon: 'people', onAction: () => setMerging(true) },
        { id: 'desk', label: t('desk'), icon: 'search', onAction: () => ports.onDesk(person.id) },
      ]}
    >
      <PersonHead view={view} draft={draft} isReadOnly={isReadOnly} onPlan={ports.onPlan} />
      {isReadOnly ? null : <MaybeSamePerson view={view} onKept={openKept} flush={draft.flush} />}
      <PersonLines view={view} draft={draft} isReadOnly={isReadOnly} onOpenRecord={ports.onOpenRecord} />
      <Meetings view={view} onOpenRecord={ports.onOpenRecord} />
      <ToAsk rows={view.waiting} onOpenEntry={ports.onOpenEntry} />
      <Promised rows={view.actions} onOpenRecord={ports.onOpenRecord} />
      <Thanks name={person.name} rows={view.thanksOwed} onOpenEntry={ports.onOpenEntry} />
      <Between name={person.name} exchange={view.exchange} />
      <RecordNotes
        title={sections('notes')}
        text={draft.content.notes}
        draft={draft}
        isReadOnly={isReadOnly}
        onEdit={notes => draft.edit({ notes })}
        {...ports}
      />
      {isReadOnly ? null : ports.card(person.id)}
      <Timeline person={person} {...ports} />
      {isMerging ? (
        <MergePersonWith
          view={view}
          onClose={() => setMerging(false)}
          onKept={openKept}
          flush={draft.flush}
        />
      ) : null}
      <FailureNotice error={printing.error} />
      {printing.content === null ? null : <PersonPaper view={printing.content} />}
    </RecordSheet>
  );
}
