import type { ImportPreview, LabelUse, MappedLabel } from '../../../shared/contract/transfer';
import { asId } from '../../../shared/domain/ids';
import { type Kind, kinds } from '../../../shared/domain/status';

/** A choice in a list: `tag`, `nothing`, `person`, `kind:` with a kind, `theme:` with a theme's id. */
export type LabelChoice = string;

export function kindChoice(kind: Kind): LabelChoice {
  return `kind:${kind}`;
}

export function themeChoice(theme: string): LabelChoice {
  return `theme:${theme}`;
}

/** What was chosen, for the core; labels that stay tags are left out. */
export function mappingOf(
  labels: ImportPreview['labels'],
  chosen: ReadonlyMap<string, LabelChoice>,
): readonly MappedLabel[] {
  return labels.flatMap(({ label }) => {
    const use = useOf(chosen.get(label) ?? 'tag');
    return use.as === 'tag' ? [] : [{ label, use }];
  });
}

function useOf(choice: LabelChoice): LabelUse {
  const [as = '', of = ''] = choice.split(/:(.*)/s);
  const kind = kinds.find(known => known === of);
  if (as === 'kind' && kind !== undefined) return { as, kind };
  if (as === 'theme') return { as, theme: asId.theme(of) };
  return as === 'nothing' || as === 'person' ? { as } : { as: 'tag' };
}
