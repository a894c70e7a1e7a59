import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { Chosen } from '../../../../shared/contract/host';
import type {
  HandoverView,
  LeavingForm,
  LibraryView,
  Prepared,
  SharingView,
} from '../../../../shared/contract/sharing';
import type { PersonId } from '../../../../shared/domain/ids';
import {
  api,
  librariesQuery,
  membersQuery,
  ownCardQuery,
  putHandover,
  sharingQuery,
  type Task,
  useTask,
} from '../../../api';
import { isSpent } from './hand-over-failure';
import { type FormChoice, formatsFor, formOf, kindsFor } from './leaving-form';
import { oneHeld } from './one-held';

export type Destination = 'library' | 'folder';

export type Member = {
  readonly id: PersonId;
  readonly name: string;
  readonly card: 'none' | 'kept' | 'compared';
};

/** What is ready to leave, and how it was asked for. */
export type Made = { readonly prepared: Prepared; readonly choice: FormChoice };

/** What has left: its line, how it was asked for, and the folder it was written into, `null` for a library. */
export type Left = {
  readonly handover: HandoverView;
  readonly choice: FormChoice;
  readonly folder: string | null;
};

/** Handing over: how, what exactly, and where to. */
export type HandingOver = {
  readonly choice: FormChoice;
  readonly change: (part: Partial<FormChoice>) => void;
  readonly form: LeavingForm | null;
  readonly members: readonly Member[];
  /** Packs are signed: without a card of her own she cannot make one. `null` while it is not known. */
  readonly hasOwnCard: boolean | null;
  readonly made: Made | null;
  readonly prepare: () => void;
  readonly preparing: Task;
  /** Of the circle it is for. */
  readonly library: LibraryView | null;
  readonly destination: Destination;
  readonly setDestination: (to: Destination) => void;
  readonly folder: Chosen | null;
  readonly setFolder: (folder: Chosen) => void;
  readonly leave: () => void;
  readonly leaving: Task;
};

/** `onLeft` is told once, when it has left. */
export function useHandingOver(view: SharingView, onLeft: (left: Left) => void): HandingOver {
  const client = useQueryClient();
  const [choice, setChoice] = useState<FormChoice>(() => ({
    kind: kindsFor(view)[0] ?? 'file',
    format: formatsFor(view)[0] ?? 'docx',
    passphrase: '',
    people: null,
  }));
  const members = useMembers(view);
  const { library, destination, setDestination } = useDestination(view, choice);
  const [folder, setFolder] = useState<Chosen | null>(null);
  const [made, setMade] = useState<Made | null>(null);
  const [held] = useState(() => oneHeld(drop));
  useEffect(() => held.letGo, [held]);
  const preparing = useTask();
  const leaving = useTask();
  const own = useQuery(ownCardQuery).data;
  const withCard = members.filter(({ card }) => card !== 'none').map(({ id }) => id);
  const form = formOf(choice, withCard);
  const letGo = (): void => {
    held.letGo();
    setMade(null);
  };
  const askAgain = () => client.invalidateQueries({ queryKey: sharingQuery(view.id).queryKey });
  const make = async (asked: LeavingForm): Promise<void> => {
    const prepared = await held.hold(
      api.prepareHandover({ id: view.id, form: asked }).catch(async (error: unknown) => {
        // Looking at what would leave may have found something more to decide.
        await askAgain();
        throw error;
      }),
    );
    if (prepared === null) return;
    setMade({ prepared, choice });
    if (!prepared.needsPrinting) return;
    const printed = await held.hold(api.printPrepared({ id: prepared.id }));
    if (printed !== null) setMade({ prepared: printed, choice });
  };
  const change = (part: Partial<FormChoice>): void => {
    setChoice({ ...choice, ...part });
    letGo();
    preparing.forget();
    leaving.forget();
  };
  return {
    choice,
    change,
    form,
    members,
    hasOwnCard: own === undefined ? null : own !== null,
    made,
    preparing,
    prepare: () =>
      preparing.run(async () => {
        if (form === null) return;
        leaving.forget();
        letGo();
        await make(form);
      }),
    library,
    destination,
    setDestination,
    folder,
    setFolder,
    leaving,
    leave: () =>
      leaving.run(async () => {
        const to = toOf(view, destination, folder);
        if (made === null || to === null) return;
        const handover = await api.handOver({ id: made.prepared.id, to }).catch(async (error: unknown) => {
          if (isSpent(error)) {
            letGo();
            await askAgain();
          }
          throw error;
        });
        putHandover(client, handover);
        const into = to.kind === 'folder' ? (folder?.label ?? '') : null;
        onLeft({ handover, choice: made.choice, folder: into });
      }),
  };
}

function toOf(view: SharingView, destination: Destination, folder: Chosen | null) {
  const { recipient } = view;
  if (destination === 'library' && recipient.kind === 'circle')
    return { kind: 'library', circle: recipient.circle } as const;
  return folder === null ? null : ({ kind: 'folder', folder: folder.grant } as const);
}

function useMembers({ recipient }: SharingView): readonly Member[] {
  const found = useQuery(membersQuery(recipient.kind === 'circle' ? recipient.circle : null));
  return (found.data ?? []).map(({ person, card }) => ({
    id: person.id,
    name: person.name,
    card: card === null ? 'none' : card.comparedAt === null ? 'kept' : 'compared',
  }));
}

function useDestination({ recipient }: SharingView, { kind }: FormChoice) {
  const [chosen, setDestination] = useState<Destination | null>(null);
  const libraries = useQuery({ ...librariesQuery, enabled: recipient.kind === 'circle' }).data;
  const own = libraries?.find(({ circle }) => recipient.kind === 'circle' && circle.id === recipient.circle);
  const library = kind === 'file' || own === undefined ? null : own;
  const usual: Destination = library?.state === 'there' ? 'library' : 'folder';
  const destination: Destination = library === null ? 'folder' : (chosen ?? usual);
  return { library, destination, setDestination };
}

/** Whatever became of it, the core lets go of it when the journal closes. */
function drop(id: string): void {
  void api.dropPrepared({ id }).catch(() => undefined);
}
