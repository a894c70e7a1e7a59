import type { CircleRow, PersonRow } from '../../../shared/contract/network';
import type { Askable } from '../../../shared/domain/entry';

/** Somebody, or a circle, for whom questions wait. */
export type AskedOf = { readonly askable: Askable; readonly name: string; readonly count: number };

/** For whom questions wait, most first, then by name as they came. */
export function askedOf(people: readonly PersonRow[], circles: readonly CircleRow[]): readonly AskedOf[] {
  const persons = people.map(
    ({ id, name, waiting }): AskedOf => ({
      askable: { kind: 'person', person: id },
      name,
      count: waiting,
    }),
  );
  const rounds = circles.map(
    ({ id, name, waiting }): AskedOf => ({
      askable: { kind: 'circle', circle: id },
      name,
      count: waiting,
    }),
  );
  return [...persons, ...rounds].filter(({ count }) => count > 0).sort((a, b) => b.count - a.count);
}

/** Text that is the same for the same person or circle. */
export function keyOfAskable(askable: Askable): string {
  return askable.kind === 'person' ? `person ${askable.person}` : `circle ${askable.circle}`;
}
