import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactElement, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { SchoolRow, SchoolView } from '../../../../shared/contract/network';
import type { SchoolId } from '../../../../shared/domain/ids';
import { foldName } from '../../../../shared/domain/inline';
import { api, putSchool, schoolQuery } from '../../../api';
import { SchoolField } from '../../../choosers';
import { Button, Dialog, MarginRow, Notice } from '../../../ui';
import { MergeDialog, type MergeSide } from './MergeDialog';

type Ports = {
  readonly onKept: (id: SchoolId) => void;
  /** Puts on the disk what was typed. */
  readonly flush: () => Promise<void>;
};

/** Says that another school may be the same one, and offers to look. */
export function MaybeSameSchool({
  view,
  ...ports
}: Ports & { readonly view: SchoolView }): ReactElement | null {
  const t = useTranslations('people.mergeSchools');
  const [other, setOther] = useState<SchoolId | null>(null);
  const [dismissed, setDismissed] = useState<ReadonlySet<SchoolId>>(new Set());
  const first = view.maybeSame.find(row => !dismissed.has(row.id));
  if (first === undefined) return null;
  return (
    <MarginRow>
      <Notice
        title={t('maybe', { who: first.area === '' ? first.name : `${first.name}, ${first.area}` })}
        icon="school"
        actions={
          <>
            <Button variant="link" onPress={() => setOther(first.id)}>
              {t('look')}
            </Button>
            <Button variant="link" onPress={() => setDismissed(before => new Set(before).add(first.id))}>
              {t('dismiss')}
            </Button>
          </>
        }
      />
      {other === null ? null : (
        <CompareSchools one={view} other={other} onClose={() => setOther(null)} {...ports} />
      )}
    </MarginRow>
  );
}

/** Asks which other school this is, then compares the two. */
export function MergeSchoolWith(
  props: Ports & { readonly view: SchoolView; readonly onClose: () => void },
): ReactElement {
  const { view, onClose, ...ports } = props;
  const t = useTranslations('people.mergeSchools');
  const [picked, setPicked] = useState<SchoolId | null>(null);
  const [other, setOther] = useState<SchoolId | null>(null);
  if (other !== null) return <CompareSchools one={view} other={other} onClose={onClose} {...ports} />;
  return (
    <Dialog
      isOpen
      title={t('pickTitle')}
      onClose={onClose}
      actions={
        <>
          <Button
            variant="filled"
            isDisabled={picked === null || picked === view.school.id}
            onPress={() => setOther(picked)}
          >
            {t('compare')}
          </Button>
          <Button variant="link" onPress={onClose}>
            {t('cancel')}
          </Button>
        </>
      }
    >
      <SchoolField variant="box" label={t('pick')} value={picked} onChange={setPicked} />
    </Dialog>
  );
}

function CompareSchools(
  props: Ports & {
    readonly one: SchoolView;
    readonly other: SchoolId;
    readonly onClose: () => void;
  },
): ReactElement | null {
  const { one, other, onClose, onKept, flush } = props;
  const t = useTranslations('people.mergeSchools');
  const client = useQueryClient();
  const sideOf = useSchoolSide();
  const { data: second } = useQuery(schoolQuery(other));
  if (second === undefined) return null;
  return (
    <MergeDialog<SchoolId>
      words={{
        title: t('title'),
        stays: t('stays'),
        none: t('none'),
        happens: (keep, gone) =>
          foldName(keep) === foldName(gone) ? t('happensSame', { keep }) : t('happens', { keep, gone }),
        cannot: t('cannot'),
        confirm: t('confirm'),
        pending: t('pending'),
        cancel: t('cancel'),
      }}
      sides={[sideOf(rowOf(one)), sideOf(rowOf(second))]}
      onClose={onClose}
      onMerge={async (keep, gone) => {
        await flush();
        putSchool(client, await api.mergeSchools({ keep, gone }));
        onClose();
        onKept(keep);
      }}
    />
  );
}

type SideRow = Omit<SchoolRow, 'pupils'>;

function rowOf({ school, people, practice }: SchoolView): SideRow {
  const { id, name, phase, area } = school;
  return { id, name, phase, area, people: people.length, practice: practice.length };
}

function useSchoolSide(): (row: SideRow) => MergeSide<SchoolId> {
  const t = useTranslations('people.mergeSchools');
  const phases = useTranslations('people.phase');
  return row => ({
    id: row.id,
    name: row.name,
    facts: [
      [t('phase'), row.phase === null ? '' : phases(row.phase)],
      [t('area'), row.area],
      [t('people'), String(row.people)],
      [t('practice'), String(row.practice)],
    ],
  });
}
