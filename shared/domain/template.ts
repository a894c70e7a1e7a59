import type { TemplateId } from './ids';
import { type Kind, kinds } from './status';

/** What a template starts: an entry of a kind, or the notes of a conversation. */
export const templateKinds = [...kinds, 'conversation'] as const;
export type TemplateKind = Kind | 'conversation';

/** Characters. */
export const templateBodyLimit = 100_000;

/** A starting text for a new entry or conversation. `{{date}}` in it becomes the day's date as spoken. */
export type Template = {
  readonly id: TemplateId;
  readonly kind: TemplateKind;
  readonly name: string;
  readonly title: string;
  readonly body: string;
  /** `true` for the ones the app came with; they can be edited and put back as they were. */
  readonly builtIn: boolean;
};
