import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import type { PersonRow, PersonView } from '../../../../shared/contract/network';
import type { PersonId } from '../../../../shared/domain/ids';
import { api, personQuery, putPerson } from '../../../api';
import { PersonField } from '../../../choosers';
import { useDay, useSpokenDay } from '../../../words';
import { MaybeSame } from './MaybeSame';
import { MergeDialog, type MergePorts, type MergeSide } from './MergeDialog';
import { PickOther } from './PickOther';

type PeoplePorts = MergePorts<PersonId> & { readonly view: PersonView };

/** Says that somebody else may be the same person, and offers to look. */
export function MaybeSamePerson(props: PeoplePorts): ReactElement {
  const t = useTranslations('people.merge');
  const others = props.view.maybeSame.map(({ id, name, school }) => ({
    id,
    who: school === null ? name : t('of', { name, school: school.name }),
  }));
  return (
    <MaybeSame
      kind="merge"
      icon="people"
      others={others}
      more={count => t('maybeMore', { count })}
      compare={(other, onClose) => <ComparePeople {...props} other={other} onClose={onClose} />}
    />
  );
}

/** Asks who else this person is, then compares the two. */
export function MergePersonWith(props: PeoplePorts & { readonly onClose: () => void }): ReactElement {
  const { id } = props.view.person;
  const t = useTranslations('people.merge');
  return (
    <PickOther
      kind="merge"
      self={id}
      field={(picked, pick) => (
        <PersonField
          variant="box"
          label={t('pick')}
          addLabel={t('pickAdd')}
          most={1}
          without={[id]}
          value={picked === null ? [] : [picked]}
          onChange={([first]) => pick(first ?? null)}
        />
      )}
      compare={(other, onClose) => <ComparePeople {...props} other={other} onClose={onClose} />}
      onClose={props.onClose}
    />
  );
}

function ComparePeople(
  props: PeoplePorts & { readonly other: PersonId; readonly onClose: () => void },
): ReactElement | null {
  const { view, other, ...ports } = props;
  const client = useQueryClient();
  const sideOf = usePersonSide();
  const { data: second } = useQuery(personQuery(other));
  if (second === undefined) return null;
  return (
    <MergeDialog
      {...ports}
      kind="merge"
      sides={[sideOf(view.row), sideOf(second.row)]}
      merge={async pair => putPerson(client, await api.mergePeople(pair))}
    />
  );
}

function usePersonSide(): (row: PersonRow) => MergeSide<PersonId> {
  const t = useTranslations('people.merge');
  const spoken = useSpokenDay();
  const today = useDay();
  return row => ({
    id: row.id,
    name: row.name,
    facts: [
      [t('post'), row.role],
      [t('school'), row.school?.name ?? ''],
      [t('aliases'), row.alsoKnownAs.join(', ')],
      [t('entries'), t('entriesCount', { count: row.entries })],
      [t('waiting'), String(row.waiting)],
      [t('spoke'), row.lastSpoke === null ? '' : spoken(row.lastSpoke, today)],
    ],
  });
}
