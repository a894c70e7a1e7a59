import { useQuery } from '@tanstack/react-query';
import type { ConversationView, Named } from '../../../../shared/contract/network';
import { asId, type PersonId } from '../../../../shared/domain/ids';
import { circleQuery } from '../../../api';

/** Who may have given an answer: those who take part, and the members of the circle. `only` is set when there is no question. */
export type Givers = {
  readonly all: readonly Named<PersonId>[];
  readonly only: Named<PersonId> | null;
};

/** More names than this cannot be chosen from in a list; a larger circle names those who take part. */
const mostNamed = 300;

export function useGivers({ row }: ConversationView): Givers {
  const circle = useQuery({
    ...circleQuery(row.circle?.id ?? noCircle),
    enabled: row.circle !== null,
  });
  const members = circle.data?.members.map(({ person }) => person) ?? [];
  const all = distinct([...row.people, ...(members.length > mostNamed ? [] : members)]).filter(
    ({ inBin }) => !inBin,
  );
  const [first] = all;
  return { all, only: first !== undefined && all.length === 1 && row.circle === null ? first : null };
}

function distinct(people: readonly Named<PersonId>[]): readonly Named<PersonId>[] {
  return [...new Map(people.map(person => [person.id, person])).values()];
}

/** Stands for a circle where there is none; it is never asked for. */
const noCircle = asId.circle('');
