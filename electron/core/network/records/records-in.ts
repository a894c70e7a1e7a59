import type { RecordRef } from '../../../../shared/contract/network';
import { asId } from '../../../../shared/domain/ids';
import type { Journal } from '../../../../shared/domain/journal';
import type { Patch } from '../../vault';

/** Every record of the network that a patch touches. */
export function recordsIn(patch: Patch<Journal>): readonly RecordRef[] {
  const ids = (values: object | undefined): readonly string[] => Object.keys(values ?? {});
  return [
    ...ids(patch.schools).map((id): RecordRef => ({ kind: 'school', id: asId.school(id) })),
    ...ids(patch.people).map((id): RecordRef => ({ kind: 'person', id: asId.person(id) })),
    ...ids(patch.circles).map((id): RecordRef => ({ kind: 'circle', id: asId.circle(id) })),
    ...ids(patch.conversations).map((id): RecordRef => ({ kind: 'conversation', id: asId.conversation(id) })),
    ...ids(patch.reviews).map((id): RecordRef => ({ kind: 'review', id: asId.review(id) })),
  ];
}
