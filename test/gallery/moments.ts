import type { Page } from '@playwright/test';

/** Something of the page of components that is only seen once it is opened. */
export interface Moment {
  readonly name: string;
  readonly open: (page: Page) => Promise<void>;
}

const press =
  (label: string) =>
  (page: Page): Promise<void> =>
    page.getByRole('button', { name: label }).first().click();

/** Every overlay, one at a time; Escape closes each. */
export const moments: readonly Moment[] = [
  { name: 'menu', open: press('Export') },
  { name: 'dialog', open: press('Save this search…') },
  { name: 'confirm', open: press('Erase for good…') },
  { name: 'select', open: press('State') },
  { name: 'date', open: press('Choose from a month') },
  { name: 'combobox', open: page => page.getByRole('combobox', { name: 'From' }).click() },
  { name: 'tags', open: page => page.getByRole('combobox', { name: 'Tags' }).pressSequentially('gov') },
];
