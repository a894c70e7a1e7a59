import type { TemplateId } from './ids';
import type { Kind } from './status';

/** Characters. */
export const templateBodyLimit = 100_000;

/** A starting text for a new entry. `{{date}}` in it becomes the day's date as spoken. */
export type Template = {
  readonly id: TemplateId;
  readonly kind: Kind;
  readonly name: string;
  readonly title: string;
  readonly body: string;
  /** `true` for the ones the app came with; they can be edited and put back as they were. */
  readonly builtIn: boolean;
};
