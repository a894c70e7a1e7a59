import type { ReactNode } from 'react';

/** What every field has around it. */
export interface FieldWords {
  readonly label: string;
  /** The label is heard but not shown, where the place says it already. */
  readonly isLabelHidden?: boolean;
  /** A line under the field that helps before anything is wrong. */
  readonly description?: ReactNode;
  /** What is wrong and what to do; shown with a triangle, and marks the field invalid. */
  readonly error?: string | undefined;
}
