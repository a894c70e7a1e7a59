import { useState } from 'react';
import type { EntryView } from '../../../../shared/contract/journal';
import type { RecordRef } from '../../../../shared/contract/network';
import type { EntryId } from '../../../../shared/domain/ids';
import { foldName, type InlineMark } from '../../../../shared/domain/inline';
import { safeLink } from '../../../../shared/domain/markdown-address';
import { api } from '../../../api';
import type { Saver } from './saver';

/** A question that has to be answered before a link is followed. */
export type LinkQuestion =
  | { readonly kind: 'missing'; readonly label: string }
  | { readonly kind: 'web'; readonly address: string }
  | null;

/** Where links, mentions and tags of a text lead. */
export type MarkPorts = {
  readonly onOpen: (id: EntryId) => void;
  /** What was written about a name that is nobody's and no circle's yet. */
  readonly onShowPerson: (name: string) => void;
  readonly onOpenRecord: (record: RecordRef) => void;
  readonly onShowTag: (tag: string) => void;
};

/** Follows marks of the text. A label that leads nowhere and an address outside are asked about first. */
export function useOpenMark(view: EntryView, saver: Saver, ports: MarkPorts) {
  const [question, ask] = useState<LinkQuestion>(null);
  const openLabel = async (label: string): Promise<void> => {
    const known = targetOf(view, label) ?? targetOf(await freshView(view, saver), label);
    if (known === null) ask({ kind: 'missing', label });
    else ports.onOpen(known);
  };
  const openName = (name: string): void => {
    const record = recordCalled(view, name);
    if (record === null) ports.onShowPerson(name);
    else ports.onOpenRecord(record);
  };
  const openMark = (mark: InlineMark): void => {
    if (mark.kind === 'mention') openName(mark.name);
    else if (mark.kind === 'tag') ports.onShowTag(mark.tag);
    else void openLabel(mark.label);
  };
  const openAddress = (address: string): void => {
    const safe = safeLink(address);
    if (safe !== null) ask({ kind: 'web', address: safe });
  };
  return { question, forget: () => ask(null), openMark, openAddress };
}

/** The label may have been typed a moment ago: its target is known once the text is on the disk. */
async function freshView(view: EntryView, saver: Saver): Promise<EntryView> {
  await saver.flush().catch(() => saver.snapshot());
  return api.getEntry({ id: view.entry.id }).catch(() => view);
}

/** Who, or which circle, a name in the entry means, as far as that is settled. */
export function recordCalled(view: Pick<EntryView, 'mentions'>, name: string): RecordRef | null {
  const wanted = foldName(name);
  const { person = null, circle = null } =
    view.mentions.find(mention => foldName(mention.label) === wanted) ?? {};
  if (person !== null) return { kind: 'person', id: person.id };
  return circle === null ? null : { kind: 'circle', id: circle.id };
}

function targetOf(view: EntryView, label: string): EntryId | null {
  const wanted = foldName(label);
  return view.links.find(link => foldName(link.label) === wanted)?.target?.id ?? null;
}
