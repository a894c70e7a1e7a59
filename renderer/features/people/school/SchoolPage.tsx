import { type ReactElement, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { SchoolView } from '../../../../shared/contract/network';
import type { SchoolId } from '../../../../shared/domain/ids';
import { useSchool } from '../../../api';
import { BinnedNotice, DraftLine, NameField, NotesField, RecordTop, useBinning } from '../../../records';
import { Button, IconButton, MarginRow, MenuButton, Sheet } from '../../../ui';
import { FailureNotice } from '../../../words';
import { MaybeSameSchool, MergeSchoolWith } from '../merge/MergeSchools';
import styles from '../person/Person.module.css';
import type { PersonPorts } from '../person/PersonPage';
import { SchoolLines } from './SchoolLines';
import { SchoolSections } from './SchoolSections';
import { type SchoolDraft, useSchoolDraft } from './use-school-draft';

export type SchoolPageProps = PersonPorts & { readonly id: SchoolId };

/** A school: what kind of place it is, who is there, and what was seen. */
export function SchoolPage({ id, ...ports }: SchoolPageProps): ReactElement {
  const t = useTranslations('people.school');
  const { data: view, error } = useSchool(id);
  if (view !== undefined) return <OpenSchool view={view} ports={ports} />;
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

function OpenSchool({
  view,
  ports,
}: {
  readonly view: SchoolView;
  readonly ports: PersonPorts;
}): ReactElement {
  const { school } = view;
  const t = useTranslations('people.school');
  const notes = useTranslations('records');
  const draft = useSchoolDraft(view);
  const [isMerging, setMerging] = useState(false);
  const binning = useBinning({ kind: 'school', id: school.id }, draft.flush);
  const isReadOnly = school.binnedAt !== null;
  const openKept = (id: SchoolId): void => ports.onOpenRecord({ kind: 'school', id });
  const saveNow = (): void => void draft.flush().catch(() => draft.state);
  return (
    <Sheet
      label={t('label')}
      top={
        <RecordTop state={<DraftLine draft={draft} />}>
          <MenuButton
            label={t('more')}
            trigger={<IconButton icon="more" label={t('more')} isDisabled={isReadOnly} />}
            groups={[
              {
                label: t('moreGroup'),
                actions: [
                  { id: 'merge', label: t('merge'), icon: 'school', onAction: () => setMerging(true) },
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
          record={{ kind: 'school', id: school.id }}
          name={school.name}
          isFresh={binning.isFresh}
        />
      ) : null}
      <FailureNotice error={binning.error} />
      <SchoolHead view={view} draft={draft} isReadOnly={isReadOnly} onPlan={ports.onPlan} />
      {isReadOnly ? null : <MaybeSameSchool view={view} onKept={openKept} flush={draft.flush} />}
      <SchoolLines draft={draft} isReadOnly={isReadOnly} />
      {isReadOnly && draft.content.notes === '' ? null : (
        <MarginRow label={t('notes')} headingLevel={3}>
          <NotesField
            label={t('notes')}
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
      <SchoolSections view={view} {...ports} />
      {isMerging ? (
        <MergeSchoolWith
          view={view}
          onClose={() => setMerging(false)}
          onKept={openKept}
          flush={draft.flush}
        />
      ) : null}
    </Sheet>
  );
}

function SchoolHead(
  props: Pick<PersonPorts, 'onPlan'> & {
    readonly view: SchoolView;
    readonly draft: SchoolDraft;
    readonly isReadOnly: boolean;
  },
): ReactElement {
  const { view, draft, isReadOnly, onPlan } = props;
  const t = useTranslations('people.school');
  const [said, say] = useState('');
  const { name } = draft.content;
  const rename = async (next: string): Promise<null> => {
    draft.edit({ name: next });
    // A failure is told by the line over the page, which keeps the new name.
    await draft.flush().then(
      () => say(t('renamed', { old: name })),
      () => say(''),
    );
    return null;
  };
  return (
    <MarginRow>
      <NameField
        label={t('name')}
        name={name}
        hint={t('renameHint', { name })}
        isReadOnly={isReadOnly}
        onRename={rename}
      />
      <p role="status" className={styles['said']}>
        {said}
      </p>
      {isReadOnly ? null : (
        <div className={styles['actions']}>
          <Button
            variant="filled"
            icon="calendar"
            onPress={() => onPlan({ people: soleId(view), circle: null })}
          >
            {t('plan')}
          </Button>
        </div>
      )}
    </MarginRow>
  );
}

/** Whom a visit is with, where only one person can be meant. */
function soleId({ people }: SchoolView) {
  return people.length === 1 ? people.map(person => person.id) : [];
}
