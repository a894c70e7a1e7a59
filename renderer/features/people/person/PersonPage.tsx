import { type ReactElement, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { PersonView } from '../../../../shared/contract/network';
import type { CircleId, PersonId } from '../../../../shared/domain/ids';
import { usePerson } from '../../../api';
import { usePrintOut } from '../../../print';
import { BinnedNotice, DraftLine, type NotePorts, NotesField, RecordTop, useBinning } from '../../../records';
import { Button, IconButton, MarginRow, MenuButton, Sheet } from '../../../ui';
import { FailureNotice } from '../../../words';
import { MaybeSame, MergeWith } from '../merge/MergePeople';
import { PersonHead } from './PersonHead';
import { PersonLines } from './PersonLines';
import { PersonPaper } from './PersonPaper';
import { Between, Meetings, Promised, ToAsk } from './Sections';
import { Thanks } from './Thanks';
import { Timeline } from './Timeline';
import { usePersonDraft } from './use-person-draft';

/** Where the page leads. `onPlan` plans a conversation; `onGone` closes the page. */
export type PersonPorts = NotePorts & {
  readonly onPlan: (planned: {
    readonly people: readonly PersonId[];
    readonly circle: CircleId | null;
  }) => void;
  readonly onGone: () => void;
};

export type PersonPageProps = PersonPorts & { readonly id: PersonId };

/** Everything about one person in one place. */
export function PersonPage({ id, ...ports }: PersonPageProps): ReactElement {
  const t = useTranslations('people.page');
  const { data: view, error } = usePerson(id);
  if (view !== undefined) return <OpenPerson view={view} ports={ports} />;
  return (
    <Sheet label={t('label')}>
      {error === null ? null : (
        <MarginRow>
          <FailureNotice error={error} />
          <Button variant="link" onPress={ports.onGone}>
            {t('back')}
          </Button>
        </MarginRow>
      )}
    </Sheet>
  );
}

function OpenPerson({
  view,
  ports,
}: {
  readonly view: PersonView;
  readonly ports: PersonPorts;
}): ReactElement {
  const { person } = view;
  const t = useTranslations('people.page');
  const sections = useTranslations('people.sections');
  const notes = useTranslations('records');
  const draft = usePersonDraft(view);
  const [isMerging, setMerging] = useState(false);
  const binning = useBinning({ kind: 'person', id: person.id }, draft.flush);
  const printing = usePrintOut<PersonView>();
  const isReadOnly = person.binnedAt !== null;
  const openKept = (id: PersonId): void => ports.onOpenRecord({ kind: 'person', id });
  const saveNow = (): void => void draft.flush().catch(() => draft.state);
  return (
    <Sheet
      label={t('label')}
      top={
        <RecordTop state={<DraftLine draft={draft} />}>
          <IconButton icon="print" label={t('print')} onPress={() => printing.print(view)} />
          <MenuButton
            label={t('more')}
            trigger={<IconButton icon="more" label={t('more')} isDisabled={isReadOnly} />}
            groups={[
              {
                label: t('moreGroup'),
                actions: [
                  { id: 'merge', label: t('merge'), icon: 'people', onAction: () => setMerging(true) },
                  { id: 'bin', label: t('bin'), icon: 'bin', onAction: binning.bin },
                ],
              },
            ]}
          />
        </RecordTop>
      }
    >
      {isReadOnly ? (
        <BinnedNotice
          record={{ kind: 'person', id: person.id }}
          name={person.name}
          isFresh={binning.isFresh}
        />
      ) : null}
      <FailureNotice error={binning.error} />
      <PersonHead view={view} draft={draft} isReadOnly={isReadOnly} onPlan={ports.onPlan} />
      {isReadOnly ? null : <MaybeSame view={view} onKept={openKept} flush={draft.flush} />}
      <PersonLines view={view} draft={draft} isReadOnly={isReadOnly} onOpenRecord={ports.onOpenRecord} />
      <Meetings view={view} onOpenRecord={ports.onOpenRecord} />
      <ToAsk rows={view.waiting} onOpenEntry={ports.onOpenEntry} />
      <Promised rows={view.actions} onOpenRecord={ports.onOpenRecord} />
      <Thanks name={person.name} rows={view.thanksOwed} onOpenEntry={ports.onOpenEntry} />
      <Between name={person.name} exchange={view.exchange} />
      {isReadOnly && draft.content.notes === '' ? null : (
        <MarginRow label={sections('notes')} headingLevel={3}>
          <NotesField
            label={sections('notes')}
            placeholder={notes('notesPlaceholder')}
            text={draft.content.notes}
            version={draft.version}
            isReadOnly={isReadOnly}
            onEdit={text => draft.edit({ notes: text })}
            onDone={saveNow}
            {...ports}
          />
        </MarginRow>
      )}
      <Timeline person={person} {...ports} />
      {isMerging ? (
        <MergeWith view={view} onClose={() => setMerging(false)} onKept={openKept} flush={draft.flush} />
      ) : null}
      {printing.content === null ? null : <PersonPaper view={printing.content} />}
    </Sheet>
  );
}
