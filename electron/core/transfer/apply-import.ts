import type { Attachment, Entry } from '../../../shared/domain/entry';
import type { AttachmentId } from '../../../shared/domain/ids';
import type { Journal } from '../../../shared/domain/journal';
import type { ImportPlan } from './import-plan';

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
  return {
    ...journal,
    entries,
    attachments: { ...journal.attachments, ...sealedAttachments(plan, attachmentIds) },
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
