import type { Attachment, Entry } from '../../../shared/domain/entry';
import type { AttachmentId } from '../../../shared/domain/ids';
import type { Journal } from '../../../shared/domain/journal';
import type { ImportPlan } from './import-plan';
import { collected } from './network-record';

/**
 * The journal with everything in `plan` added; pure, so it fits one commit. `attachmentIds` tells by key which id the
 * vault gave each attachment; one that is missing there is left out of its entry.
 */
export function applyImport(
  journal: Journal,
  plan: ImportPlan,
  attachmentIds: ReadonlyMap<string, AttachmentId>,
): Journal {
  const entries: Record<string, Entry> = { ...journal.entries };
  for (const { entry, attachments } of plan.entries) {
    entries[entry.id] = { ...entry, attachments: attachments.flatMap(key => attachmentIds.get(key) ?? []) };
  }
  const { people, schools, circles, conversations, reviews } = collected(plan.records);
  return {
    ...journal,
    entries,
    attachments: { ...journal.attachments, ...sealedAttachments(plan, attachmentIds) },
    people: { ...journal.people, ...people },
    schools: { ...journal.schools, ...schools },
    circles: { ...journal.circles, ...circles },
    conversations: { ...journal.conversations, ...conversations },
    reviews: { ...journal.reviews, ...reviews },
    templates: { ...journal.templates, ...byId(plan.templates) },
    savedSearches: { ...journal.savedSearches, ...byId(plan.savedSearches) },
    settings: plan.settings === null ? journal.settings : { ...journal.settings, current: plan.settings },
  };
}

function sealedAttachments(
  plan: ImportPlan,
  attachmentIds: ReadonlyMap<string, AttachmentId>,
): Record<string, Attachment> {
  const sealed: Record<string, Attachment> = {};
  for (const { key, entry, name, mediaType, size, addedAt } of plan.attachments) {
    const id = attachmentIds.get(key);
    if (id !== undefined) sealed[id] = { id, entry, name, mediaType, size, addedAt };
  }
  return sealed;
}

function byId<T extends { readonly id: string }>(values: readonly T[]): Record<string, T> {
  return Object.fromEntries(values.map(value => [value.id, value]));
}
