import type { ReactNode } from 'react';

/** One of several things to choose from. */
export interface Option<Id extends string> {
  readonly id: Id;
  readonly label: string;
  /** A second, quieter line. */
  readonly detail?: string;
  /** A mark before the label: a status glyph or an icon. */
  readonly glyph?: ReactNode;
  readonly isDisabled?: boolean;
}

/** The id a list reports back, as one of the ids it was given; `undefined` when it is none of them. */
export function idAmong<Id extends string>(options: readonly Option<Id>[], key: unknown): Id | undefined {
  return options.find(option => option.id === key)?.id;
}
