import { expect, test } from '../bare-desktop';
import { expectAccessibleInBoth } from '../expect-accessible';

test('the Help menu opens the guide before the journal is unlocked, and its pages lead to each other', async ({
  desktop: { electron, page },
}) => {
  await expect(page.getByRole('button', { name: 'Start my journal' })).toBeVisible();
  await electron.evaluate(({ Menu }) => {
    const entries = Menu.getApplicationMenu()?.items.flatMap(({ submenu }) => submenu?.items ?? []) ?? [];
    entries.find(({ label }) => label === 'Guide')?.click();
  });
  const guide = page.getByRole('dialog', { name: 'Guide' });
  const drawn = guide.getByRole('img', { name: /^Today: a line to write on/ });
  await expect
    .poll(() => drawn.evaluate(img => img instanceof HTMLImageElement && img.naturalWidth))
    .toBeGreaterThan(0);
  await expect(guide.getByText('for school IT')).toBeVisible();
  await expect(guide.getByRole('button', { name: 'for school IT' })).toHaveCount(0);
  await guide.getByRole('button', { name: 'What you keep about people' }).last().click();
  await expect(guide.getByRole('region', { name: 'What you keep about people' })).toBeFocused();
  await expectAccessibleInBoth(page, 'the guide');
  await guide.getByRole('searchbox').fill('no heading has these words');
  await expect(guide.getByRole('status')).toHaveText('No heading says that.');
  await guide.getByRole('searchbox').fill('');
  await guide.getByRole('region', { name: 'What you keep about people' }).focus();
  await page.keyboard.press('Escape');
  await expect(guide).toHaveCount(0);
});
