import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import type { SchoolView } from '../../../../shared/contract/network';
import type { SchoolId } from '../../../../shared/domain/ids';
import { api, putSchool, schoolQuery } from '../../../api';
import { SchoolField } from '../../../choosers';
import { MaybeSame } from './MaybeSame';
import { MergeDialog, type MergePorts, type MergeSide } from './MergeDialog';
import { PickOther } from './PickOther';

type SchoolPorts = MergePorts<SchoolId> & { readonly view: SchoolView };

/** Says that another school may be the same one, and offers to look. */
export function MaybeSameSchool(props: SchoolPorts): ReactElement {
  const others = props.view.maybeSame.map(({ id, name, area }) => ({
    id,
    who: area === '' ? name : `${name}, ${area}`,
  }));
  return (
    <MaybeSame
      kind="mergeSchools"
      icon="school"
      others={others}
      compare={(other, onClose) => <CompareSchools {...props} other={other} onClose={onClose} />}
    />
  );
}

/** Asks which other school this is, then compares the two. */
export function MergeSchoolWith(props: SchoolPorts & { readonly onClose: () => void }): ReactElement {
  const t = useTranslations('people.mergeSchools');
  return (
    <PickOther
      kind="mergeSchools"
      self={props.view.school.id}
      field={(picked, pick) => <SchoolField variant="box" label={t('pick')} value={picked} onChange={pick} />}
      compare={(other, onClose) => <CompareSchools {...props} other={other} onClose={onClose} />}
      onClose={props.onClose}
    />
  );
}

function CompareSchools(
  props: SchoolPorts & { readonly other: SchoolId; readonly onClose: () => void },
): ReactElement | null {
  const { view, other, ...ports } = props;
  const client = useQueryClient();
  const sideOf = useSchoolSide();
  const { data: second } = useQuery(schoolQuery(other));
  if (second === undefined) return null;
  return (
    <MergeDialog
      {...ports}
      kind="mergeSchools"
      sides={[sideOf(view), sideOf(second)]}
      merge={async pair => putSchool(client, await api.mergeSchools(pair))}
    />
  );
}

function useSchoolSide(): (view: SchoolView) => MergeSide<SchoolId> {
  const t = useTranslations('people.mergeSchools');
  const phases = useTranslations('people.phase');
  return ({ school, people, practice }) => ({
    id: school.id,
    name: school.name,
    facts: [
      [t('phase'), school.phase === null ? '' : phases(school.phase)],
      [t('area'), school.area],
      [t('people'), String(people.length)],
      [t('practice'), String(practice.length)],
    ],
  });
}
