import type { Page } from '@playwright/test';

/** Something of the page of components that is only seen once it is opened. */
export interface Moment {
  readonly name: string;
  /** The selector of what opens. */
  readonly part: string;
  readonly open: (page: Page) => Promise<void>;
}

const press =
  (label: string) =>
  (page: Page): Promise<void> =>
    page.getByRole('button', { name: label }).first().click();

/** Every overlay, one at a time; Escape closes each. */
export const moments: readonly Moment[] = [
  { name: 'menu', part: '[role="menu"]', open: press('Export') },
  { name: 'dialog', part: '[role="dialog"]', open: press('Save this search…') },
  { name: 'confirm', part: '[role="alertdialog"]', open: press('Erase for good…') },
  { name: 'select', part: '[role="listbox"]', open: press('State') },
  { name: 'date', part: '[role="dialog"]', open: press('Choose from a month') },
  {
    name: 'combobox',
    part: '[role="listbox"]',
    open: page => page.getByRole('combobox', { name: 'From' }).click(),
  },
  {
    name: 'tags',
    part: '[role="listbox"]',
    open: page => page.getByRole('combobox', { name: 'Tags' }).pressSequentially('gov'),
  },
];
