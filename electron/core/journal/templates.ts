import { JournalError } from '../../../shared/contract/errors';
import type { Input } from '../../../shared/contract/methods';
import { defaultTemplates } from '../../../shared/domain/default-templates';
import { asId } from '../../../shared/domain/ids';
import type { Journal } from '../../../shared/domain/journal';
import type { Template } from '../../../shared/domain/template';
import { byName } from '../network/records/rows';
import type { OpenJournal } from './open-journal';

/** The templates that came with the app, as the head has changed them, then her own by name. */
export function templatesOf(journal: Journal): readonly Template[] {
  const own = Object.values(journal.templates).filter(template => !isBuiltIn(template));
  return [
    ...defaultTemplates.map(template => journal.templates[template.id] ?? template),
    ...own.sort(byName),
  ];
}

export async function saveTemplate(open: OpenJournal, input: Input<'saveTemplate'>): Promise<Template> {
  const id = input.id ?? asId.template(open.world.newId());
  const known = templatesOf(open.vault.db.data).some(template => template.id === id);
  if (input.id !== null && !known) throw new JournalError('not-found');
  const template: Template = {
    ...input.template,
    id,
    builtIn: defaultTemplates.some(value => value.id === id),
  };
  await open.vault.patch(() => ({ templates: { [id]: template } }));
  return template;
}

/** Puts a built-in template back as it came; removes one of the head's own. */
export async function resetTemplate(open: OpenJournal, input: Input<'resetTemplate'>): Promise<void> {
  await open.vault.patch(() => ({ templates: { [input.id]: null } }));
}

function isBuiltIn(template: Template): boolean {
  return defaultTemplates.some(value => value.id === template.id);
}
