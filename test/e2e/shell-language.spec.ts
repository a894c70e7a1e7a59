import { expect, openCapture, test } from './bare-desktop';

test.describe.configure({ retries: 0 });

test('the menus and every window change language together, and the core with them', async ({ desktop }) => {
  const { electron, page } = desktop;
  const labels = () =>
    electron.evaluate(({ Menu }) =>
      (Menu.getApplicationMenu()?.items ?? []).flatMap(({ label, submenu }) => [
        label,
        ...(submenu?.items ?? []).map(item => item.label),
      ]),
    );
  expect(await labels()).toEqual(expect.arrayContaining(['File', 'Write a note', 'Copy', 'Go', 'Questions']));
  const capture = await openCapture(desktop);
  await expect(capture.getByText('There is no journal yet.')).toBeVisible();
  await page.evaluate(async () => {
    const now = await window.journal.getPreferences();
    if (now.ok) await window.journal.savePreferences({ preferences: { ...now.value, language: 'cy' } });
  });
  await expect(capture.getByText('Nid oes dyddiadur eto.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Dechrau fy nyddiadur' })).toBeVisible();
  expect(await labels()).toEqual(
    expect.arrayContaining(['Ffeil', 'Ysgrifennu nodyn', 'Copïo', 'Mynd', 'Cwestiynau']),
  );
});
