import { expect, it } from 'vitest';
import { clipboardChoices, idleChoices } from '../../../../renderer/features/settings/offered-times';
import { writeSize } from '../../../../renderer/features/settings/size';

it('sizes are said as people say them', () => {
  expect(writeSize(0)).toBe('1 kB');
  expect(writeSize(312_400)).toBe('312 kB');
  expect(writeSize(1_440_000)).toBe('1.4 MB');
  expect(writeSize(25_000_000)).toBe('25 MB');
  expect(writeSize(3_200_000_000)).toBe('3.2 GB');
});

it('the minutes offered include the present ones', () => {
  expect(idleChoices(10)).toContain(10);
  expect(idleChoices(7)).toEqual([1, 2, 5, 7, 10, 15, 20, 30, 60, 120]);
});

it('the seconds offered for a copied secret include the present ones', () => {
  expect(clipboardChoices(30)).toEqual([10, 20, 30, 60, 120, 300]);
  expect(clipboardChoices(45)).toContain(45);
});
