import { useQueryClient } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import type { PersonView, RecordRef } from '../../../../shared/contract/network';
import type { Member } from '../../../../shared/domain/circle';
import type { CircleId } from '../../../../shared/domain/ids';
import { matchShortList } from '../../../../shared/domain/short-list';
import { api, putCircle, useCircleList, useTask } from '../../../api';
import { FindField } from '../../../choosers';
import { FailureNotice } from '../../../words';

/** The circles somebody is in; put into one and taken out of one where they stand. */
export function CirclesLine(props: {
  readonly view: PersonView;
  readonly isReadOnly: boolean;
  readonly onOpenRecord: (record: RecordRef) => void;
}): ReactElement {
  const { view, isReadOnly, onOpenRecord } = props;
  const t = useTranslations('people.page');
  const roles = useTranslations('circles.role');
  const kinds = useTranslations('circles.kind');
  const circles = useCircleList().data ?? [];
  const client = useQueryClient();
  const task = useTask();
  const person = view.person.id;
  const change = (id: CircleId, next: (members: readonly Member[]) => readonly Member[]): void =>
    task.run(async () => {
      const { circle } = await api.getCircle({ id });
      const members = next(circle.members);
      putCircle(client, await api.saveCircle({ id, revision: circle.revision, changes: { members } }));
    });
  const known = (id: string): CircleId | undefined =>
    [...circles, ...view.circles.map(({ circle }) => circle)].find(circle => circle.id === id)?.id;
  return (
    <>
      <FindField
        label={t('circles')}
        addLabel={t('addCircle')}
        takesFirst
        words={view.circles.map(({ circle, role }) => ({
          id: circle.id,
          label:
            role === 'member'
              ? circle.name
              : t('inCircle', { circle: circle.name, role: roles(role).toLocaleLowerCase('en-GB') }),
          onPress: () => onOpenRecord({ kind: 'circle', id: circle.id }),
        }))}
        choices={text =>
          matchShortList(circles, text, circle => circle.name, { limit: 8 }).map(({ item }) => ({
            id: item.id,
            label: item.name,
            detail: kinds(item.kind),
          }))
        }
        onChoose={id => {
          const circle = known(id);
          if (circle !== undefined) change(circle, members => [...members, { person, role: 'member' }]);
        }}
        onRemove={id => {
          const circle = known(id);
          if (circle !== undefined)
            change(circle, members => members.filter(member => member.person !== person));
        }}
        isReadOnly={isReadOnly}
      />
      <FailureNotice error={task.error} />
    </>
  );
}
