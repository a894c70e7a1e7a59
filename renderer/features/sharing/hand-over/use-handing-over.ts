import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
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
import { type FormChoice, formatsFor, formOf, kindsFor } from './leaving-form';

export type Destination = 'library' | 'folder';

export type Member = {
  readonly id: PersonId;
  readonly name: string;
  readonly card: 'none' | 'kept' | 'compared';
};

/** Handing over: how, what exactly, and where to. */
export type HandingOver = {
  readonly choice: FormChoice;
  readonly change: (part: Partial<FormChoice>) => void;
  readonly form: LeavingForm | null;
  readonly members: readonly Member[];
  /** Packs are signed: without a card of her own she cannot make one. `null` while it is not known. */
  readonly hasOwnCard: boolean | null;
  readonly prepared: Prepared | null;
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
  readonly done: HandoverView | null;
};

export function useHandingOver(view: SharingView): HandingOver {
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
  const [done, setDone] = useState<HandoverView | null>(null);
  const [prepared, setPrepared] = usePrepared();
  const preparing = useTask();
  const leaving = useTask();
  const own = useQuery(ownCardQuery).data;
  const withCard = members.filter(({ card }) => card !== 'none').map(({ id }) => id);
  const form = formOf(choice, withCard);
  const change = (part: Partial<FormChoice>): void => {
    setChoice({ ...choice, ...part });
    setPrepared(null);
    preparing.forget();
    leaving.forget();
  };
  return {
    choice,
    change,
    form,
    members,
    hasOwnCard: own === undefined ? null : own !== null,
    prepared,
    preparing,
    prepare: () =>
      preparing.run(async () => {
        if (form === null) return;
        leaving.forget();
        setPrepared(null);
        const made = await api.prepareHandover({ id: view.id, form }).catch(async (error: unknown) => {
          // Looking at what would leave may have found something more to decide.
          await client.invalidateQueries({ queryKey: sharingQuery(view.id).queryKey });
          throw error;
        });
        setPrepared(made);
        if (made.needsPrinting) setPrepared(await api.printPrepared({ id: made.id }));
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
        if (prepared === null || to === null) return;
        const left = await api.handOver({ id: prepared.id, to });
        putHandover(client, left);
        setDone(left);
      }),
    done,
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

/** What the core holds for this page; it lets go of it when something else is made, and when the page is left. */
function usePrepared(): readonly [Prepared | null, (prepared: Prepared | null) => void] {
  const [prepared, setPrepared] = useState<Prepared | null>(null);
  const held = useRef<string | null>(null);
  useEffect(() => () => letGo(held), []);
  const put = (next: Prepared | null): void => {
    if (next === null || next.id !== held.current) letGo(held);
    held.current = next?.id ?? null;
    setPrepared(next);
  };
  return [prepared, put];
}

function letGo(held: { current: string | null }): void {
  const id = held.current;
  held.current = null;
  // Whatever became of it, the core lets go of it when the journal closes.
  if (id !== null) void api.dropPrepared({ id }).catch(() => undefined);
}
