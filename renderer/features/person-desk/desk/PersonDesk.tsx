import { type ReactElement, useState } from 'react';
import type { RecordRef } from '../../../../shared/contract/network';
import type { EntryId, PersonId } from '../../../../shared/domain/ids';
import type { SharingId } from '../../../../shared/domain/sharing/sharing';
import { CertificatePage } from '../erase/CertificatePage';
import { ErasePage } from '../erase/ErasePage';
import type { Erased } from '../erase/erased';
import { DeskHome } from './DeskHome';
import { DeskOf } from './DeskOf';

/** Where the desk leads. */
export type DeskPorts = {
  readonly onChoosePerson: (id: PersonId | null) => void;
  readonly onOpenEntry: (id: EntryId) => void;
  readonly onOpenRecord: (record: RecordRef) => void;
  readonly onOpenSharing: (id: SharingId) => void;
  readonly onLeave: () => void;
};

/** `person`: `null` while nobody is chosen. */
export type PersonDeskProps = DeskPorts & { readonly person: PersonId | null };

/** What covers the desk: somebody being erased, or a certificate. */
type Over =
  | { readonly kind: 'erasing'; readonly person: PersonId }
  | { readonly kind: 'certificate'; readonly erased: Erased; readonly isFresh: boolean };

/** Everything that is kept about one person: found, gathered for them, or erased. */
export function PersonDesk({ person, ...ports }: PersonDeskProps): ReactElement {
  const [over, setOver] = useState<Over | null>(null);
  if (over?.kind === 'certificate')
    return (
      <CertificatePage
        erased={over.erased}
        isFresh={over.isFresh}
        onClose={() => {
          setOver(null);
          if (over.isFresh) ports.onChoosePerson(null);
        }}
      />
    );
  if (person === null)
    return (
      <DeskHome
        {...ports}
        onOpenCertificate={certificate =>
          setOver({ kind: 'certificate', erased: { certificate, copiesError: null }, isFresh: false })
        }
      />
    );
  if (over?.kind === 'erasing' && over.person === person)
    return (
      <ErasePage
        person={person}
        onErased={erased => setOver({ kind: 'certificate', erased, isFresh: true })}
        onLeave={() => setOver(null)}
      />
    );
  return (
    <DeskOf key={person} person={person} {...ports} onErase={() => setOver({ kind: 'erasing', person })} />
  );
}
