import { expectAccessibleInBoth as expectAccessible } from './expect-accessible';
import { expect, test } from './fixtures';
import { expectLocked, lock, openJournal } from './head/cover';
import { goTo } from './head/writing';

test.describe.configure({ retries: 0 });

const label = 'Let this computer open the journal without the passphrase';

test('a computer without a real keychain may not open the journal by itself, and Settings says why', async ({
  app,
}) => {
  test.skip(process.platform !== 'linux', 'Other systems always have a keychain.');
  test.setTimeout(180_000);
  await openJournal(app);
  const { page } = app;
  await goTo(page, 'Settings');
  await expect(page.getByRole('heading', { name: 'Recovery key', exact: true })).toBeVisible();
  const toggle = page.getByRole('switch', { name: label });
  if (app.kind === 'electron') {
    await expect(toggle).toBeDisabled();
    await expect(toggle).not.toBeChecked();
    await expect(
      page.getByText('it has no keychain that locks secrets away', { exact: false }),
    ).toBeVisible();
    await expectAccessible(page, 'settings of a computer without a keychain');
  } else {
    await expect(toggle).toHaveCount(0);
  }
  const refused = await page.evaluate(() =>
    window.journal.turnOnDeviceUnlock({ passphrase: 'whatever is typed' }),
  );
  const code = app.kind === 'electron' ? 'keychain-refused' : 'not-supported-here';
  expect(refused).toEqual({ ok: false, error: { code, details: {} } });
  await lock(page);
  await expectLocked(page);
  await expect(page.getByRole('button', { name: 'Open with this computer' })).toHaveCount(0);
});
