import { useTranslations } from 'use-intl';
import type { ConversationView } from '../../../../shared/contract/network';
import type { ActionOwner } from '../../../../shared/domain/conversation';
import { usePeopleNames } from '../../../choosers';
import type { Option } from '../../../ui';

/** Who may do what was agreed: the head, those who take part, the whole circle. */
export type Owners = {
  readonly options: readonly Option<string>[];
  readonly nameOf: (owner: ActionOwner) => string;
  readonly idOf: (owner: ActionOwner) => string;
  readonly byId: (id: string) => ActionOwner;
};

export function useOwners({ row, actions }: ConversationView): Owners {
  const t = useTranslations('conversations.actions');
  const owning = actions.flatMap(({ owner }) => (owner === null ? [] : [owner]));
  const known = [...new Map([...row.people, ...owning].map(person => [person.id, person])).values()];
  const names = usePeopleNames(known);
  const nameOf = (owner: ActionOwner): string => {
    switch (owner.kind) {
      case 'me':
        return t('mine');
      case 'person':
        return names.nameOf(owner.person);
      case 'circle':
        return row.circle === null ? t('circleGone') : t('circle', { circle: row.circle.name });
    }
  };
  const owners: readonly ActionOwner[] = [
    { kind: 'me' },
    ...known.map(({ id }) => ({ kind: 'person', person: id }) as const),
    ...(row.circle === null ? [] : [{ kind: 'circle' } as const]),
  ];
  return {
    options: owners.map(owner => ({ id: idOf(owner), label: nameOf(owner) })),
    nameOf,
    idOf,
    byId: id => owners.find(owner => idOf(owner) === id) ?? { kind: 'me' },
  };
}

function idOf(owner: ActionOwner): string {
  return owner.kind === 'person' ? owner.person : owner.kind;
}
