import { type ReactElement, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { SchoolView } from '../../../../shared/contract/network';
import type { SchoolId } from '../../../../shared/domain/ids';
import { useSchool } from '../../../api';
import { MissingRecord, RecordNotes, RecordSheet } from '../../../records';
import { MaybeSameSchool, MergeSchoolWith } from '../merge/MergeSchools';
import type { PersonPorts } from '../person/PersonPage';
import { SchoolHead } from './SchoolHead';
import { SchoolLines } from './SchoolLines';
import { SchoolSections } from './SchoolSections';
import { useSchoolDraft } from './use-school-draft';

export type SchoolPageProps = PersonPorts & { readonly id: SchoolId };

/** A school: what kind of place it is, who is there, and what was seen. */
export function SchoolPage({ id, ...ports }: SchoolPageProps): ReactElement {
  const t = useTranslations('people.school');
  const { data: view, error } = useSchool(id);
  if (view !== undefined) return <OpenSchool view={view} ports={ports} />;
  return <MissingRecord label={t('label')} error={error} back={t('back')} onBack={ports.onGone} />;
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
  const draft = useSchoolDraft(view);
  const [isMerging, setMerging] = useState(false);
  const isReadOnly = school.binnedAt !== null;
  const openKept = (id: SchoolId): void => ports.onOpenRecord({ kind: 'school', id });
  return (
    <RecordSheet
      words={{ label: t('label'), more: t('more'), moreGroup: t('moreGroup'), bin: t('bin') }}
      record={{ kind: 'school', id: school.id }}
      name={school.name}
      draft={draft}
      isReadOnly={isReadOnly}
      actions={[{ id: 'merge', label: t('merge'), icon: 'school', onAction: () => setMerging(true) }]}
    >
      <SchoolHead view={view} draft={draft} isReadOnly={isReadOnly} onPlan={ports.onPlan} />
      {isReadOnly ? null : <MaybeSameSchool view={view} onKept={openKept} flush={draft.flush} />}
      <SchoolLines draft={draft} isReadOnly={isReadOnly} />
      <RecordNotes
        title={t('notes')}
        text={draft.content.notes}
        draft={draft}
        isReadOnly={isReadOnly}
        onEdit={notes => draft.edit({ notes })}
        {...ports}
      />
      <SchoolSections view={view} {...ports} />
      {isMerging ? (
        <MergeSchoolWith
          view={view}
          onClose={() => setMerging(false)}
          onKept={openKept}
          flush={draft.flush}
        />
      ) : null}
    </RecordSheet>
  );
}
