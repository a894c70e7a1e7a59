import type { FoundLabel, LabelUse, MappedLabel } from '../../../shared/contract/transfer';
import { foldName } from '../../../shared/domain/inline';
import { firstStatus } from '../../../shared/domain/status';
import type { ImportedEntry, ImportRead } from './imported';

/** The tags and notebooks of notes that other programs wrote, the most used first. */
export function labelsIn({ entries }: ImportRead): readonly FoundLabel[] {
  const found = new Map<string, { readonly label: string; count: number }>();
  for (const { content, knownId } of entries) {
    for (const label of knownId === null ? content.tags : []) {
      const known = found.get(foldName(label)) ?? { label, count: 0 };
      known.count += 1;
      found.set(foldName(label), known);
    }
  }
  return [...found.values()].sort(
    (one, other) => other.count - one.count || one.label.localeCompare(other.label),
  );
}

/** `read` with each label as the head wants it; notes of our own exports stay as they were. Pure. */
export function withLabels(read: ImportRead, mapping: readonly MappedLabel[]): ImportRead {
  const uses = new Map(mapping.map(({ label, use }) => [foldName(label), use]));
  return { ...read, entries: read.entries.map(one => (one.knownId === null ? mapped(one, uses) : one)) };
}

function mapped(entry: ImportedEntry, uses: ReadonlyMap<string, LabelUse>): ImportedEntry {
  const { content } = entry;
  const used = content.tags.map(label => ({
    label,
    use: uses.get(foldName(label)) ?? ({ as: 'tag' } as const),
  }));
  if (used.every(({ use }) => use.as === 'tag')) return entry;
  const kind = used.flatMap(({ use }) => (use.as === 'kind' ? [use.kind] : []))[0] ?? content.kind;
  const themes = used.flatMap(({ use }) => (use.as === 'theme' ? [use.theme] : []));
  const people = used.flatMap(({ label, use }) => (use.as === 'person' ? [label.replaceAll('-', ' ')] : []));
  return {
    ...entry,
    content: {
      ...content,
      kind,
      status: kind === content.kind ? content.status : firstStatus(kind),
      themes: [...new Set([...content.themes, ...themes])],
      people: [...new Set([...content.people, ...people])],
      tags: used.flatMap(({ label, use }) => (use.as === 'tag' ? [label] : [])),
    },
  };
}
